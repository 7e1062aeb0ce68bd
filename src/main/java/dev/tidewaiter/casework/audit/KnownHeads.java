package dev.tidewaiter.casework.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The heads as they were after each commit, in a file outside the database: who rewrites the one must rewrite the other. */
final class KnownHeads {

    private static final Logger LOG = LoggerFactory.getLogger(KnownHeads.class);

    private final Path file;
    private boolean wholeLines;

    KnownHeads(Path file) {
        this.file = file;
    }

    /**
     * Adds a head; one short write at the file's end, so that processes do not cut into each other's lines. What a crash has cut off is
     * ended first, or the two would be read as one.
     */
    synchronized void add(AuditHead head) {
        try {
            var end = wholeLines || endsWithLine() ? "" : "\n";
            wholeLines = true;
            Files.writeString(file, end + head + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            LOG.error("The audit log's head {} could not be written to {}: {}", head.seq(), file, failed.toString());
        }
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
