package dev.tidewaiter.designation.codec;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files in the compact form, whose names tell which program with which words can read them. */
public final class CompactFiles {

    private static final int KEY = 16;

    private final String readBy;
    private final SnapshotBytes bytes = new SnapshotBytes();

    /** With what reads the files from which entries come; what one has written, another reads anew. */
    public CompactFiles(String readBy) {
        this.readBy = readBy;
    }

    /**
     * The name of a file that this program with these words can read.
     *
     * @param of what else its content depends on, beside the edition whose folder it stands in
     */
    public String name(String kind, String of) {
        var all = of + "\n" + bytes.shape() + readBy;
        return kind + Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, KEY) + ".bin";
    }

    /** A snapshot in its compact form. */
    public byte[] written(ListSnapshot list) {
        return bytes.written(list);
    }

    /** What stands in a file; null where there is none, or another thing than what was written. */
    public @Nullable ListSnapshot read(Path file) throws IOException {
        try {
            return Files.exists(file) ? bytes.read(Files.readAllBytes(file)) : null;
        } catch (NoSuchFileException replaced) {
            return null; // another edition came into force meanwhile
        }
    }
}
