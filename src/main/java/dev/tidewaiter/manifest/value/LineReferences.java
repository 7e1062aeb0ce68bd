package dev.tidewaiter.manifest.value;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** Cells that refer to another line by its number: "same as line 1", "то же, что в п. 1", 同第1行. */
final class LineReferences {

    private static final int MOST_DIGITS = 3;

    /** A longer text says more than that it is as another line. */
    private static final int LONGEST = 40;

    private static final int PLACES = 1 << 12;

    private final Set<String> forms;

    /** The first words of the forms by their hashes, which nearly every text that ends in a number is told by before it is taken apart. */
    private final BitSet firstWords = new BitSet(PLACES);

    /** The characters that forms end with: the number itself, or the last letter of what stands behind it. */
    private final BitSet lastLetters = new BitSet();

    /** @param forms how one refers to a line, with # for the number */
    LineReferences(Set<String> forms) {
        this.forms = Set.copyOf(forms);
        forms.forEach(form -> {
            firstWords.set(firstWord(form));
            lastLetters.set(form.endsWith("#") ? '#' : lastLetter(form));
        });
    }

    /** The number of the line; 0 when the text is no such reference. */
    int in(String text) {
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
                || !lastLetters.get(to == text.length() ? '#' : lastLetter(text))
                || !firstWords.get(firstWord(text))
                || (to < text.length() && text.chars().skip(to).anyMatch(LineReferences::isDigit))) {
            return 0;
        }
        return forms.contains(form(text.substring(0, from)) + "#" + form(text.substring(to)))
                ? number(text.substring(from, to))
                : 0;
    }

    /** The place of the letters that a text begins with, small or capital. */
    private static int firstWord(String text) {
        int hash = 0;
        for (int i = 0; i < text.length() && Character.isLetter(text.charAt(i)); i++) {
            hash = hash * 31 + small(text.charAt(i));
        }
        return hash & PLACES - 1;
    }

    private static int lastLetter(String text) {
        char last = text.charAt(text.length() - 1);
        return isLeftOut(last) ? ' ' : small(last);
    }

    /** A letter that is the same for all its forms, the Greek sigma at the end of a word too. */
    private static char small(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isLeftOut(char c) {
        return Character.isWhitespace(c) || ".:()[]#№°".indexOf(c) >= 0;
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
            if (!isLeftOut(c)) {
                form.append(c);
            } else if (form.length() == 0 || form.charAt(form.length() - 1) != ' ') {
                form.append(' ');
            }
        }
        return form.toString().toLowerCase(Locale.ROOT);
    }
}
