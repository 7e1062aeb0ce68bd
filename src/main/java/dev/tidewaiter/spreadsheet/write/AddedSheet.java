package dev.tidewaiter.spreadsheet.write;

import java.io.IOException;
import java.util.List;

/**
 * A sheet that is added after the sender's own.
 *
 * @param stem    what its part is called, such as {@code findings}
 * @param name    what its tab says
 * @param widths  the widths of its columns in characters
 * @param heading whether its first row is a heading that stays in view and can be filtered by
 * @param content gives its rows from the top, when the sheet is written
 */
public record AddedSheet(String stem, String name, List<Integer> widths, boolean heading, Content content) {

    /** Gives rows. */
    public interface Content {
        void writeTo(Rows rows) throws IOException;
    }

    /** Takes rows. */
    public interface Rows {
        void row(List<AddedCell> cells) throws IOException;
    }
}
