package dev.tidewaiter.designation.threshold;

/**
 * How long a number must be to tell one party.
 *
 * @param withoutKind  characters from which equal numbers count of which not both sides say what kind they are
 * @param forSlip      characters from which numbers count that differ in one place
 * @param fewestDigits digits from which letters and digits in a text may be a number
 * @param inGroups     digits from which several groups of digits are one number
 * @param anywhere     characters from which a number is its bearer's in whatever cell it stands
 * @param ofKind       characters from which an equal number counts of which both sides say the same kind
 * @param ofKindAbroad characters from which it does so where the party is in another country
 */
public record NumberThresholds(
        int withoutKind, int forSlip, int fewestDigits, int inGroups, int anywhere, int ofKind, int ofKindAbroad) {

    /** Characters from which a number in a text is looked up at all: a shorter one could count for nothing. */
    public int shortest() {
        return Math.min(withoutKind, forSlip);
    }
}
