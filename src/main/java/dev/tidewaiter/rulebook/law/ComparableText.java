package dev.tidewaiter.rulebook.law;

import java.util.Locale;

/** Text reduced to what words of a table are compared with: small letters and digits, single blanks, blanks around. */
public final class ComparableText {

    private ComparableText() {}

    public static String of(String text) {
        var folded = new StringBuilder(text.length() + 2).append(' ');
        var small = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                folded.append(c);
            } else if (c != '\'' && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        if (folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
        return folded.toString();
    }

    /** Whether a script writes without blanks between words, so that a word may stand anywhere. */
    public static boolean unspaced(String word) {
        return word.codePoints().anyMatch(c -> {
            var script = Character.UnicodeScript.of(c);
            return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
        });
    }

    /** A word as it is looked for in a folded text. */
    public static String pattern(String word) {
        var folded = of(word);
        return unspaced(word) ? folded.strip() : folded;
    }
}
