package dev.tidewaiter.names;

/**
 * How much of the shorter of two names stands in the other, letter by letter, by the likeness of Jaro and Winkler. It orders names
 * that are no match; it never makes one.
 */
final class Closeness {

    private static final double PREFIX = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private Closeness() {}

    /** From 0, nothing in common, to 1, all of the shorter name in the longer. The same in both directions. */
    static double of(Side one, Side other) {
        int longer = Integer.compare(letters(one), letters(other));
        if (longer == 0) {
            // neither is the shorter one, so each must stand in the other
            return Math.min(covered(one, other), covered(other, one));
        }
        return longer < 0 ? covered(one, other) : covered(other, one);
    }

    private static double covered(Side side, Side other) {
        double likeness = 0;
        int letters = 0;
        for (var word : side.words()) {
            if (word.kind() != WordKind.FILLER) {
                double best = 0;
                for (var candidate : other.words()) {
                    best = Math.max(best, likeness(word, candidate));
                }
                likeness += best * word.folded().length();
                letters += word.folded().length();
            }
        }
        return letters == 0 ? 0 : likeness / letters;
    }

    private static int letters(Side side) {
        int letters = 0;
        for (var word : side.words()) {
            letters += word.kind() == WordKind.FILLER ? 0 : word.folded().length();
        }
        return letters;
    }

    private static double likeness(Word word, Word other) {
        return Slips.between(word, other) <= Slips.SAME_WORD ? 1 : jaroWinkler(word.folded(), other.folded());
    }

    /** W. E. Winkler, String comparator metrics and enhanced decision rules in the Fellegi-Sunter model, 1990. */
    private static double jaroWinkler(String one, String other) {
        var taken = new boolean[other.length()];
        var common = new StringBuilder(one.length());
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        for (int i = 0; i < one.length(); i++) {
            int to = Math.min(other.length(), i + reach + 1);
            for (int j = Math.max(0, i - reach); j < to; j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    common.append(one.charAt(i));
                    break;
                }
            }
        }
        int count = common.length();
        if (count == 0) {
            return 0;
        }
        int displaced = 0;
        int at = 0;
        for (int j = 0; j < taken.length; j++) {
            if (taken[j]) {
                displaced += other.charAt(j) == common.charAt(at++) ? 0 : 1;
            }
        }
        double jaro =
                ((double) count / one.length() + (double) count / other.length() + (count - displaced / 2.0) / count)
                        / 3;
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX * (1 - jaro);
    }
}
