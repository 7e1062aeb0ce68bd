package dev.tidewaiter.names;

/**
 * Damerau-Levenshtein distance in which slips that writers make cost less: a vowel for a vowel, a voiced consonant for its
 * voiceless twin, two letters swapped. A slip in the first letter costs more, because writers rarely make it.
 */
final class EditDistance {

    private static final double VOWEL = 0.6;
    private static final double TWIN = 0.7;
    private static final double SWAP = 0.8;
    private static final double FIRST_LETTER = 0.3;
    private static final String TWINS = "bpdtgkvfszmnlrChCk";
    private static final int VOWELS = letters("aeiouy");
    private static final boolean[][] ARE_TWINS = twins();

    private EditDistance() {}

    /** 1 for equal words, less for each slip, 0 as soon as it is under the least that counts. */
    static double likeness(String a, String b, double least) {
        int longer = Math.max(a.length(), b.length());
        double limit = (1 - least) * longer;
        if (longer == 0 || Math.abs(a.length() - b.length()) * VOWEL > limit) { // the cheapest letter to leave out
            return 0;
        }
        if (leastByLetters(a, b) > limit) {
            return 0;
        }
        double distance = distance(a, b, limit);
        return distance > limit ? 0 : 1 - distance / longer;
    }

    /**
     * What the letters that only one of the two has cost at least, whatever their order. Most pairs end here, long before the
     * table of distances is filled.
     */
    private static double leastByLetters(String a, String b) {
        int differing = letters(a) ^ letters(b);
        return Integer.bitCount(differing & VOWELS) * (VOWEL / 2) + Integer.bitCount(differing & ~VOWELS) * (TWIN / 2);
    }

    /** A bit for each letter that occurs; characters outside the alphabet share bits, which only makes the bound lower. */
    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1 << (text.charAt(i) & 31);
        }
        return letters;
    }

    private static double distance(String a, String b, double limit) {
        int width = b.length() + 1;
        var rows = new double[3 * width];
        for (int j = 1; j < width; j++) {
            rows[j] = rows[j - 1] + gap(b.charAt(j - 1), j == 1);
        }
        int twoBack = 2 * width;
        int previous = 0;
        int current = width;
        for (int i = 1; i <= a.length(); i++) {
            char x = a.charAt(i - 1);
            rows[current] = rows[previous] + gap(x, i == 1);
            double best = rows[current];
            for (int j = 1; j < width; j++) {
                char y = b.charAt(j - 1);
                double cost = rows[previous + j - 1] + change(x, y, i == 1 && j == 1);
                cost = Math.min(cost, rows[previous + j] + gap(x, i == 1));
                cost = Math.min(cost, rows[current + j - 1] + gap(y, j == 1));
                if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2) && x != y) {
                    cost = Math.min(cost, rows[twoBack + j - 2] + SWAP);
                }
                rows[current + j] = cost;
                best = Math.min(best, cost);
            }
            if (best > limit) {
                return best;
            }
            int free = twoBack;
            twoBack = previous;
            previous = current;
            current = free;
        }
        return rows[previous + width - 1];
    }

    private static double gap(char c, boolean first) {
        double cost = isVowel(c) || c == 'h' ? TWIN : 1;
        return first ? cost + FIRST_LETTER : cost;
    }

    private static double change(char x, char y, boolean first) {
        if (x == y) {
            return 0;
        }
        double cost = 1;
        if (isVowel(x) && isVowel(y)) {
            cost = VOWEL;
        } else if (x < 128 && y < 128 && ARE_TWINS[x][y]) {
            cost = TWIN;
        }
        return first ? cost + FIRST_LETTER : cost;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }

    private static boolean[][] twins() {
        var twins = new boolean[128][128];
        for (int i = 0; i < TWINS.length(); i += 2) {
            twins[TWINS.charAt(i)][TWINS.charAt(i + 1)] = true;
            twins[TWINS.charAt(i + 1)][TWINS.charAt(i)] = true;
        }
        return twins;
    }
}
