package dev.tidewaiter.designation.search;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.List;

/** What stands in the cell that a party's name was read from. */
public final class PartyCell {

    private static final Value NO_ADDRESS = Value.absent(Field.PARTY_ADDRESS, null);
    private static final Value NO_COUNTRY = Value.absent(Field.PARTY_COUNTRY, null);

    private PartyCell() {}

    /** A party of which nothing is known but a text that may name it. */
    public static Party named(Value text) {
        return new Party(Role.PARTY, text, NO_ADDRESS, null, NO_COUNTRY, List.of());
    }

    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The name, with what was taken for an address in the same cell. */
    public static String text(Party party) {
        return holdsAddress(party)
                ? party.name().text() + '\n' + party.address().text()
                : party.name().text();
    }

    /** Whether name and address were read from one cell. */
    public static boolean holdsAddress(Party party) {
        return party.address().isRead() && party.name().sharesPlaceWith(party.address());
    }
}
