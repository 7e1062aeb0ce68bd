package dev.tidewaiter.files;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that appears whole or not at all: written beside its place under another name, then moved there. Closing it without
 * {@link #keep} removes what was written.
 */
public final class OutputFile implements Closeable {

    private static final AtomicLong COUNT = new AtomicLong();

    /** What the names of files begin with that this program makes for a while. */
    private static final String TEMPORARY = ".tidewaiter-";

    private final Path target;
    private final Path part;
    private final OutputStream stream;
    private boolean kept;

    private OutputFile(Path target, Path part) throws IOException {
        this.target = target;
        this.part = part;
        // CREATE_NEW follows no link that somebody left in the folder
        this.stream = new BufferedOutputStream(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16);
    }

    /** Begins a file of this name directly inside the folder. */
    public static OutputFile begin(Path folder, String name) throws IOException {
        return begin(folder.resolve(name));
    }

    /** Begins a file for this place, whose folder is there. */
    public static OutputFile begin(Path target) throws IOException {
        return new OutputFile(target, target.resolveSibling(temporaryName(".part")));
    }

    /** A name for a file that this program makes for a while, which no other has. */
    public static String temporaryName(String ending) {
        return TEMPORARY + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ending;
    }

    /** Whether a file is one that this program makes for a while and takes away again. */
    public static boolean isTemporary(Path file) {
        return String.valueOf(file.getFileName()).startsWith(TEMPORARY);
    }

    /** Writes a file whose content is at hand. */
    public static void write(Path target, byte[] content) throws IOException {
        try (var file = begin(target)) {
            file.stream().write(content);
            file.keep();
        }
    }

    public OutputStream stream() {
        return stream;
    }

    /** Where the file is while it is being written. */
    public Path part() {
        return part;
    }

    /** Puts the file in its place and says where that is. */
    public Path keep() throws IOException {
        stream.close();
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
        kept = true;
        return target;
    }

    @Override
    public void close() throws IOException {
        if (!kept) {
            try {
                stream.close();
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }
}
