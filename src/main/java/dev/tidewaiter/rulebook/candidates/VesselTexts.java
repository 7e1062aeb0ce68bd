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

    /**
     * What is said of the ship behind its voyage, or instead of one: "V.118 (next port Yalta)", "118W/Moscow", "V.118 Flag Iran", "Flag Iran";
     * none of another value.
     */
    static List<Value> behindVoyage(Value voyage) {
        var cell = voyage.cell();
        if (voyage.field() != Field.VOYAGE || !voyage.isRead() || cell == null) {
            return List.of();
        }
        var text = voyage.text();
        int end = 0;
        while (end < text.length()
                && !Character.isDigit(text.charAt(end))
                && BEHIND_VOYAGE.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end < text.length() && isOfNumber(text.charAt(end))) {
            end++;
        }
        boolean voyages = text.codePoints().anyMatch(Character::isDigit); // else all of it is said of something else
        var said = text.substring(voyages ? end : 0).replaceFirst("^[^\\p{L}]+", "");
        return said.isEmpty() ? List.of() : List.of(Value.read(voyage.field(), said, cell));
    }

    private static boolean isOfNumber(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    /** What stands behind a name, parted from it by a mark; null for nothing. */
    private static @Nullable Value behind(Value name) {
        var cell = name.cell();
        int end = 0;
        while (end < name.text().length() && BEHIND_NAME.indexOf(name.text().charAt(end)) < 0) {
            end++;
        }
        return cell == null || end == name.text().length()
                ? null
                : Value.read(name.field(), name.text().substring(end), cell);
    }
}
