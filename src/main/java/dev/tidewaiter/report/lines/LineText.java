package dev.tidewaiter.report.lines;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.screening.ScreenedLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

    /**
     * The JSON of a line and of each of its parts.
     *
     * @param line       the whole line
     * @param findings   its findings, in their order
     * @param notChecked its questions without an answer, in their order
     */
    public record Texts(String line, List<String> findings, List<String> notChecked) {

        public Texts {
            findings = List.copyOf(findings);
            notChecked = List.copyOf(notChecked);
        }
    }

    /** One line and its parts, each written once. */
    public Texts parts(ScreenedLine line) {
        var findings = line.findings().stream().map(this::of).toList();
        var notChecked = line.notChecked().stream().map(this::of).toList();
        json.line(line, findings, notChecked);
        return new Texts(taken(), findings, notChecked);
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
