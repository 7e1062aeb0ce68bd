package dev.tidewaiter.designation;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a cell that may be somebody's name, besides the cell as a whole.
 *
 * @param text what is looked for
 * @param sort what a likeness with it is worth
 */
record Reading(String text, Sort sort) {

    /** What a likeness with a reading is worth. */
    enum Sort {
        /** As much as one with the whole cell. */
        NAME,
        /** The text may be a piece of one name, so the likeness must say more. */
        PIECE,
        /** The text counts as the name of a ship only. */
        SHIP
    }

    private static final int MOST = 24;

    /** The readings of a cell, at most twenty-four; mostly none. Never fails. */
    static List<Reading> of(String cell) {
        var mentions = Mentions.of(cell);
        if (mentions.isEmpty()) {
            var found = ofMention(cell, List.of());
            return found.isEmpty() ? found : withoutCell(found, cell);
        }
        List<Reading> found = new ArrayList<>(8);
        for (var mention : mentions) {
            found.add(new Reading(mention, Sort.NAME));
            found = ofMention(mention, found);
        }
        // "M/S" is a motor ship as well as Messrs
        found = ofShip(cell, found);
        return withoutCell(found, cell);
    }

    /** Whether a comparison with this reading counts. */
    boolean allows(NameComparison comparison) {
        return switch (sort) {
            case NAME -> true;
            case PIECE -> JoinedParties.isTold(comparison);
            case SHIP ->
                comparison.listed().bearer() == IndexedName.Bearer.VESSEL
                        && digits(text).equals(digits(comparison.listed().text()));
        };
    }

    /** The digits of a ship's name: they tell one of a series from another. */
    private static String digits(String name) {
        var digits = new StringBuilder(4);
        for (int i = 0; i < name.length(); i++) {
            if (Character.isDigit(name.charAt(i))) {
                digits.append(name.charAt(i));
            }
        }
        return digits.toString();
    }

    private static List<Reading> ofMention(String mention, List<Reading> before) {
        var found = addAll(NameFragments.of(mention), Sort.NAME, before);
        found = addAll(TypedOddly.mended(mention), Sort.NAME, found);
        var mended = LostBlanks.in(mention);
        found = mended.isEmpty() ? found : addAll(List.of(mended), Sort.NAME, found);
        found = addAll(JoinedParties.of(mention), Sort.PIECE, ofShip(mention, found));
        return addAll(RunOnNames.of(mention), Sort.PIECE, found);
    }

    private static List<Reading> ofShip(String mention, List<Reading> before) {
        var ship = ShipReading.of(mention);
        return ship.isEmpty()
                ? before
                : addAll(NameFragments.of(ship), Sort.SHIP, addAll(List.of(ship), Sort.SHIP, before));
    }

    private static List<Reading> addAll(List<String> texts, Sort sort, List<Reading> before) {
        if (texts.isEmpty()) {
            return before;
        }
        var all = new ArrayList<>(before);
        texts.forEach(text -> all.add(new Reading(text, sort)));
        return all;
    }

    private static List<Reading> withoutCell(List<Reading> found, String cell) {
        return found.stream()
                .filter(reading -> reading.sort != Sort.NAME || !reading.text.equals(cell))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
