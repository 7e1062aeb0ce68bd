package dev.tidewaiter.goods.code;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads an ECCN as people type it: {@code 9a012a1}, {@code ECCN: 9A012.a.1}, {@code 9 A 012}, {@code EAR 99}. */
final class EccnText {

    private EccnText() {}

    static @Nullable Eccn read(String capitals) {
        var text = withoutLabel(compact(capitals));
        if (text.startsWith("EAR99")) {
            return text.length() == 5 ? Eccn.EAR99 : null;
        }
        if (!isEntry(text)) {
            return null;
        }
        var paragraph = paragraph(text.substring(5));
        return paragraph == null ? null : new Eccn(text.substring(0, 5), paragraph);
    }

    private static String compact(String text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '-') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String withoutLabel(String text) {
        int from = text.startsWith("ECCN") ? 4 : 0;
        while (from > 0 && from < text.length() && (text.charAt(from) == ':' || text.charAt(from) == '#')) {
            from++;
        }
        return text.substring(from);
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
