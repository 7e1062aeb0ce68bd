package dev.tidewaiter.casework.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The heads as they were after each commit, in a file outside the database: who rewrites the one must rewrite the other. */
final class KnownHeads {

    private static final Logger LOG = LoggerFactory.getLogger(KnownHeads.class);

    private final Path file;

    KnownHeads(Path file) {
        this.file = file;
    }

    /**
     * Adds a head; one short write at the file's end, so that processes do not cut into each other's lines. What a crash or a full disk
     * has cut off, here or in another process, is ended first, or the two would be read as one.
     */
    synchronized void add(AuditHead head) {
        try {
            write(head);
        } catch (IOException failed) {
            LOG.error("The audit log's head {} could not be written to {}: {}", head.seq(), file, failed.toString());
        }
    }

    private void write(AuditHead head) throws IOException {
        var end = endsWithLine() ? "" : "\n";
        Files.writeString(file, end + head + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /**
     * Notes heads that were confirmed by what was kept elsewhere, beside those that the file has. One with lines that are not the program's,
     * or that cannot be read, is kept under another name and begun anew.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    synchronized void noteAnew(List<AuditHead> confirmed) {
        var noted = noted();
        try {
            if (noted.fault() != null && Files.exists(file)) {
                Files.move(file, unused());
                for (var head : noted.hashes().entrySet()) {
                    write(new AuditHead(head.getKey(), head.getValue()));
                }
            }
            for (var head : confirmed) {
                write(head);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path unused() {
        int number = 1;
        while (Files.exists(file.resolveSibling(file.getFileName() + "." + number))) {
            number++;
        }
        return file.resolveSibling(file.getFileName() + "." + number);
    }

    private boolean endsWithLine() throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        try (var in = FileChannel.open(file)) {
            var last = ByteBuffer.allocate(1);
            return in.size() == 0 || (in.read(last, in.size() - 1) == 1 && last.get(0) == '\n');
        }
    }

    /** What was noted so far. */
    NotedHeads noted() {
        return NotedHeads.in(file);
    }
}
