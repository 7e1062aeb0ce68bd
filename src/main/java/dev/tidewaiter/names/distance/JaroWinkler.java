package dev.tidewaiter.names.distance;

/**
 * The likeness of two texts by the letters they share in about the same places, more when they begin alike: W. E. Winkler, String
 * comparator metrics and enhanced decision rules in the Fellegi-Sunter model, 1990.
 */
public final class JaroWinkler {

    private static final double PREFIX = 0.1;
    private static final int LONGEST_PREFIX = 4;

    /** Letters behind these are not compared, so that no text takes long. */
    private static final int MOST = 100;

    private JaroWinkler() {}

    /** From 0, no letter in common, to 1, the same. The same in both directions. */
    public static double likeness(String one, String other) {
        boolean inOrder = one.length() == other.length() ? one.compareTo(other) <= 0 : one.length() < other.length();
        return inOrder ? ofShorter(one, other) : ofShorter(other, one);
    }

    private static double ofShorter(String one, String other) {
        int length = Math.min(MOST, one.length());
        int otherLength = Math.min(MOST, other.length());
        var taken = new boolean[otherLength];
        var common = new char[length];
        int reach = Math.max(0, otherLength / 2 - 1);
        int count = 0;
        for (int i = 0; i < length; i++) {
            int to = Math.min(otherLength, i + reach + 1);
            for (int j = Math.max(0, i - reach); j < to; j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    common[count++] = one.charAt(i);
                    break;
                }
            }
        }
        if (count == 0) {
            return 0;
        }
        int displaced = 0;
        int at = 0;
        for (int j = 0; j < otherLength; j++) {
            if (taken[j]) {
                displaced += other.charAt(j) == common[at++] ? 0 : 1;
            }
        }
        double jaro = ((double) count / length + (double) count / otherLength + (count - displaced / 2.0) / count) / 3;
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, length);
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * PREFIX * (1 - jaro);
    }
}
