package dev.tidewaiter.report.workbook;

import dev.tidewaiter.report.workbook.Styles.Look;
import dev.tidewaiter.screening.Verdict;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is added after the sender's own.
 *
 * @param name    what its tab says
 * @param widths  the widths of its columns in characters
 * @param heading whether its first row is a heading that stays in view and can be filtered by
 * @param content gives its rows from the top
 */
record ExtraSheet(String name, List<Integer> widths, boolean heading, Content content) {

    /** Gives rows. */
    interface Content {
        void writeTo(Rows rows) throws IOException;
    }

    /** Takes rows. */
    interface Rows {
        void row(List<Cell> cells) throws IOException;
    }

    /**
     * A cell.
     *
     * @param text    what it says
     * @param number  what it counts; null for text
     * @param look    how it looks, where there is no verdict
     * @param verdict the verdict it shows; null when none
     * @param leadsTo the place it leads to, such as {@code 'Sheet 1'!B2}; empty when none
     */
    record Cell(
            String text,
            @Nullable Long number,
            Look look,
            @Nullable Verdict verdict,
            String leadsTo) {

        private Cell(String text, @Nullable Long number, Look look, @Nullable Verdict verdict) {
            this(text, number, look, verdict, "");
        }

        /** The addresses of some cells, leading to the first of them. */
        static Cell link(String addresses, String sheet) {
            int comma = addresses.indexOf(',');
            var first = comma < 0 ? addresses : addresses.substring(0, comma);
            return first.isEmpty()
                    ? text("")
                    : new Cell(addresses, null, Look.LINK, null, "'" + sheet.replace("'", "''") + "'!" + first);
        }

        static Cell text(String text) {
            return new Cell(text, null, Look.WRAPPED, null);
        }

        static Cell quiet(String text) {
            return new Cell(text, null, Look.QUIET, null);
        }

        static Cell heading(String text) {
            return new Cell(text, null, Look.HEADING, null);
        }

        static Cell title(String text) {
            return new Cell(text, null, Look.TITLE, null);
        }

        static Cell number(long number) {
            return new Cell("", number, Look.COUNT, null);
        }

        static Cell verdict(Verdict verdict) {
            return new Cell(verdict.name(), null, Look.TEXT, verdict);
        }
    }
}
