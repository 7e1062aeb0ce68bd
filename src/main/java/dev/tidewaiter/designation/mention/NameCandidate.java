package dev.tidewaiter.designation.mention;

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
public record NameCandidate(String text, Sort sort) {

    /** What a likeness with a candidate is worth. */
    public enum Sort {
        /** As much as one with the whole cell. */
        NAME,
        /** The text may be a piece of one name, so the likeness must say more. */
        PIECE,
        /** The text counts as the name of a ship only. */
        SHIP
    }

    private static final int MOST = 24;

    /** The candidates of a cell, at most twenty-four; mostly none. Never fails. */
    public static List<NameCandidate> of(String cell) {
        var mentions = Mentions.of(cell);
        if (mentions.isEmpty()) {
            var found = ofMention(cell, List.of());
            return found.isEmpty() ? found : withoutCell(found, cell);
        }
        List<NameCandidate> found = new ArrayList<>(8);
        for (var mention : mentions) {
            found.add(new NameCandidate(mention, Sort.NAME));
            found = ofMention(mention, found);
        }
        // "M/S" is a motor ship as well as Messrs
        found = ofShip(cell, found);
        return withoutCell(found, cell);
    }

    /** Whether a comparison with this candidate counts. */
    public boolean allows(NameComparison comparison, PieceThresholds thresholds) {
        return switch (sort) {
            case NAME -> true;
            case PIECE -> JoinedParties.isTold(comparison, thresholds);
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

    private static List<NameCandidate> ofMention(String mention, List<NameCandidate> before) {
        var found = addAll(NameFragments.of(mention), Sort.NAME, before);
        found = addAll(RepeatedOrSpacedNames.mended(mention), Sort.NAME, found);
        var mended = LostBlanks.in(mention);
        found = mended.isEmpty() ? found : addAll(List.of(mended), Sort.NAME, found);
        found = addAll(JoinedParties.of(mention), Sort.PIECE, ofShip(mention, found));
        return addAll(RunOnNames.of(mention), Sort.PIECE, found);
    }

    private static List<NameCandidate> ofShip(String mention, List<NameCandidate> before) {
        var ship = VesselPrefixes.of(mention);
        return ship.isEmpty()
                ? before
                : addAll(NameFragments.of(ship), Sort.SHIP, addAll(List.of(ship), Sort.SHIP, before));
    }

    private static List<NameCandidate> addAll(List<String> texts, Sort sort, List<NameCandidate> before) {
        if (texts.isEmpty()) {
            return before;
        }
        var all = new ArrayList<>(before);
        texts.forEach(text -> all.add(new NameCandidate(text, sort)));
        return all;
    }

    private static List<NameCandidate> withoutCell(List<NameCandidate> found, String cell) {
        return found.stream()
                .filter(reading -> reading.sort != Sort.NAME || !reading.text.equals(cell))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
