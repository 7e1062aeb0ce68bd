package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet, pulled one by one in the order of the file. Row numbers climb, save in damaged files, which then have
 * the finding {@code rows-out-of-order}; so the number of the last row is a position that the sheet can be read on from.
 */
public interface SheetRows extends Closeable {

    /**
     * The next row that is not blank; null after the last. Whoever counts rows must count one that is unreadable as rejected;
     * it also becomes an integrity finding.
     */
    @Nullable
    RowRead next() throws IOException, UnreadableFile;
}
