package dev.tidewaiter.letters;

/**
 * Tells a text that is no writing of any language, because a program read it in a wrong encoding or lost letters of it: what it says
 * can be held against no list.
 */
public final class GarbledLetters {

    /** No word of a Western language is made of so many letters with accents and of no other; the Polish żółć is. */
    private static final int FEWEST_ACCENTED = 4;

    /** One sign inside a word may be a slip. */
    private static final int FEWEST_SIGNS = 2;

    private static final char LOST = '\ufffd';

    private GarbledLetters() {}

    /** Whether a text holds a word that is garbled. */
    public static boolean in(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 0x80) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ends(text.charAt(i))) {
                if (i > from && isGarbled(text, from, i)) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private static boolean ends(char c) {
        return c <= ' ' || (c < 0x80 && !Character.isLetterOrDigit(c)) || c == '\u00a0';
    }

    private static boolean isGarbled(String text, int from, int to) {
        int accented = 0;
        int other = 0;
        int signs = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == LOST || (c >= 0x80 && c < 0xa0) || (c >= 0x2500 && c < 0x25a0)) {
                return true;
            }
            if (c >= 0xc0 && c < 0x100 && Character.isLetter(c)) {
                accented++;
            } else if (Character.isLetterOrDigit(c)) {
                other++;
            } else if (i > from && isNoMark(c)) {
                signs++;
            }
        }
        return (accented >= FEWEST_ACCENTED && other == 0) || (accented > 0 && signs >= FEWEST_SIGNS);
    }

    /** A sign that stands behind no letter, unlike a quotation mark, a dash or a sign of a trade mark. */
    private static boolean isNoMark(char c) {
        return (c > 0xa0 && c < 0xc0 && "ª«®°²³´·¹º»".indexOf(c) < 0) || "€‚ƒ„†‡ˆ‰‹˜".indexOf(c) >= 0;
    }
}
