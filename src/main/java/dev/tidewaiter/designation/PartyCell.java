package dev.tidewaiter.designation;

import dev.tidewaiter.shipment.Party;

/** What stands in the cell that a party's name was read from. */
final class PartyCell {

    private PartyCell() {}

    /** The name, with what was taken for an address in the same cell. */
    static String text(Party party) {
        return holdsAddress(party)
                ? party.name().text() + '\n' + party.address().text()
                : party.name().text();
    }

    /** Whether name and address were read from one cell. */
    static boolean holdsAddress(Party party) {
        return party.address().isRead() && party.name().sharesPlaceWith(party.address());
    }
}
