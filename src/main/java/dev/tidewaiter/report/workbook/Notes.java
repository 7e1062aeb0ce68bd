package dev.tidewaiter.report.workbook;

import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** All that is said of a file's lines, kept until its workbook is written. */
public final class Notes implements ScreenedLines, Closeable {

    private final NotesOfRows rows;
    private final FoundRows found;

    public Notes(Path folder) throws IOException {
        rows = new NotesOfRows(folder);
        try {
            found = new FoundRows(folder);
        } catch (IOException e) {
            rows.close();
            throw e;
        }
    }

    @Override
    public void line(ScreenedLine line) throws IOException {
        rows.line(line);
        if (!line.findings().isEmpty()) {
            found.line(line);
        }
    }

    NotesOfRows rows() {
        return rows;
    }

    FoundRows found() {
        return found;
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            found.close();
        }
    }
}
