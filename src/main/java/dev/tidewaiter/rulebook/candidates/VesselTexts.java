package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What cells for a party say beside its name, which may be that of any town itself: "MV KESTREL V.118 (next port Yalta)". */
final class VesselTexts {

    /** What parts a ship's name from what is said of it. */
    private static final String BEHIND_NAME = "(,;/|\n";

    private static final String BEHIND_VOYAGE = BEHIND_NAME + ":";

    private VesselTexts() {}

    /** What is said of a ship behind its name, be it read as where the ship is at home; none of another party. */
    static List<Value> behindNameOf(Party party) {
        if (party.role() != Role.VESSEL) {
            return List.of();
        }
        var said = new ArrayList<Value>(1);
        var behind = behind(party.name());
        if (behind != null) {
            said.add(behind);
        }
        if (party.address().isRead()) {
            said.add(party.address());
        }
        return said;
    }

    /**
     * Texts in which words may point to a place, be the party in another country: "MV KESTREL to Yalta", "Mr Heron, yard in Tehran", "12 Pier
     * Road, Hong Kong, next leg Moscow"; none of who sends.
     */
    static List<Value> notes(Party party) {
        if (party.role() == Role.VESSEL) {
            return List.of(party.name());
        }
        if (party.role().sends()) {
            return List.of();
        }
        var behind = behind(party.name());
        return behind == null ? List.of(party.address()) : List.of(behind, party.address());
    }

    /** What is said of the ship behind its voyage, or under a label instead of one: "V.118 (next port Yalta)", "Flag: Iran"; none of another value. */
    static List<Value> behindVoyage(Value voyage) {
        var said = voyage.field() == Field.VOYAGE ? behind(voyage, BEHIND_VOYAGE) : null;
        return said == null ? List.of() : List.of(said);
    }

    private static @Nullable Value behind(Value name) {
        return behind(name, BEHIND_NAME);
    }

    /** What stands behind a name, parted from it by a mark; null for nothing. */
    private static @Nullable Value behind(Value name, String marks) {
        var cell = name.cell();
        int end = 0;
        while (end < name.text().length() && marks.indexOf(name.text().charAt(end)) < 0) {
            end++;
        }
        return cell == null || end == name.text().length()
                ? null
                : Value.read(name.field(), name.text().substring(end), cell);
    }
}
