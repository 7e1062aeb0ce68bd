package dev.tidewaiter.names.search;

import dev.tidewaiter.names.script.PlainText;
import java.util.Locale;

/** What is left of a text when case, blanks and signs are left out, so that two texts with the same left are the same letter by letter. */
public final class BareLetters {

    private BareLetters() {}

    /** The letters, their marks and the digits of a text, in plain form and small. */
    public static String of(String text) {
        var plain = PlainText.of(text).toLowerCase(Locale.ROOT);
        var bare = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) || isMark(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    /** In many scripts a vowel is a mark at its letter. */
    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
