package dev.tidewaiter.casework.audit;

import dev.tidewaiter.files.DurableFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The heads as they were after each commit, in a file outside the database: who rewrites the one must rewrite the other. */
final class KnownHeads {

    private static final Logger LOG = LoggerFactory.getLogger(KnownHeads.class);

    /**
     * All that write in this process. Half of what another is writing in this moment looks like what a crash has cut off, and would be ended by
     * an empty line; between processes that can still be, and says nothing to whoever reads the heads.
     */
    private static final Object ONE_AT_A_TIME = new Object();

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
        synchronized (ONE_AT_A_TIME) {
            var end = endsWithLine() ? "" : "\n";
            Files.writeString(file, end + head + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    /**
     * Notes heads that were confirmed by what was kept elsewhere, beside those that the file has. One with lines that are not the program's,
     * or that cannot be read, is kept under another name and begun anew; where that cannot be written, it stays as it was.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    synchronized void noteAnew(List<AuditHead> confirmed) {
        var noted = noted();
        try {
            if (noted.fault() != null && Files.exists(file)) {
                beginAnew(noted);
            }
            for (var head : confirmed) {
                write(head);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Another process may add heads meanwhile: what the old file has got by the end is taken over, too. */
    private void beginAnew(NotedHeads noted) throws IOException {
        var begun = file.resolveSibling(file.getFileName() + ".begun");
        var old = unused();
        Files.deleteIfExists(begun);
        try {
            var lines = new StringBuilder();
            noted.hashes()
                    .forEach((seq, hash) ->
                            lines.append(new AuditHead(seq, hash)).append('\n'));
            DurableFiles.write(begun, lines.toString().getBytes(StandardCharsets.ISO_8859_1));
            keep(old);
            DurableFiles.rename(begun, file);
        } finally {
            Files.deleteIfExists(begun);
        }
        for (var late : NotedHeads.in(old).hashes().entrySet()) {
            if (!noted.hashes().containsKey(late.getKey())) {
                write(new AuditHead(late.getKey(), late.getValue()));
            }
        }
    }

    /** Gives the file a second name, under which it goes on to be the one that others have open. */
    private void keep(Path old) throws IOException {
        if (Files.isDirectory(file)) {
            Files.move(file, old);
            return;
        }
        try {
            Files.createLink(old, file);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            copyOrMove(old);
        }
    }

    /** What may not be read, as it was written under another account, can be moved all the same. */
    private void copyOrMove(Path old) throws IOException {
        try {
            Files.copy(file, old);
        } catch (AccessDeniedException notOurs) {
            Files.deleteIfExists(old);
            Files.move(file, old);
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
