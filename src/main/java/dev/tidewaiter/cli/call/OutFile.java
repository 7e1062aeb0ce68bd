package dev.tidewaiter.cli.call;

import dev.tidewaiter.files.OutputFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A result file that is there whole or not at all: it is written beside its place and moved into it at the end. */
public final class OutFile {

    private static final int BUFFER = 1 << 16;

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    private final Path place;
    private final boolean ordinary;

    private OutFile(Path place, boolean ordinary) {
        this.place = place;
        this.ordinary = ordinary;
    }

    /** A place that can be written to and is none of the files to be read. Asked before any work is done. */
    public static OutFile at(Path out, List<Path> inputs) {
        try {
            var place =
                    Files.exists(out) ? out.toRealPath() : out.toAbsolutePath().normalize();
            for (var input : inputs) {
                if (Files.exists(input) && Files.exists(place) && Files.isSameFile(input, place)) {
                    throw new CallFailed(
                            ExitCode.WRONG_CALL,
                            "--out %s would write over the file that is read. Give another name; nothing was written."
                                    .formatted(out));
                }
            }
            if (Files.isDirectory(place)) {
                throw new CallFailed(
                        ExitCode.WRONG_CALL,
                        "--out %s is a folder. Name a file in it; nothing was written.".formatted(out));
            }
            var folder = place.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new CallFailed(
                        ExitCode.WRONG_CALL,
                        "There is no folder %s for --out. Make it first; nothing was written.".formatted(folder));
            }
            return new OutFile(place, !Files.exists(place) || Files.isRegularFile(place));
        } catch (IOException failure) {
            throw failed(out, failure);
        }
    }

    public void write(Content content) {
        try {
            if (!ordinary) { // a pipe or device is written to as it is
                try (var stream = Files.newOutputStream(place)) {
                    write(content, stream);
                }
                return;
            }
            try (var file = OutputFile.begin(place)) {
                write(content, file.stream());
                file.keep();
            }
        } catch (IOException failure) {
            throw failed(place, failure);
        }
    }

    private static void write(Content content, OutputStream stream) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        content.writeTo(out);
        out.flush();
    }

    private static CallFailed failed(Path out, IOException failure) {
        return new CallFailed(
                ExitCode.UNREADABLE,
                "%s cannot be written: %s. Choose another place; nothing was written there."
                        .formatted(out, FileFault.of(failure)));
    }
}
