package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one sheet, or what stands for one, row by row. */
public interface SheetReader extends Closeable {

    /** What became of the next row that is not blank; null when there is none. */
    @Nullable
    RowOutcome next() throws UnreadableFile, IOException;

    /** What became of all rows that were taken. */
    SheetSummary summary();

    /** What is odd about the values read so far. */
    List<IntegrityFinding> integrity();

    @Override
    void close();
}
