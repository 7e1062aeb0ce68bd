package dev.tidewaiter.screening;

import java.io.IOException;
import java.nio.file.Path;

/** Where the answers of a run go. */
public interface RunOutput {

    /**
     * Begins what is written about one file.
     *
     * @param input    the file as it came
     * @param baseName what the names of its results begin with
     * @throws IOException when nothing can be written
     */
    FileOutput begin(Path input, String baseName) throws IOException;

    /** Writes the summary of the run. */
    void summary(RunSummary run) throws IOException;

    /** Whether results of an earlier version of a file are there, which would be taken for this one's. */
    boolean holdsEarlier(String baseName);
}
