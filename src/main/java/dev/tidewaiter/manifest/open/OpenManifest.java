package dev.tidewaiter.manifest.open;

import dev.tidewaiter.manifest.sheet.SheetReader;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** An open manifest: a workbook, a text file with separators, or records. */
public interface OpenManifest extends Closeable {

    /** The hash of the file's bytes, in hexadecimal. */
    String sha256();

    /** Its sheets in order; records stand on one. */
    List<SheetRef> sheets();

    /**
     * Begins to read a sheet.
     *
     * @param sheet      its place, from 0
     * @param rowsToPass how many rows that are not blank are passed over at the start
     */
    SheetReader read(int sheet, int rowsToPass) throws UnreadableFile, IOException;

    /** The first rows of a sheet as they stand; none where it has no cells. */
    List<SourceRow> firstRows(int sheet, int most) throws UnreadableFile, IOException;

    /** What is odd about the file, known once its sheets have been read. */
    List<IntegrityFinding> integrity();
}
