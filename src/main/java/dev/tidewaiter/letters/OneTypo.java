package dev.tidewaiter.letters;

/** Whether two words are one typing error apart. */
public final class OneTypo {

    private OneTypo() {}

    /** One letter more, less or other, or two neighbours swapped. A digit is never a typing error: "address 1". */
    public static boolean apart(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        if (Math.max(one.length(), other.length()) - start - end > 2) {
            return false; // nearly all pairs end here
        }
        var left = one.substring(start, one.length() - end);
        var right = other.substring(start, other.length() - end);
        if (Characters.hasDigit(left) || Characters.hasDigit(right)) {
            return false;
        }
        boolean swapped = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return swapped || (left.length() <= 1 && right.length() <= 1);
    }

    /** The letters of a word, a bit each or several to a bit, for {@link #mayBeApart}. */
    public static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** Whether two words with some letters may be one error apart: it takes one of them away and puts another in at most. */
    public static boolean mayBeApart(int letters, int others) {
        return Integer.bitCount(letters ^ others) <= 2;
    }

    /** Where two words begin to differ. */
    public static int place(String one, String other) {
        int start = 0;
        while (start < Math.min(one.length(), other.length()) && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return start;
    }
}
