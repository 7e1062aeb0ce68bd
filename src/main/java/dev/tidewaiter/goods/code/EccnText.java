package dev.tidewaiter.goods.code;

import dev.tidewaiter.letters.Confusables;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads an ECCN as people type it: {@code 9a012a1}, {@code ECCN: 9A012.a.1}, {@code 9 A 012}, {@code 9.A.012}, {@code EAR 99}, in full
 * width, with a Cyrillic letter or with the letter O among its digits.
 */
final class EccnText {

    /** A second entry in the same cell, whose paragraph the first would seem to have. */
    private static final Pattern ANOTHER = Pattern.compile("[0-9][A-E][0-9]{3}|EAR99");

    private static final WordKinds WORDS =
            WordKinds.of(WordLists.bundled().list(Eccn.LABELS), "before", "behind-ear99");

    /** What stands before an entry that has the same number in American law: the German list and the Union's follow it. */
    private static final Pattern LABEL =
            Pattern.compile("^(?!EAR99)" + WORDS.anyOf("before", EccnText::compactly) + "[:#.]*(?=[0-9E])");

    private static final Pattern RESIDUAL =
            Pattern.compile("EAR99(?:/?" + WORDS.anyOf("behind-ear99", EccnText::compactly) + ")?");

    private EccnText() {}

    static @Nullable Eccn read(String typed) {
        var text = closed(withoutLabel(compact(typed)));
        if (text.startsWith("EAR99")) {
            return RESIDUAL.matcher(text).matches() ? Eccn.EAR99 : null;
        }
        if (!isEntry(text) || ANOTHER.matcher(text.substring(5)).find()) {
            return null;
        }
        var paragraph = paragraph(text.substring(5));
        return paragraph == null ? null : new Eccn(text.substring(0, 5), paragraph);
    }

    private static String compactly(String word) {
        return Pattern.quote(compact(word));
    }

    /** In capitals, without blanks and hyphens. */
    private static String compact(String typed) {
        var text = Normalizer.normalize(typed.toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char latin = Confusables.latin(c);
            c = latin == Confusables.NONE ? c : latin;
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '-') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String withoutLabel(String text) {
        var label = LABEL.matcher(text);
        return label.find() ? text.substring(label.end()) : text;
    }

    /** Without points inside the entry, and with its digits as digits: 9.A.O12. */
    private static String closed(String text) {
        if (text.isEmpty() || !isDigit(text.charAt(0))) {
            return text;
        }
        var entry = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length() && entry.length() < 5) {
            char c = text.charAt(at++);
            if (c != '.') {
                entry.append(c == 'O' && entry.length() > 1 ? '0' : c);
            }
        }
        return entry.append(text, at, text.length()).toString();
    }

    /** A digit for the category, a letter for the group, three digits: 9A012. */
    private static boolean isEntry(String text) {
        return text.length() >= 5
                && isDigit(text.charAt(0))
                && text.charAt(1) >= 'A'
                && text.charAt(1) <= 'E'
                && isDigit(text.charAt(2))
                && isDigit(text.charAt(3))
                && isDigit(text.charAt(4));
    }

    /** The paragraph with one point between letters and numbers; null when something else follows the entry. */
    private static @Nullable String paragraph(String rest) {
        var parts = new StringBuilder(rest.length() + 4);
        char before = '.';
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            if (!letter && !isDigit(c)) {
                if (c != '.' && c != '(' && c != ')') {
                    return null;
                }
                before = '.';
                continue;
            }
            boolean joins = isDigit(c) && isDigit(before);
            if (!parts.isEmpty() && !joins) {
                parts.append('.');
            }
            parts.append(c);
            before = c;
        }
        return parts.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
