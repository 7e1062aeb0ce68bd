package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.heading.PartyAttribute;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country of destination in the midst of what is told of who gets the goods, "Street | Destination country | Postal code", is that
 * party's country as well.
 */
final class CountryAmongAddress {

    private final Headings headings;
    private final ColumnDraft draft;

    CountryAmongAddress(Headings headings, ColumnDraft draft) {
        this.headings = headings;
        this.draft = draft;
    }

    void assign() {
        for (var column : List.copyOf(draft.columns())) {
            if (column.field() != Field.DESTINATION
                    || column.known() == Sureness.SAID
                    || !speaksOfCountry(column.heading())) {
                continue;
            }
            var role = addressedAt(column.index() - 1);
            if (role != null && continues(column.index() + 1, role)) {
                var country = Field.of(role, Attribute.COUNTRY);
                if (!draft.holds(country)) {
                    draft.add(column.index(), country, headings.meaning(column.heading()), column.known());
                }
            }
        }
    }

    private boolean speaksOfCountry(String heading) {
        return HeadingKey.tokens(heading).stream().anyMatch(word -> headings.attribute(word) == PartyAttribute.COUNTRY);
    }

    private @Nullable Role addressedAt(int column) {
        return draft.columns().stream()
                .filter(held -> held.index() == column && held.field().attribute() == Attribute.ADDRESS)
                .map(held -> held.field().role())
                .filter(role -> role != null && role.receives())
                .findFirst()
                .orElse(null);
    }

    /** Whether a column tells more of the same party: a further part of its address, or how to reach it. */
    private boolean continues(int column, Role role) {
        var meaning = headings.meaning(draft.heading(column));
        boolean town = meaning != null && meaning.kind() == Kind.PARTY_CITY;
        return town || draft.columns().stream().anyMatch(held -> held.index() == column && tellsMore(held, role));
    }

    private static boolean tellsMore(Column held, Role role) {
        return switch (held.field()) {
            case PHONE, EMAIL, CONTACT_NAME -> true;
            default -> held.field() == Field.of(role, Attribute.ADDRESS);
        };
    }
}
