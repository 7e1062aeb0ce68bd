package dev.tidewaiter.letters;

/**
 * Marks that turn the letters behind them round, U+202A to U+202E and U+2066 to U+2069 (Unicode, UAX 9): behind one of them, a reader sees
 * another word than stands there, and the rest of the sentence backwards.
 */
public final class TurningMarks {

    private static final char FIRST_EMBEDDING = 0x202a;
    private static final char LAST_EMBEDDING = 0x202e;
    private static final char FIRST_ISOLATE = 0x2066;
    private static final char LAST_ISOLATE = 0x2069;

    private TurningMarks() {}

    /** The text with each such mark by its number, as in {@code [U+202E]}, so that it turns nothing. */
    public static String named(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isTurning(text.charAt(i))) {
                return named(text, i);
            }
        }
        return text;
    }

    private static String named(String text, int first) {
        var named = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isTurning(c)) {
                named.append("[U+%04X]".formatted((int) c));
            } else {
                named.append(c);
            }
        }
        return named.toString();
    }

    private static boolean isTurning(char c) {
        return (c >= FIRST_EMBEDDING && c <= LAST_EMBEDDING) || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
    }
}
