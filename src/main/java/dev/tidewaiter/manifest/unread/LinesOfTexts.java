package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines by which texts are judged that stand in no line of goods. */
final class LinesOfTexts {

    private static final Value NO_NAME = Value.absent(Field.PARTY_NAME, null);
    private static final Value NO_ADDRESS = Value.absent(Field.PARTY_ADDRESS, null);
    private static final Value NO_COUNTRY = Value.absent(Field.PARTY_COUNTRY, null);

    /**
     * A text that tells something.
     *
     * @param place  whether it only tells of a place, or of goods outside their columns, of which nobody says what it is to the line
     * @param beside whether it stands beside a table, as a remark of its lines would
     */
    record Told(Value value, boolean place, boolean beside) {}

    private final SheetRef sheet;

    LinesOfTexts(SheetRef sheet) {
        this.sheet = sheet;
    }

    private void destination(Layout layout, GoodsLine.Builder line) {
        for (var value : layout.form().values()) {
            var country = Countries.named(value.cell().text());
            if (value.column().field() == Field.DESTINATION && country != null) {
                var cell = new CellRef(sheet, value.row(), value.cell().column());
                line.value(Value.read(Field.DESTINATION, value.cell().text(), cell))
                        .destination(country);
            }
        }
    }

    /** Gives a line the country that a value of its own column names. */
    private static void give(Value value, GoodsLine.Builder line) {
        var country = Countries.named(value.text());
        var role = value.field().role();
        if (role != null) {
            line.party(new Party(role, NO_NAME, NO_ADDRESS, country, value, List.of()));
        } else if (value.field() == Field.DESTINATION) {
            line.destination(country);
        } else if (value.field() == Field.ORIGIN) {
            line.origin(country);
        }
    }

    private static Value joined(Value before, Value next) {
        return new Value(before.field(), before.text() + " / " + next.text(), before.cell(), Value.State.READ);
    }

    /** @param layout of a table whose head may say where goods go, by which their description is judged; null for none */
    GoodsLine of(SourceRow row, List<Told> told, @Nullable Layout layout) {
        var line = GoodsLine.at(sheet, row.number());
        if (layout != null && told.stream().anyMatch(each -> each.value().field() == Field.DESCRIPTION)) {
            destination(layout, line);
        }
        var byField = new EnumMap<Field, Value>(Field.class);
        for (var each : told) {
            var value = each.value();
            if (each.place()) {
                line.elsewhere(value);
            }
            if (each.place() && !each.beside()) {
                continue;
            }
            byField.merge(value.field(), value, LinesOfTexts::joined);
            if (value.field() == Field.PARTY_NAME) {
                line.party(new Party(Role.PARTY, value, NO_ADDRESS, null, NO_COUNTRY, List.of()));
            } else if (value.field().attribute() == Field.Attribute.COUNTRY) {
                give(value, line);
            }
        }
        byField.values().forEach(line::value);
        return line.build();
    }
}
