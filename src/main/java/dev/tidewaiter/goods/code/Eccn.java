package dev.tidewaiter.goods.code;

import org.jspecify.annotations.Nullable;

/**
 * An export control classification number, such as {@code 9A012.a.1}, or {@code EAR99}. The same shape is used by the
 * United States, the European Union and others with different meanings, so the caller says which regime it is.
 *
 * @param entry     the entry without its paragraph, such as {@code 9A012}, in capitals
 * @param paragraph the paragraph in small letters with points, such as {@code a.1}; empty when the text gives none
 */
public record Eccn(String entry, String paragraph) {

    /** The list of what stands beside a number, which is read from the program's own rules: a number must not depend on who reads it. */
    public static final String LABELS = "goods/eccn-labels.tsv";

    /** The residual class of the United States: subject to the regulations but on no list. */
    public static final Eccn EAR99 = new Eccn("EAR99", "");

    /** The number in a text; null when it is empty, "N/A" or no such number. */
    public static @Nullable Eccn parse(String text) {
        return text.isBlank() ? null : EccnText.read(text);
    }

    public boolean isEar99() {
        return entry.equals("EAR99");
    }

    /** Whether this number equals a listed one or lies under it: {@code 9A012.a.1} is under {@code 9A012.a}. */
    public boolean under(Eccn listed) {
        return entry.equals(listed.entry)
                && paragraph.startsWith(listed.paragraph)
                && (paragraph.length() == listed.paragraph.length()
                        || listed.paragraph.isEmpty()
                        || paragraph.charAt(listed.paragraph.length()) == '.');
    }

    /** As regulations print it: {@code 9A012.a.1}. */
    @Override
    public String toString() {
        return paragraph.isEmpty() ? entry : entry + "." + paragraph;
    }
}
