package dev.tidewaiter.spreadsheet.read;

import org.jspecify.annotations.Nullable;

/**
 * A text of a sheet that stands in no cell.
 *
 * @param kind what holds it
 * @param cell the cell that it belongs to or stands over, such as {@code B4}, or a range such as {@code B4:B9}; null when it belongs to the whole sheet
 * @param text the text
 */
public record OutsideText(Kind kind, @Nullable String cell, String text) {

    /** What holds a text that stands in no cell. */
    public enum Kind {
        COMMENT("comment"),
        TEXT_BOX("text box"),
        PAGE_TEXT("page header or footer"),
        CHART("chart"),
        MESSAGE("message"),
        LINK("link"),
        PROPERTY("properties of the file"),
        SHEET_NAME("name of the sheet");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What a person calls it. */
        public String words() {
            return words;
        }
    }
}
