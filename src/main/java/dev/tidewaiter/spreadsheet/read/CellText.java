package dev.tidewaiter.spreadsheet.read;

/**
 * A text with the blanks around it removed, and what is odd about its letters. Blanks are those of all scripts, the
 * no-break space and the zero-width ones included.
 */
record CellText(String text, boolean invisible, boolean lookAlike) {

    static final CellText EMPTY = new CellText("", false, false);

    static CellText of(char[] buffer, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(buffer[from])) {
            from++;
        }
        while (to > from && isBlank(buffer[to - 1])) {
            to--;
        }
        boolean ascii = true;
        for (int i = start; i < end; i++) {
            if (buffer[i] > 127) {
                ascii = false;
                break;
            }
        }
        if (ascii) {
            return from == to ? EMPTY : new CellText(new String(buffer, from, to - from), false, false);
        }
        return new CellText(
                new String(buffer, from, to - from),
                DeceptiveLetters.holdInvisible(buffer, start, end),
                DeceptiveLetters.mixLookAlikes(buffer, from, to));
    }

    static CellText of(String text) {
        return of(text.toCharArray(), 0, text.length());
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
