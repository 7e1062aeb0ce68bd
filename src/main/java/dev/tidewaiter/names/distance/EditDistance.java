package dev.tidewaiter.names.distance;

import dev.tidewaiter.names.token.LetterBits;

/**
 * Damerau-Levenshtein distance in slips of the pen, the optimal string alignment form. Slips that writers make often cost less: a
 * vowel for a vowel, a voiced consonant for its voiceless twin, two letters swapped. A slip in the first letter costs more,
 * because writers rarely make it.
 */
public final class EditDistance {

    /** Farther apart than was asked for. */
    public static final double FAR = Double.POSITIVE_INFINITY;

    // in hundredths of a slip
    private static final int SLIP = 100;
    private static final int VOWEL = 75;
    private static final int TWIN = 70;
    private static final int SWAP = 80;
    private static final int LOOK_ALIKE = 60;
    private static final int WEAK_GAP = 75;
    private static final int FIRST_LETTER = 25;

    /** More than any limit, and far from overflowing. */
    private static final int OUTSIDE = 1 << 20;

    /** What a scan takes for each other. */
    private static final String LOOK_ALIKES = "il1i1l0o5s8b6g9g";

    private static final String TWINS = "bpdtgkvfszmnlrChCkijuv";
    private static final int LETTERS = 128;
    private static final boolean[] IS_WEAK = weak();
    /** The letters that a scan takes for others, and those that cost a whole slip; digits share bits with letters before q. */
    private static final int LIKE_OTHERS = LetterBits.of(LOOK_ALIKES);

    private static final int UNLIKE = LetterBits.of("wx") & ~LIKE_OTHERS;
    private static final byte[] GAPS = gaps();
    private static final byte[] CHANGES = changes();

    private EditDistance() {}

    /** The distance in slips; {@link #FAR} as soon as it is over the most that counts. */
    public static double between(String a, String b, double most) {
        int limit = (int) Math.round(most * SLIP);
        if (Math.abs(a.length() - b.length()) * WEAK_GAP > limit) {
            return FAR;
        }
        int from = 0;
        int endA = a.length();
        int endB = b.length();
        // the beginning first: of two equal letters the second is left out, and a first letter only when there is no
        // other way
        while (from < endA && from < endB && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        int distance = distance(a, b, from, endA, endB, limit);
        return distance > limit ? FAR : distance / (double) SLIP;
    }

    /**
     * What the letters that only one of the two has cost at least, whatever their order: a slip takes one letter from each at
     * most. Most pairs end here, long before the table of distances is filled.
     */
    public static double leastByLetters(int letters, int others) {
        return Math.max(least(letters & ~others), least(others & ~letters)) / (double) SLIP;
    }

    /**
     * What so many slips in a word cost at least, whatever they are. Letters that look alike are cheapest where a digit shows that
     * somebody took one for another; without, more than one i in place of an l is not reckoned with.
     */
    public static double leastOf(int slips, boolean hasDigitOrMark) {
        return slips * (hasDigitOrMark ? LOOK_ALIKE : TWIN) / (double) SLIP;
    }

    /** Whether a word holds a digit, or a mark such as a hyphen or an apostrophe, none of which is a letter. */
    public static boolean hasDigitOrMark(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private static int least(int letters) {
        return LOOK_ALIKE * Integer.bitCount(letters & LIKE_OTHERS)
                + TWIN * Integer.bitCount(letters & ~LIKE_OTHERS & ~UNLIKE)
                + SLIP * Integer.bitCount(letters & UNLIKE);
    }

    /** The distance of what is left between a common beginning and a common end, in a band around the diagonal. */
    private static int distance(String a, String b, int from, int endA, int endB, int limit) {
        int width = endB - from + 1;
        int band = limit / WEAK_GAP + 1;
        var rows = new int[3 * width];
        for (int j = 1; j < width; j++) {
            rows[j] = rows[j - 1] + gap(b, from + j - 1);
        }
        int twoBack = 2 * width;
        int previous = 0;
        int current = width;
        for (int i = from; i < endA; i++) {
            char x = a.charAt(i);
            int gapX = gap(a, i);
            int row = i - from + 1;
            int first = Math.max(1, row - band);
            int last = Math.min(width - 1, row + band);
            rows[current + first - 1] = first == 1 ? rows[previous] + gapX : OUTSIDE;
            int best = rows[current + first - 1];
            for (int j = first; j <= last; j++) {
                int at = from + j - 1;
                char y = b.charAt(at);
                int cost = rows[previous + j - 1] + change(x, y, i == 0 && at == 0);
                cost = Math.min(cost, rows[previous + j] + gapX);
                cost = Math.min(cost, rows[current + j - 1] + gap(b, at));
                if (i > from && j > 1 && x != y && x == b.charAt(at - 1) && y == a.charAt(i - 1)) {
                    cost = Math.min(cost, rows[twoBack + j - 2] + SWAP);
                }
                rows[current + j] = cost;
                best = Math.min(best, cost);
            }
            if (last < width - 1) {
                rows[current + last + 1] = OUTSIDE;
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

    /** One letter for all those that are easily taken for each other; 0 for a vowel or an h. */
    public static char twinOf(char c) {
        if (c < LETTERS && IS_WEAK[c]) {
            return 0;
        }
        int at = TWINS.indexOf(c);
        return at < 0 || TWINS.charAt(at & ~1) == 'i' ? c : TWINS.charAt(at & ~1);
    }

    private static int gap(String text, int at) {
        char c = text.charAt(at);
        int cost = c < LETTERS ? GAPS[c] : SLIP;
        if (at == 0) {
            return cost + FIRST_LETTER;
        }
        // one of two equal letters is soon left out
        return text.charAt(at - 1) == c ? WEAK_GAP : cost;
    }

    private static int change(char x, char y, boolean first) {
        if (x == y) {
            return 0;
        }
        int cost = x < LETTERS && y < LETTERS ? CHANGES[x * LETTERS + y] : SLIP;
        return first ? cost + FIRST_LETTER : cost;
    }

    private static byte[] gaps() {
        var gaps = new byte[LETTERS];
        for (char c = 0; c < LETTERS; c++) {
            // a vowel or an h is soon left out
            gaps[c] = (byte) (IS_WEAK[c] ? WEAK_GAP : SLIP);
        }
        return gaps;
    }

    private static byte[] changes() {
        var twins = pairs(TWINS);
        var lookAlikes = pairs(LOOK_ALIKES);
        var changes = new byte[LETTERS * LETTERS];
        for (char x = 0; x < LETTERS; x++) {
            for (char y = 0; y < LETTERS; y++) {
                boolean vowels = IS_WEAK[x] && IS_WEAK[y] && x != 'h' && y != 'h';
                int cost = lookAlikes[x][y] ? LOOK_ALIKE : vowels ? VOWEL : twins[x][y] ? TWIN : SLIP;
                changes[x * LETTERS + y] = (byte) cost;
            }
        }
        return changes;
    }

    private static boolean[] weak() {
        var weak = new boolean[LETTERS];
        for (char c : "aeiouyh".toCharArray()) {
            weak[c] = true;
        }
        return weak;
    }

    private static boolean[][] pairs(String letters) {
        var pairs = new boolean[LETTERS][LETTERS];
        for (int i = 0; i < letters.length(); i += 2) {
            pairs[letters.charAt(i)][letters.charAt(i + 1)] = true;
            pairs[letters.charAt(i + 1)][letters.charAt(i)] = true;
        }
        return pairs;
    }
}
