package dev.tidewaiter.manifest.value;

import java.util.Locale;
import java.util.Set;

/** A cell that refers to another line by its number: "same as line 1", "то же, что в п. 1", 同第1行. */
final class LineReference {

    private static final int MOST_DIGITS = 3;

    /** A longer text says more than that it is as another line. */
    private static final int LONGEST = 40;

    private LineReference() {}

    /**
     * The number of the line; 0 when the text is no such reference.
     *
     * @param forms how one refers to a line, with # for the number
     */
    static int in(String text, Set<String> forms) {
        if (text.length() > LONGEST) {
            return 0;
        }
        int from = 0;
        while (from < text.length() && !isDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && isDigit(text.charAt(to))) {
            to++;
        }
        if (to == from
                || to - from > MOST_DIGITS
                || (to < text.length() && text.chars().skip(to).anyMatch(LineReference::isDigit))) {
            return 0;
        }
        return forms.contains(form(text.substring(0, from)) + "#" + form(text.substring(to)))
                ? number(text.substring(from, to))
                : 0;
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * 10 + Character.digit(digits.charAt(i), 10);
        }
        return number;
    }

    private static boolean isDigit(int c) {
        return Character.isDigit(c);
    }

    /** Without points, number signs and brackets, and with single blanks. */
    private static String form(String part) {
        var form = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean blank = Character.isWhitespace(c) || ".:()[]#№°".indexOf(c) >= 0;
            if (!blank) {
                form.append(c);
            } else if (form.length() == 0 || form.charAt(form.length() - 1) != ' ') {
                form.append(' ');
            }
        }
        return form.toString().toLowerCase(Locale.ROOT);
    }
}
