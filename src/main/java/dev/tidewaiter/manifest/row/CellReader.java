package dev.tidewaiter.manifest.row;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.StrokeParts;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.CountedUnit;
import dev.tidewaiter.manifest.value.DateParser;
import dev.tidewaiter.manifest.value.DecimalNumbers;
import dev.tidewaiter.manifest.value.FullWidthDigits;
import dev.tidewaiter.manifest.value.HsCodes;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column into values of its field. What a distinct code, date or country says is worked out once. */
final class CellReader {

    private static final int MOST_REMEMBERED = 10_000;

    private final Column column;
    private final ManifestDictionaries dictionaries;
    private final IntegrityCounter integrity;
    private final boolean measured;
    private final boolean plain;
    private final @Nullable StrokeParts parts;
    /** By the kind of cell, too: a number or a day is no code, whatever its text. */
    private final Map<SourceCell.Kind, Map<String, Said>> remembered = new EnumMap<>(SourceCell.Kind.class);

    private DateParser.Order dateOrder;

    CellReader(Column column, ManifestDictionaries dictionaries, IntegrityCounter integrity) {
        this.column = column;
        this.dictionaries = dictionaries;
        this.integrity = integrity;
        this.dateOrder = column.dateOrder();
        this.parts = StrokeParts.of(column.heading(), dictionaries.headings());
        this.plain = switch (column.field().attribute()) {
            case NAME, ADDRESS, ID, TEXT -> true;
            default -> false;
        };
        this.measured = column.unit() != null
                && switch (column.field()) {
                    case POWER, ENDURANCE, RANGE, TAKE_OFF_MASS, PAYLOAD, GUST -> true;
                    default -> false;
                };
    }

    /** What a text says: its state, and the codes, the country or the day that it names. */
    private sealed interface Said {
        Value.State state();

        String text();

        record SaidText(Value.State state, String text) implements Said {}

        record SaidCodes(HsCodes codes, String text) implements Said {
            @Override
            public Value.State state() {
                return codes.codes().isEmpty() ? Value.State.UNREADABLE : Value.State.READ;
            }
        }

        record SaidCountry(Country country, String text) implements Said {
            @Override
            public Value.State state() {
                return Value.State.READ;
            }
        }

        record SaidDay(LocalDate day, String text) implements Said {
            @Override
            public Value.State state() {
                return Value.State.READ;
            }
        }
    }

    Column column() {
        return column;
    }

    Field field() {
        return column.field();
    }

    /** The value of a cell; its codes go to the line that is being built. */
    Value read(@Nullable SourceCell whole, CellRef ref, GoodsLine.Builder line) {
        var cell = whole == null || parts == null ? whole : whole.withText(parts.of(column.field(), whole.text()));
        if (cell == null) {
            return Value.absent(column.field(), ref);
        }
        if (cell.kind() == SourceCell.Kind.ERROR) {
            return Value.unreadable(column.field(), cell.text(), ref);
        }
        if (plain) {
            return dictionaries.words().isAbsent(cell.text())
                    ? Value.absent(column.field(), ref)
                    : new Value(column.field(), plain(cell.text()), ref, Value.State.READ);
        }
        if (cell.kind() == SourceCell.Kind.NUMBER
                && !measured
                && column.field().attribute() == Field.Attribute.NUMBER) {
            return new Value(column.field(), cell.text(), ref, Value.State.READ);
        }
        var said = said(cell, ref);
        give(said, line);
        return new Value(column.field(), said.text(), ref, said.state());
    }

    /** A text as it stands, but of "1,200 PCS" in the column of quantities only the unit. */
    private String plain(String text) {
        if (column.field() != Field.UNIT || column.known() != Sureness.VALUES) {
            return text;
        }
        var unit = CountedUnit.in(text, dictionaries.words().terms());
        return unit.isEmpty() ? text : unit;
    }

    /** Takes in a cell of a row that is passed over: the order of its dates and what is odd about it, but no value. */
    void pass(@Nullable SourceCell cell, CellRef ref) {
        boolean leavesTraces = column.field().attribute() == Field.Attribute.DATE || isCode();
        if (leavesTraces && cell != null && cell.kind() != SourceCell.Kind.ERROR) {
            said(cell, ref);
        }
    }

    private void give(Said said, GoodsLine.Builder line) {
        if (said instanceof Said.SaidCodes named) {
            named.codes().codes().forEach(line::hsCode);
        }
    }

    private Said said(SourceCell cell, CellRef ref) {
        var ofKind = remembered.computeIfAbsent(cell.kind(), kind -> new HashMap<>());
        var known = ofKind.get(cell.text());
        if (known == null) {
            followDateOrder(cell.text(), ref);
            known = workOut(cell);
            if (ofKind.size() >= MOST_REMEMBERED) {
                ofKind.clear();
            }
            ofKind.put(cell.text(), known);
        }
        if (known instanceof Said.SaidCodes named && named.codes().restored()) {
            integrity.note(IntegrityCounter.Kind.LOST_ZERO, ref);
        } else if (cell.kind() == SourceCell.Kind.DATE && known.state() == Value.State.UNREADABLE && isCode()) {
            integrity.note(IntegrityCounter.Kind.NUMBER_BECAME_DATE, ref);
        } else if (column.field() == Field.HS && known.state() == Value.State.UNREADABLE && hasExponent(cell.text())) {
            integrity.note(IntegrityCounter.Kind.DIGITS_LOST, ref);
        }
        return known;
    }

    /** Whether a text is a number such as {@code 8.4071E9}; "#VALUE!" has an E too and is none. */
    private static boolean hasExponent(String text) {
        int at = text.indexOf('E');
        return at > 0 && Character.isDigit(text.charAt(0)) && Character.isDigit(text.charAt(at - 1));
    }

    /** A date that proves the other order than the first rows of the sheet: what comes below is read as it shows. */
    private void followDateOrder(String text, CellRef ref) {
        if (column.field().attribute() != Field.Attribute.DATE) {
            return;
        }
        var shown = dictionaries.dates().orderShownBy(text);
        if (shown != null && shown != dateOrder) {
            dateOrder = shown;
            forget();
            if (column.field() == Field.EXPORT_DATE) {
                integrity.note(IntegrityCounter.Kind.DATE_ORDER_UNSURE, ref);
            }
        }
    }

    /** The next date is read in the column's own order again. */
    void forgetDateOrder() {
        if (dateOrder != column.dateOrder()) {
            dateOrder = column.dateOrder();
            forget();
        }
    }

    private void forget() {
        remembered.values().forEach(Map::clear);
    }

    private boolean isCode() {
        return column.field().attribute() == Field.Attribute.CODE;
    }

    private Said workOut(SourceCell cell) {
        var text = cell.text();
        if (dictionaries.words().isAbsent(text)) {
            return said(Value.State.ABSENT, "");
        }
        return switch (column.field().attribute()) {
            case NUMBER -> number(text);
            case DATE -> date(text);
            case COUNTRY -> country(text);
            case CODE -> code(cell);
            default -> said(Value.State.READ, text);
        };
    }

    private static Said said(Value.State state, String text) {
        return new Said.SaidText(state, text);
    }

    private Said number(String written) {
        var text = FullWidthDigits.narrow(written);
        if (!Characters.hasDigit(text)) {
            return said(Value.State.UNREADABLE, text);
        }
        // the unit of the heading belongs to the number, or 45 would be read as minutes here and as hours there
        return said(
                Value.State.READ, measured && DecimalNumbers.parse(text) != null ? text + " " + column.unit() : text);
    }

    private Said date(String text) {
        var date = dictionaries.dates().parse(FullWidthDigits.narrow(text), dateOrder);
        if (date == null) {
            return said(Value.State.UNREADABLE, text);
        }
        // only the reading knows which number is the day, so that rules are given the day itself
        boolean forRules = column.field() == Field.INCORPORATION_DATE;
        return new Said.SaidDay(date, forRules ? date.toString() : text);
    }

    private Said country(String text) {
        var country = Countries.named(text);
        if (country == null) {
            country = Countries.inCell(text);
        }
        if (country == null) {
            country = lastOf(Countries.allIn(text));
        }
        return country == null ? said(Value.State.UNREADABLE, text) : new Said.SaidCountry(country, text);
    }

    /** "KZ via RU": the last country that the goods do not only pass through. Rules look at all of them. */
    private static @Nullable Country lastOf(List<Countries.Mention> mentions) {
        Country last = null;
        for (var mention : mentions) {
            last = last == null || !mention.via() ? mention.country() : last;
        }
        return last;
    }

    private Said code(SourceCell cell) {
        if (cell.kind() == SourceCell.Kind.DATE) {
            return said(Value.State.UNREADABLE, cell.text());
        }
        if (column.field() == Field.HS) {
            var codes = HsCodes.read(FullWidthDigits.narrow(cell.text()), column.zerosLost());
            return new Said.SaidCodes(codes, cell.text());
        }
        boolean becameNumber = column.field() == Field.ECCN && cell.kind() == SourceCell.Kind.NUMBER;
        return said(becameNumber ? Value.State.UNREADABLE : Value.State.READ, cell.text());
    }

    @Nullable
    Country countryOf(Value value) {
        for (var ofKind : remembered.values()) { // of a country the kind of cell tells nothing
            if (value.isRead() && ofKind.get(value.text()) instanceof Said.SaidCountry named) {
                return named.country();
            }
        }
        return null;
    }

    /** The day that a value names; null when it names none. */
    @Nullable
    LocalDate dayOf(Value value) {
        for (var ofKind : remembered.values()) {
            if (value.isRead() && ofKind.get(value.text()) instanceof Said.SaidDay named) {
                return named.day();
            }
        }
        return null;
    }

    /** Whether its column tells a day that was planned, which counts where no column tells the day itself. */
    boolean tellsPlannedDay() {
        return column.field().attribute() == Field.Attribute.DATE
                && dictionaries.headings().topics().tellsPlan(column.heading());
    }
}
