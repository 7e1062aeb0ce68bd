package dev.tidewaiter.manifest.value;

import java.util.regex.Pattern;

/** Words printed with their letters set apart: "П Р О Ч И Е". */
final class LettersApart {

    private static final Pattern GAP = Pattern.compile("(?<=\\S) (?=\\S)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private LettersApart() {}

    /** Whether a text begins with such a word. */
    static boolean are(String text) {
        return text.length() > 6 && text.charAt(1) == ' ' && text.charAt(3) == ' ' && text.charAt(5) == ' ';
    }

    /** The words as they are written elsewhere: single blanks stand between letters, several between words. */
    static String joined(String spaced) {
        return BLANKS.matcher(GAP.matcher(spaced).replaceAll("")).replaceAll(" ");
    }
}
