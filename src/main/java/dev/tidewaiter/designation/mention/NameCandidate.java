package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.PieceThresholds;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.NameComparison;

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
}
