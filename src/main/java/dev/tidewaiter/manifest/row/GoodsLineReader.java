package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the cells of one row into a goods line. Made once for a table; one thread. */
final class GoodsLineReader {

    private final SheetRef sheet;
    private final List<Slot> columns = new ArrayList<>();
    private final List<Slot> labels = new ArrayList<>();
    private final List<PartyReader> parties = new ArrayList<>();
    private final ManifestDictionaries dictionaries;
    private final IntegrityCounter integrity;
    private final Map<Field, Integer> places = new EnumMap<>(Field.class);
    private final Map<Role, PartyReader> readers = new EnumMap<>(Role.class);
    private Value[] values;

    /** Whether fields may be told of other groups of lines alone. */
    private boolean grouped;

    private final List<Slot> letterhead = new ArrayList<>();
    private final PartyReader further;
    private final boolean furtherNames;
    private final ShipInOtherCell ship;
    private final CodesInText codes;
    private final int placeOfCode;
    private final int placeOfRemark;
    private final DayOfDeparture day;
    private final OwnColumnReader own;

    /** A column or labelled cell, the place of its field among the values, and the party it belongs to. */
    private record Slot(
            CellReader reader, int place, @Nullable PartyReader party, LabelledValues.@Nullable Labelled label) {}

    GoodsLineReader(SheetRef sheet, Layout layout, ManifestDictionaries dictionaries, IntegrityCounter integrity) {
        this.sheet = sheet;
        this.dictionaries = dictionaries;
        this.integrity = integrity;
        for (var column : layout.columns()) {
            columns.add(slot(column, null));
        }
        columns.sort(Comparator.comparing(slot -> slot.reader().tellsPlannedDay())); // behind the days themselves
        day = new DayOfDeparture(places.containsKey(Field.EXPORT_DATE));
        for (var value : layout.form().values()) {
            labels.add(slot(value.column(), value));
        }
        ship = new ShipInOtherCell(
                places,
                dictionaries,
                () -> readers.computeIfAbsent(Role.VESSEL, role -> new PartyReader(role, dictionaries)));
        parties.addAll(readers.values());
        var inLetterhead = new EnumMap<Role, PartyReader>(Role.class);
        for (var value : layout.form().further()) {
            var role = Objects.requireNonNull(value.column().field().role());
            var party = inLetterhead.computeIfAbsent(role, r -> new PartyReader(Role.PARTY, dictionaries));
            int place = value.column().field().attribute() == Attribute.NAME
                    ? places.getOrDefault(value.column().field(), -1)
                    : -1;
            var field = Field.of(Role.PARTY, value.column().field().attribute());
            var reader = new CellReader(value.column().as(field), dictionaries, integrity);
            letterhead.add(new Slot(reader, place, party, value));
        }
        parties.addAll(inLetterhead.values());
        values = new Value[places.size()];
        codes = new CodesInText(dictionaries.codes());
        placeOfCode = places.getOrDefault(Field.HS, -1);
        placeOfRemark = places.getOrDefault(Field.REMARKS, -1);
        own = new OwnColumnReader(sheet, layout, dictionaries);
        further = new PartyReader(Role.PARTY, dictionaries);
        furtherNames = !places.containsKey(Field.PARTY_NAME);
    }

    private Slot slot(Column column, LabelledValues.@Nullable Labelled label) {
        var next = places.size();
        int place = places.computeIfAbsent(column.field(), field -> next);
        var role = column.townOf() == null ? column.field().role() : column.townOf();
        var party = role == null ? null : readers.computeIfAbsent(role, r -> new PartyReader(r, dictionaries));
        return new Slot(new CellReader(column, dictionaries, integrity), place, party, label);
    }

    /** Takes what the form says of the lines to come, in the place of what it said of those before. */
    void under(LabelledValues form) {
        labels.clear();
        form.values().forEach(value -> labels.add(slot(value.column(), value)));
        readers.values().stream().filter(party -> !parties.contains(party)).forEach(parties::add);
        values = new Value[places.size()];
        grouped = true;
    }

    /**
     * The line of a row.
     *
     * @param parties   names and numbers of parties that stand outside the columns of the layout
     * @param elsewhere whatever else stands there
     */
    GoodsLine read(RowCells row, List<Value> parties, List<Value> elsewhere) {
        var line = GoodsLine.at(sheet, row.number());
        Arrays.fill(values, null);
        for (var party : this.parties) {
            party.clear();
        }
        for (var slot : columns) {
            int column = slot.reader().column().index();
            take(slot, row.cell(column), new CellRef(sheet, row.rowOf(column), column), line);
        }
        for (var slot : labels) {
            var label = slot.label();
            if (label != null) {
                take(slot, label.cell(), cellOf(label), line);
            }
        }
        for (var slot : letterhead) {
            takeLetterhead(slot, line);
        }
        if (grouped) {
            places.forEach((field, i) -> values[i] = values[i] == null ? Value.absent(field, null) : values[i]);
        }
        for (var value : values) {
            line.value(value);
        }
        var code = codes.in(values, placeOfCode < 0 ? null : values[placeOfCode], line);
        if (code != null) {
            line.value(code);
        }
        ship.take(values);
        for (var party : this.parties) {
            party.read(line);
        }
        for (var value : parties) {
            further.clear();
            further.take(value);
            further.read(line);
            if (furtherNames || value.field() != Field.PARTY_NAME) {
                line.value(value);
            }
        }
        elsewhere.forEach(line::elsewhere);
        own.read(row, placeOfRemark < 0 ? null : values[placeOfRemark], line);
        return line.build();
    }

    /** Forgets in which order dates were written, before a line that is no neighbour of those read. */
    void begin() {
        for (var slot : columns) {
            slot.reader().forgetDateOrder();
        }
    }

    /** Takes in a row without making a line of it, so that the rows behind it are read as if it had been read. */
    void pass(RowCells row) {
        for (var slot : columns) {
            int column = slot.reader().column().index();
            slot.reader().pass(row.cell(column), new CellRef(sheet, row.rowOf(column), column));
        }
        labels.forEach(this::passLabel);
        letterhead.forEach(this::passLabel);
    }

    private void passLabel(Slot slot) {
        var label = slot.label();
        if (label != null) {
            slot.reader().pass(label.cell(), cellOf(label));
        }
    }

    private CellRef cellOf(LabelledValues.Labelled label) {
        return new CellRef(sheet, label.row(), label.cell().column());
    }

    /** A party of the letterhead beside that of the column; one that both name is told once. */
    private void takeLetterhead(Slot slot, GoodsLine.Builder line) {
        var label = slot.label();
        var party = slot.party();
        if (label == null || party == null) {
            return;
        }
        var value = slot.reader().read(label.cell(), cellOf(label), line);
        boolean told = slot.place() >= 0
                && values[slot.place()] != null
                && values[slot.place()].text().equals(value.text());
        if (value.isRead() && !told) {
            party.take(slot.reader(), value);
            if (furtherNames) {
                line.value(value);
            }
        }
    }

    private void take(Slot slot, @Nullable SourceCell cell, CellRef ref, GoodsLine.Builder line) {
        var reader = slot.reader();
        var value = reader.read(cell, ref, line);
        var party = slot.party();
        if (party != null && value.isRead()) {
            party.take(reader, value);
        }
        int place = slot.place();
        var before = values[place];
        if (before != null
                && before.state() == Value.State.UNREADABLE
                && slot.label() != null
                && isPlace(value.field())) {
            line.further(value); // what the form says for all lines is no answer to what this one was to say
        } else if (before == null || (!before.isRead() && value.state() != Value.State.ABSENT)) {
            values[place] = value;
            place(reader, value, line);
            if (before != null && isPlace(value.field()) && differs(before, value)) {
                line.further(before);
            }
        } else if (before.isRead() && value.isRead() && day.isLater(reader, value, slot.label() != null)) {
            values[place] = value;
            place(reader, value, line);
        } else if (before.isRead() && value.isRead() && joins(value.field()) && !isTold(before.text(), value)) {
            values[place] = before.and(value);
        } else if (isPlace(value.field()) && differs(value, before)) {
            line.further(value);
        }
    }

    /** The first country that can be read is where goods go to or come from; the day that is shown decides the law. */
    private void place(CellReader reader, Value value, GoodsLine.Builder line) {
        if (value.field() == Field.DESTINATION) {
            line.destination(reader.countryOf(value));
        } else if (value.field() == Field.ORIGIN) {
            line.origin(reader.countryOf(value));
        } else if (value.field() == Field.EXPORT_DATE) {
            day.take(reader, value, line);
        }
    }

    /** Whether a text says what a further one does: of codes and addresses as a part of it, of others by themselves. */
    private static boolean isTold(String before, Value further) {
        var field = further.field();
        return (field == Field.HS || field.attribute() == Attribute.ADDRESS)
                ? before.contains(further.text())
                : List.of(before.split(" / ", -1)).contains(further.text().strip());
    }

    private static boolean differs(Value further, Value value) {
        return !further.text().isBlank()
                && !further.text().strip().equalsIgnoreCase(value.text().strip());
    }

    /** Where goods come from, go to and pass: what two columns say of it is heard as said by each. */
    private static boolean isPlace(Field field) {
        return switch (field) {
            case PLACE_OF_DELIVERY, PORT_OF_DISCHARGE, TRANSSHIPMENT_PORT, TRANSIT_COUNTRIES, INCOTERM -> true;
            default -> field.attribute() == Attribute.COUNTRY;
        };
    }

    /** Texts about the goods add up: a description in Chinese beside one in English. */
    private static boolean joins(Field field) {
        return switch (field) {
            case DESCRIPTION, MODEL, PART_NUMBER, SERIAL_NUMBER, MARKS, REMARKS, END_USE, HS, CONTAINER -> true;
            default -> field.attribute() == Attribute.ADDRESS;
        };
    }
}
