package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.util.List;

/** One sheet of an open file. It can be read more than once, each time as a stream. */
public interface SourceSheet {

    SheetRef ref();

    /**
     * MergedRange ranges; the value of a range stands in its first cell. The first call costs a pass over the sheet (without
     * parsing it), so ask for them where a heading or form may need them, not for every row.
     */
    List<MergedRange> merged() throws IOException, UnreadableFile;

    /** Columns that Excel hides, from 0. */
    List<Integer> hiddenColumns() throws IOException, UnreadableFile;

    /**
     * Gives the rows that are not blank, in the order of the file, until the handler says stop. Row numbers climb, save in
     * damaged files, which then have the finding {@code rows-out-of-order}.
     */
    void read(RowHandler handler) throws IOException, UnreadableFile;

    /** Takes rows; false stops the reading. */
    @FunctionalInterface
    interface RowHandler {
        boolean row(SourceRow row) throws IOException;

        /**
         * A row that is there and cannot be read, such as a line of a text file that never ends. Whoever counts rows must
         * count it as rejected; the reason is a sentence that says what to do. It also becomes an integrity finding.
         */
        default void unreadable(int row, String reason) throws IOException {}
    }
}
