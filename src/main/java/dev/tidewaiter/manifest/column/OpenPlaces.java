package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.place.Countries;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides whose country or town a column holds, where the heading does not say it. */
final class OpenPlaces {

    private final Headings headings;
    private final ColumnDraft draft;

    OpenPlaces(Headings headings, ColumnDraft draft) {
        this.headings = headings;
        this.draft = draft;
    }

    /** Another country, of the goods or of a party, as the columns beside it tell. */
    void country(int column, Meaning meaning) {
        var cells = draft.profile(column);
        if (cells != null && cells.numbersAll()) {
            draft.leaveOut(column); // "TARA" over 120 is a weight, and no country in Romanian
            return;
        }
        if (draft.holds(Field.DESTINATION)) {
            someCountry(column, meaning);
            return;
        }
        var addressed = receiverAddressedBefore(column);
        if (addressed != null) {
            draft.add(column, addressed, meaning);
            return;
        }
        if (draft.columns().stream().anyMatch(OpenPlaces::placesReceiver)) {
            var only = onlyReceiverBefore(column);
            if (only == null || draft.holds(Field.of(only, Attribute.COUNTRY))) {
                draft.leaveOut(column); // and watched there
                draft.ask(
                        "Column %s: the heading does not say which country it is. It was left out, since the receivers' addresses tell where the goods go."
                                .formatted(draft.named(column)));
                return;
            }
            draft.add(column, Field.of(only, Attribute.COUNTRY), meaning);
            draft.ask(
                    "Column %s: the heading does not say which country it is. It was read as that of the %s, the only party of the table."
                            .formatted(draft.named(column), only.title().toLowerCase(Locale.ROOT)));
            return;
        }
        var field = draft.tellsGoodsOnly() ? Field.ORIGIN : Field.DESTINATION;
        draft.add(column, field, meaning);
        draft.ask("Column %s: the heading does not say which country it is. It was read as the %s."
                .formatted(
                        draft.named(column), field == Field.ORIGIN ? "country of origin" : "country of destination"));
    }

    /** "Street | Country | Postal code | Town": further parts of an address of which nobody says whose it is. */
    void town(int column, Meaning meaning) {
        boolean continues = draft.holdsAt(column - 1, Field.PARTY_ADDRESS)
                || (draft.holdsAt(column - 2, Field.PARTY_ADDRESS) && tellsCountry(column - 1));
        if (continues) {
            draft.add(column, Field.PARTY_ADDRESS, meaning);
        } else {
            draft.leaveOut(column);
        }
    }

    private boolean tellsCountry(int column) {
        var meaning = headings.meaning(draft.heading(column));
        return meaning != null && meaning.kind() == Kind.PARTY_COUNTRY;
    }

    /** Another country beside that of destination: nobody knows whose, so it is heard as that of a party of the line. */
    private void someCountry(int column, Meaning meaning) {
        var profile = draft.profile(column);
        if (profile != null && !profile.isEmpty() && !profile.namesCountries()) {
            draft.leaveOut(column);
            return;
        }
        draft.add(column, Field.PARTY_COUNTRY, meaning);
        draft.ask(
                "Column %s: the heading does not say which country it is, and another column tells the destination. It was read as the country of a party, and is looked at."
                        .formatted(draft.named(column)));
    }

    /** The country of the receiver whose address ends right before a column, as in street and country; null when none does. */
    private @Nullable Field receiverAddressedBefore(int column) {
        for (var before : draft.columns()) {
            var role = before.field().role();
            if (before.index() == column - 1
                    && role != null
                    && role.receives()
                    && before.field().attribute() == Attribute.ADDRESS
                    && !draft.holds(Field.of(role, Attribute.COUNTRY))) {
                return Field.of(role, Attribute.COUNTRY);
            }
        }
        return null;
    }

    /**
     * Whoever receives the goods, where the columns tell of no other party that has a country; null where they do, and where no address
     * stands before the column, which may be of the goods then.
     */
    private @Nullable Role onlyReceiverBefore(int at) {
        var roles = draft.columns().stream()
                .map(column -> column.field().role())
                .filter(role -> role != null && role != Role.CONTACT && role != Role.CARRIER && role != Role.VESSEL)
                .distinct()
                .toList();
        var only = roles.size() == 1 ? roles.get(0) : null;
        boolean behind = draft.columns().stream().anyMatch(before -> before.index() < at && placesReceiver(before));
        return only != null && only.receives() && behind && addressesNameNoCountry() ? only : null;
    }

    /** Where an address names its country itself, another one beside it may be that of the goods. */
    private boolean addressesNameNoCountry() {
        return draft.columns().stream()
                .filter(OpenPlaces::placesReceiver)
                .map(column -> draft.profile(column.index()))
                .allMatch(cells -> cells == null || cells.holdsOnly(text -> Countries.inText(text) == null));
    }

    private static boolean placesReceiver(Column column) {
        var role = column.field().role();
        return role != null
                && role.receives()
                && (column.field().attribute() == Attribute.ADDRESS
                        || column.field().attribute() == Attribute.COUNTRY);
    }
}
