package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.text.CellText;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is not blank.
 *
 * @param column  its column, from 0
 * @param kind    what it holds
 * @param text    its content as a person sees it: numbers in their format when that matters (leading zeros, dates),
 *                otherwise plain, without exponent or grouping
 * @param number  the number behind a NUMBER or DATE cell; NaN otherwise
 * @param formula whether a formula gave the value; the cached value is used, nothing is ever computed
 */
public record SourceCell(int column, Kind kind, String text, double number, boolean formula) {

    /** A cell that holds a text, as a text file would have it; null when the text is blank. */
    public static @Nullable SourceCell ofText(int column, String text) {
        var bare = CellText.of(text).text();
        return bare.isEmpty() ? null : new SourceCell(column, Kind.TEXT, bare, Double.NaN, false);
    }

    /** The same cell with another text, such as a part of its own. */
    public SourceCell withText(String other) {
        return new SourceCell(column, kind, other, number, formula);
    }

    /** A part of a cell's text without the blanks around it, those that do not break a line included: forms draw lines of them. */
    public static String bare(String part) {
        return CellText.of(part).text();
    }

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number with a date format; {@code text} is yyyy-MM-dd, with a blank and HH:mm or HH:mm:ss when it has a time. */
        DATE,
        BOOLEAN,
        /** {@code #REF!} and its kin; {@code text} is the error as shown. */
        ERROR
    }
}
