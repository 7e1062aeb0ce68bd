package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.util.List;

/** One sheet of an open file. It can be read more than once, each time as a stream. */
public interface SourceSheet {

    SheetRef ref();

    /**
     * Merged ranges; the value of a range stands in its first cell. The first call costs a pass over the sheet (without
     * parsing it), so ask for them where a heading or form may need them, not for every row.
     */
    List<MergedRange> merged() throws IOException, UnreadableFile;

    /** Columns that Excel hides, from 0. */
    List<Integer> hiddenColumns() throws IOException, UnreadableFile;

    /**
     * Texts that stand in no cell: comments, text boxes, page headers and footers; known once all its rows have been read. Empty for
     * files that have none, and for old workbooks, in which they are not read.
     */
    default List<OutsideText> outsideTexts() throws IOException, UnreadableFile {
        return List.of();
    }

    /** What is odd about it, known once its rows have been read. */
    List<IntegrityFinding> integrity();

    /**
     * Begins to read its rows at some row; those before it are passed over without building their cells. What is odd about
     * them is then not known.
     *
     * @param from the number of the first row that is wanted, as a spreadsheet shows it
     */
    SheetRows rows(int from) throws IOException, UnreadableFile;

    /** Begins to read all its rows. */
    default SheetRows rows() throws IOException, UnreadableFile {
        return rows(1);
    }
}
