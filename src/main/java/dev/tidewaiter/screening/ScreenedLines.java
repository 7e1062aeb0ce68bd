package dev.tidewaiter.screening;

import java.io.IOException;

/** Takes the screened lines of one file in file order, on one thread. */
@FunctionalInterface
public interface ScreenedLines {

    void line(ScreenedLine line) throws IOException;
}
