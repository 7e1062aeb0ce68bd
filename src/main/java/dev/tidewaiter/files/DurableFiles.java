package dev.tidewaiter.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Objects;

/** Files that are there whole or not at all, also after the power went. */
public final class DurableFiles {

    private DurableFiles() {}

    /** Writes a new file and waits until the disk has it. */
    public static void write(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Renames a file or folder that is finished, in one step, in place of a file that may be there. */
    public static void rename(Path finished, Path to) throws IOException {
        Files.move(finished, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        settle(Objects.requireNonNull(to.getParent()));
    }

    /** Waits until the disk knows which names stand in a folder; some systems cannot be asked and do it by themselves. */
    public static void settle(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannotBeAsked) {
            // a folder cannot be opened on Windows, whose renames are in its journal
        }
    }

    /** Deletes a file or a folder with all in it. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
