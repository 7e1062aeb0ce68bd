package dev.tidewaiter.designation.mention;

/**
 * Text that a mark turns round, so that it is seen the other way than it is stored: U+202E, the right-to-left override of Unicode's
 * bidirectional algorithm (UAX 9), which no name needs. What an officer sees is what is looked for.
 */
final class TurnedText {

    private static final char OVERRIDE = '\u202e';
    private static final char END = '\u202c';

    private TurnedText() {}

    /** The text as it is seen; an empty text when nothing turns it. Never fails. */
    static String in(String text) {
        int at = text.indexOf(OVERRIDE);
        if (at < 0) {
            return "";
        }
        int end = text.indexOf(END, at);
        var turned = new StringBuilder(text.substring(at + 1, end < 0 ? text.length() : end)).reverse();
        var behind = end < 0 ? "" : text.substring(end + 1);
        return (text.substring(0, at) + turned + behind)
                .replace(String.valueOf(OVERRIDE), "")
                .strip();
    }
}
