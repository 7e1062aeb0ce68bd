package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.place.Countries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one text that stands in no line of goods says of a party or of where goods go. */
final class SaidOfParty {

    private static final Value NO_NAME = Value.absent(Field.PARTY_NAME, null);
    private static final Value NO_ADDRESS = Value.absent(Field.PARTY_ADDRESS, null);
    private static final Value NO_COUNTRY = Value.absent(Field.PARTY_COUNTRY, null);

    private SaidOfParty() {}

    /** Gives a line the party or the country that a value is of; nothing for other values. */
    static void give(Value value, GoodsLine.Builder line) {
        var attribute = value.field().attribute();
        var role = value.field().role();
        if (value.field() == Field.PARTY_NAME) {
            line.party(new Party(Role.PARTY, value, NO_ADDRESS, null, NO_COUNTRY, List.of()));
        } else if (attribute == Field.Attribute.ADDRESS && role != null) {
            line.party(new Party(role, NO_NAME, value, null, NO_COUNTRY, List.of()));
        } else if (attribute == Field.Attribute.COUNTRY) {
            var country = Countries.named(value.text());
            if (role != null) {
                line.party(new Party(role, NO_NAME, NO_ADDRESS, country, value, List.of()));
            } else if (value.field() == Field.DESTINATION) {
                line.destination(country);
            } else if (value.field() == Field.ORIGIN) {
                line.origin(country);
            }
        }
    }

    /** A text as the address or the place that its label in a form says it is; null for another text. */
    static @Nullable Value asLabelled(Layout layout, Value text) {
        var cell = text.cell();
        var field = cell == null ? null : layout.form().fieldAt(cell.row(), cell.column());
        if (cell == null || field == null) {
            return null;
        }
        var role = field.role();
        boolean place = field == Field.PLACE_OF_DELIVERY || field == Field.PORT_OF_DISCHARGE;
        return place
                ? Value.read(field, text.text(), cell)
                : role == null ? null : Value.read(Field.of(role, Field.Attribute.ADDRESS), text.text(), cell);
    }
}
