package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.sheet.SourceCell;
import dev.tidewaiter.shipment.CellRef;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.SheetRef;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns the cells of one row into a goods line. Made once for a table; one thread. */
final class LineReader {

    private final SheetRef sheet;
    private final List<CellReader> columns = new ArrayList<>();
    private final List<CellReader> labelled = new ArrayList<>();
    private final List<FormValues.Labelled> labels = new ArrayList<>();
    private final Map<Role, PartyReader> parties = new EnumMap<>(Role.class);
    private final Map<Role, PartyReader.Cells> partyCells = new EnumMap<>(Role.class);
    private final Map<Field, Value> values = new EnumMap<>(Field.class);

    LineReader(SheetRef sheet, Layout layout, Vocabulary vocabulary, Oddities oddities) {
        this.sheet = sheet;
        for (var column : layout.columns()) {
            columns.add(new CellReader(column, vocabulary, oddities));
            addRole(column.field(), vocabulary);
        }
        for (var value : layout.form().values()) {
            labels.add(value);
            labelled.add(new CellReader(value.column(), vocabulary, oddities));
            addRole(value.column().field(), vocabulary);
        }
    }

    private void addRole(Field field, Vocabulary vocabulary) {
        var role = field.role();
        if (role != null && !parties.containsKey(role)) {
            parties.put(role, new PartyReader(role, vocabulary));
            partyCells.put(role, new PartyReader.Cells(role));
        }
    }

    /** The line of a row. */
    GoodsLine read(RowCells row) {
        var line = GoodsLine.at(sheet, row.number());
        values.clear();
        partyCells.forEach((role, cells) -> cells.clear(role));
        for (var reader : columns) {
            int column = reader.column().index();
            var cell = row.cell(column);
            take(reader, cell, new CellRef(sheet, row.rowOf(column), column), line);
        }
        for (int i = 0; i < labelled.size(); i++) {
            var label = labels.get(i);
            take(
                    labelled.get(i),
                    label.cell(),
                    new CellRef(sheet, label.row(), label.cell().column()),
                    line);
        }
        values.values().forEach(line::value);
        for (var reader : parties.values()) {
            reader.read(java.util.Objects.requireNonNull(partyCells.get(reader.role())), line);
        }
        return line.build();
    }

    private void take(
            CellReader reader,
            @org.jspecify.annotations.Nullable SourceCell cell,
            CellRef ref,
            GoodsLine.Builder line) {
        var value = reader.read(cell, ref, line);
        var role = reader.field().role();
        if (role != null && value.isRead()) {
            takeForParty(reader, value, java.util.Objects.requireNonNull(partyCells.get(role)));
        }
        var before = values.get(value.field());
        if (before == null || (!before.isRead() && value.state() != Value.State.ABSENT)) {
            values.put(value.field(), value);
        } else if (before.isRead()
                && value.isRead()
                && joins(value.field())
                && !before.text().contains(value.text())) {
            values.put(
                    value.field(),
                    Value.read(value.field(), before.text() + " / " + value.text(), cellOf(before, ref)));
        }
    }

    private static CellRef cellOf(Value value, CellRef otherwise) {
        var cell = value.cell();
        return cell == null ? otherwise : cell;
    }

    /** Texts about the goods add up: a description in Chinese beside one in English. */
    private static boolean joins(Field field) {
        return switch (field) {
            case DESCRIPTION, MODEL, PART_NUMBER, SERIAL_NUMBER, MARKS, REMARKS, END_USE, HS, CONTAINER -> true;
            default -> field.attribute() == Attribute.ADDRESS;
        };
    }

    private static void takeForParty(CellReader reader, Value value, PartyReader.Cells cells) {
        switch (reader.field().attribute()) {
            case NAME -> cells.names.add(value);
            case ADDRESS -> (reader.column().twin() ? cells.addressTwins : cells.addresses).add(value);
            case ID -> cells.ids.add(value);
            case COUNTRY -> {
                if (cells.named == null) {
                    cells.country = value;
                    cells.named = reader.countryOf(value);
                }
            }
            default -> {}
        }
    }
}
