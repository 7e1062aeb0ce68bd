package dev.tidewaiter.report;

import dev.tidewaiter.manifest.ManifestSummary;
import dev.tidewaiter.screening.ScreenedLines;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The reports on one file while it is being screened. Takes each line once, in file order, on one thread. Memory does not
 * grow with the lines. Closing it before {@link #finish} removes what was half written.
 */
public interface FileReport extends ScreenedLines, Closeable {

    /**
     * Writes what can only be written once every line is known, and puts every file in its place.
     *
     * @param read what was read from the file
     * @return format to the file written
     * @throws IOException when a file cannot be written; none is left behind half written
     */
    Map<String, Path> finish(ManifestSummary read) throws IOException;
}
