package dev.tidewaiter.casework.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The heads as they were after each commit, in a file outside the database: who rewrites the one must rewrite the other. */
final class KnownHeads {

    private static final Logger LOG = LoggerFactory.getLogger(KnownHeads.class);

    private final Path file;

    KnownHeads(Path file) {
        this.file = file;
    }

    /** Adds a head; one short write at the file's end, so that processes do not cut into each other's lines. */
    void add(AuditHead head) {
        try {
            Files.writeString(file, head + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            LOG.error("The audit log's head {} could not be written to {}: {}", head.seq(), file, failed.toString());
        }
    }

    /** The hash that each known step had when it was the last. A line that was cut off by a crash says nothing. */
    Map<Long, String> all() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        var heads = new HashMap<Long, String>();
        try (var lines = Files.lines(file)) {
            lines.map(line -> line.split(" ", 2))
                    .filter(parts -> parts.length == 2 && parts[1].length() == AuditStep.NONE.length())
                    .forEach(parts -> heads.putIfAbsent(Long.valueOf(parts[0]), parts[1]));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return heads;
    }
}
