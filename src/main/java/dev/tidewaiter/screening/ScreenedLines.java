package dev.tidewaiter.screening;

import java.io.IOException;

/** Takes the screened lines of one file in file order, on one thread. */
@FunctionalInterface
public interface ScreenedLines {

    void line(ScreenedLine line) throws IOException;

    /**
     * The file is open and its lines will come.
     *
     * @param sha256 the hash of its bytes, in hexadecimal
     */
    default void opened(String sha256) throws IOException {}
}
