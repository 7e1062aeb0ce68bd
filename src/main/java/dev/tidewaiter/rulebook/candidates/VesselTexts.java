package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;

/** What stands in a ship's cell behind its name, which may be that of any town itself: "MV KESTREL V.118 (next port Yalta)". */
final class VesselTexts {

    /** What parts a ship's name from what is said of it. */
    private static final String BEHIND_NAME = "(,;/|\n";

    private VesselTexts() {}

    /** What is said of a ship behind its name, be it read as where the ship is at home; none of another party. */
    static List<Value> behindNameOf(Party party) {
        if (party.role() != Role.VESSEL) {
            return List.of();
        }
        var said = new ArrayList<Value>(1);
        var name = party.name();
        var cell = name.cell();
        int end = 0;
        while (end < name.text().length() && BEHIND_NAME.indexOf(name.text().charAt(end)) < 0) {
            end++;
        }
        if (cell != null && end < name.text().length()) {
            said.add(Value.read(name.field(), name.text().substring(end), cell));
        }
        if (party.address().isRead()) {
            said.add(party.address());
        }
        return said;
    }
}
