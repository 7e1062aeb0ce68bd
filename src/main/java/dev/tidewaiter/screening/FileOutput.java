package dev.tidewaiter.screening;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What is written about one file while it is being screened. Takes each line once, in file order, on one thread. Closing it
 * before {@link #finish} removes what was half written.
 */
public interface FileOutput extends ScreenedLines, Closeable {

    /**
     * Writes what can only be written once every line is known, and puts every file in its place.
     *
     * @param file what came of the file
     * @return format to the file written
     * @throws IOException when a file cannot be written; none is left behind half written
     */
    Map<String, Path> finish(ScreenedFile file) throws IOException;
}
