package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.UnreadableManifest;
import dev.tidewaiter.shipment.SheetRef;
import java.io.IOException;
import java.util.List;

/** One sheet of an open file. It can be read more than once, each time as a stream. */
public interface SourceSheet {

    SheetRef ref();

    /** Merged ranges; the value of a range stands in its first cell. */
    List<Merged> merged() throws IOException, UnreadableManifest;

    /** Columns that Excel hides, from 0. */
    List<Integer> hiddenColumns() throws IOException, UnreadableManifest;

    /** Gives the rows that are not blank, in order, until the handler says stop. */
    void read(RowHandler handler) throws IOException, UnreadableManifest;

    /** Takes rows; false stops the reading. */
    @FunctionalInterface
    interface RowHandler {
        boolean row(SourceRow row) throws IOException;
    }

    /** A merged range; rows as a spreadsheet shows them, columns from 0, ends included. */
    record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
