package dev.tidewaiter.report.lines;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.screening.ScreenedLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON of single lines and findings, as {@link LineJson} writes them to a file. For the lines of one file, in order; one thread. */
public final class LineText {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    private final LineJson json = new LineJson(bytes);

    /** One line, without the line break at its end. */
    public String of(ScreenedLine line) {
        try {
            json.line(line);
            return taken();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Counts a line whose text nobody wants, so that the next is numbered right. */
    public void pass(ScreenedLine line) {
        json.pass(line);
    }

    /** One finding. */
    public String of(Finding finding) {
        json.finding(finding);
        return taken();
    }

    /** One question without an answer. */
    public String of(NotChecked open) {
        json.notChecked(open);
        return taken();
    }

    private String taken() {
        json.flush();
        var text = bytes.toString(StandardCharsets.UTF_8);
        bytes.reset();
        return text.strip();
    }
}
