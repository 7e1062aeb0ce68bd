package dev.tidewaiter.names.distance;

/**
 * Counts the slips between one word and many others, whatever each slip is worth: optimal string alignment by bits (Hyyrö, A
 * bit-vector algorithm for computing Levenshtein and Damerau edit distances, 2003). It tells soon which words are too far away
 * to be weighed slip by slip.
 */
public final class BitParallelEditDistance {

    /** Letters of a packed word, five bits each. */
    static final int MOST = 12;

    private static final int BITS = 5;
    private static final int LETTER = (1 << BITS) - 1;
    private static final int LENGTH = MOST * BITS;

    private final int[] places = new int[1 << BITS];
    private final int length;

    /** The word that others are held against. */
    public BitParallelEditDistance(String word) {
        length = word.length();
        for (int i = 0; i < Math.min(length, Integer.SIZE); i++) {
            places[word.charAt(i) & LETTER] |= 1 << i;
        }
    }

    /** A word in one number, for {@link #slipsTo}; letters that share their last five bits are one letter. */
    public static long packed(String word) {
        long packed = (long) Math.min(word.length(), MOST + 1) << LENGTH;
        for (int i = 0; i < Math.min(word.length(), MOST); i++) {
            packed |= (long) (word.charAt(i) & LETTER) << (i * BITS);
        }
        return packed;
    }

    /** Whether a packed word may begin with a letter. */
    public static boolean mayBegin(long packed, char letter) {
        return (packed & LETTER) == (letter & LETTER);
    }

    /** How many letters a packed word has; one more than fit when there are more. */
    public static int length(long packed) {
        return (int) (packed >>> LENGTH);
    }

    /** How many letters must be changed, left out, put in or swapped; 0 when a word is too long to tell. */
    public int slipsTo(long packed) {
        int others = length(packed);
        if (others > MOST || length > MOST || length == 0) {
            return 0;
        }
        int top = 1 << (length - 1);
        int vertical = -1;
        int less = 0;
        int same = 0;
        int before = 0;
        int slips = length;
        for (int i = 0; i < others; i++) {
            int here = places[(int) (packed >>> (i * BITS)) & LETTER];
            int swapped = ((~same & here) << 1) & before;
            same = (((here & vertical) + vertical) ^ vertical) | here | less | swapped;
            int more = less | ~(same | vertical);
            int fewer = same & vertical;
            slips += (more & top) != 0 ? 1 : ((fewer & top) != 0 ? -1 : 0);
            more = (more << 1) | 1;
            vertical = (fewer << 1) | ~(same | more);
            less = same & more;
            before = here;
        }
        return slips;
    }
}
