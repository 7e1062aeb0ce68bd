package dev.tidewaiter.screening;

import dev.tidewaiter.screening.RunSummary.FileScreened;
import java.nio.file.Path;

/** Hears how a run goes on, file by file, to tell a person. */
public interface RunListener {

    /** A file is begun. */
    void begun(Path file);

    /** One more of its lines is answered; heard on another thread than the rest. */
    void lineScreened();

    /** A file is done. */
    void screened(FileScreened file);

    /** A file could not be read at all; the sentence names it and says what to do. */
    void rejected(String reason);

    /** Something a person should know that is no result. */
    void note(String sentence);

    /** The program's own failure on a line; the line is CANNOT_CHECK. */
    void failed(RuntimeException failure);
}
