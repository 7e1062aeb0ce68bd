package dev.tidewaiter.spreadsheet.text;

import dev.tidewaiter.letters.DeceptiveLetters;

/**
 * A text with the blanks around it removed, and what is odd about its letters. Blanks are those of all scripts, the
 * no-break space and the zero-width ones included. A text that was read in a wrong encoding before it came into the cell stands here
 * as it was written.
 */
public record CellText(String text, boolean invisible, boolean lookAlike, boolean misread) {

    public static final CellText EMPTY = new CellText("", false, false, false);

    public static CellText of(char[] buffer, int start, int end) {
        for (int i = start; i < end; i++) {
            if (buffer[i] > 127) {
                return ofLetters(buffer, start, end);
            }
        }
        return bare(buffer, start, end, false);
    }

    private static CellText ofLetters(char[] buffer, int start, int end) {
        // before the blanks around it go: what looks like one may be half a letter
        var undone = MisreadText.undone(new String(buffer, start, end - start));
        return undone == null
                ? bare(buffer, start, end, false).withPlainBlanks()
                : bare(undone.toCharArray(), 0, undone.length(), true).withPlainBlanks();
    }

    /** Blanks that keep a line together are blanks to whoever reads it: "8 Consignee" and "Sub total" are printed with them. */
    private CellText withPlainBlanks() {
        var plain = text.replace('\u00a0', ' ').replace('\u2007', ' ').replace('\u202f', ' ');
        return plain.equals(text) ? this : new CellText(plain, invisible, lookAlike, misread);
    }

    private static CellText bare(char[] buffer, int start, int end, boolean misread) {
        int from = start;
        int to = end;
        while (from < to && isBlank(buffer[from])) {
            from++;
        }
        while (to > from && isBlank(buffer[to - 1])) {
            to--;
        }
        boolean invisible = DeceptiveLetters.invisible(buffer, start, end) != DeceptiveLetters.NOWHERE;
        return from == to && !invisible
                ? EMPTY
                : new CellText(
                        new String(buffer, from, to - from),
                        invisible,
                        DeceptiveLetters.mixedWord(buffer, from, to) != null,
                        misread);
    }

    public static CellText of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    /** Whether there is something to say of it. */
    public boolean isOdd() {
        return invisible || lookAlike || misread;
    }

    static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        return c > 126 && (c < 0xa1 || c == 0xad || (c > 0x1000 && isFarBlank(c)));
    }

    private static boolean isFarBlank(char c) {
        return Character.isSpaceChar(c) || (c >= 0x200b && c <= 0x200f) || c == 0x2060 || c == 0xfeff || c == 0x180e;
    }
}
