package dev.tidewaiter.designation.mention;

/**
 * Tells which cells for a party are too long to be taken apart wholly: no name is so long, with its address and telephone. What looks for
 * names in a cell ends at no other length, so that no cell is looked at by halves without a word.
 */
public final class LongCell {

    /** Bounds the time that a hostile cell takes. */
    static final int MOST_LETTERS = 400;

    private static final int MOST_WORDS = 50;

    /** The same of what no blank parts. */
    static final int LONGEST_WORD = 80;

    /** More parties, each a word of three letters with a mark behind it, stand in no cell that is not long. */
    static final int MOST_PARTIES = MOST_LETTERS / 4;

    private LongCell() {}

    /** Whether a misspelled name in the cell may be overlooked. */
    public static boolean is(String cell) {
        if (cell.length() <= LONGEST_WORD) {
            return false;
        }
        int words = 0;
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || Character.isWhitespace(cell.charAt(i))) {
                words += i > from ? 1 : 0;
                if (i - from > LONGEST_WORD) {
                    return true;
                }
                from = i + 1;
            }
        }
        return words > MOST_WORDS || cell.length() > MOST_LETTERS;
    }
}
