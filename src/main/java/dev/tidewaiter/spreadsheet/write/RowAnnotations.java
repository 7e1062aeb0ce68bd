package dev.tidewaiter.spreadsheet.write;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is added to the rows of one sheet, pulled row by row downwards. */
public interface RowAnnotations extends Closeable {

    /** The next row that something is added to; null after the last. */
    @Nullable
    RowAnnotation next() throws IOException;
}
