package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What cells for a party say beside its name, which may be that of any town itself: "MV KESTREL V.118 (next port Yalta)". */
final class VesselTexts {

    /** What parts a ship's name from what is said of it. */
    private static final String BEHIND_NAME = "(,;/|\n";

    /**
     * The number of a voyage with the letters that it may have on either side: "V.118", "QA441", "118W". Longer words are none of it. What is
     * repeated is never given back, so that a long text takes no stack.
     */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<!\\p{L})[A-Za-z]{1,3}[.-]{0,2})?\\p{Nd}+(?:[.-]?(?:\\p{Nd}+|[A-Za-z]{1,3}(?!\\p{L})))*+");

    /** The way that a ship sails, written to the number and to a place: "118WMoscow"; but it may begin the place, too: "22NKorea". */
    private static final Pattern WAY = Pattern.compile("[NSEW](?=\\p{Lu})");

    /** One or two Latin letters are the line's or the way that the ship sails: "IR 118", "118 W". */
    private static final Pattern MORE_THAN_A_CODE = Pattern.compile("\\p{IsLatin}{3}|[\\p{L}&&[^\\p{IsLatin}]]");

    private VesselTexts() {}

    /**
     * What is said of a ship behind its name, be it read as where the ship is at home, or as a second ship: "KESTREL STAR / Yalta direct"; none
     * of another party.
     */
    static List<Value> behindNameOf(Party party, GoodsLine line, PlacesOfText texts) {
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
        if (isBehindAnother(party, line) && texts.isCall(party.name().text())) {
            said.add(party.name());
        }
        return said;
    }

    /** Whether a ship stands behind another one in its cell. */
    @SuppressWarnings("ReferenceEquality") // that very party, be its name said twice
    private static boolean isBehindAnother(Party ship, GoodsLine line) {
        for (var other : line.parties()) {
            if (other.role() == Role.VESSEL
                    && Objects.equals(other.name().cell(), ship.name().cell())) {
                return other != ship;
            }
        }
        return false;
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
     * What is said of the ship on either side of its voyage's number, or instead of one: "V.118 (next port Yalta)", "Moscow/118W", "Flag Iran
     * V.118", "V118Yalta", "118WYalta", "Flag Iran"; none of another value. A ship's own name that is that of a town counts, too: nothing tells it apart.
     */
    static List<Value> besideVoyage(Value voyage) {
        var cell = voyage.cell();
        if (voyage.field() != Field.VOYAGE || !voyage.isRead() || cell == null) {
            return List.of();
        }
        var text = voyage.text();
        var number = NUMBER.matcher(text);
        var sides =
                number.find() ? sides(text.substring(0, number.start()), text.substring(number.end())) : List.of(text);
        return sides.stream()
                .map(side -> side.replaceFirst("^[^\\p{L}]+", ""))
                .filter(side -> MORE_THAN_A_CODE.matcher(side).find())
                .map(side -> Value.read(voyage.field(), side, cell))
                .toList();
    }

    private static List<String> sides(String before, String behind) {
        var way = WAY.matcher(behind);
        return way.lookingAt() ? List.of(before, behind, behind.substring(way.end())) : List.of(before, behind);
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
