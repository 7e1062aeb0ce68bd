package dev.tidewaiter.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Temporary files with what is in manifests, which nobody else may read: in a folder of this process among the temporary files. What a
 * process that was killed has left goes when the next one begins, whatever its number was: the lock of a folder ends with its process.
 */
public final class PrivateCopies {

    private static final PrivateCopies OF_PROCESS = new PrivateCopies(Path.of(System.getProperty("java.io.tmpdir")));

    private static final String FOLDERS = "tidewaiter-copies-";
    private static final String IN_USE = "in-use";

    /** A folder that is younger may be about to be locked. */
    private static final Duration BEGINS = Duration.ofSeconds(2);

    /** A folder without a lock in which nothing has changed for so long is nobody's: no copy is read for longer. */
    private static final Duration ABANDONED = Duration.ofDays(2);

    private final Path parent;
    private @Nullable Path folder;

    /** Kept, since a lock that nobody refers to is let go of. */
    private @Nullable Held held;

    PrivateCopies(Path parent) {
        this.parent = parent;
    }

    /** A new empty file, which who asks for it takes away. */
    public static Path next() throws IOException {
        return OF_PROCESS.file();
    }

    /** Takes away what processes left that are no more, as far as this one may: nothing that is to be done waits for it. */
    public static void removeLeft() {
        OF_PROCESS.removeOthers();
    }

    Path file() throws IOException {
        return Files.createTempFile(folder(), "manifest-", ".part");
    }

    private synchronized Path folder() throws IOException {
        var mine = folder;
        if (mine != null && Files.exists(mine.resolve(IN_USE))) {
            return mine;
        }
        if (held != null) {
            held.close(); // of a folder that has gone
        }
        removeOthers();
        mine = Files.createTempDirectory(parent, FOLDERS);
        Files.createFile(mine.resolve(IN_USE));
        try {
            held = Held.of(mine);
        } catch (IOException noLocksHere) { // then no other process gets one either, and all stays
            held = null;
        }
        mine.toFile().deleteOnExit();
        mine.resolve(IN_USE).toFile().deleteOnExit(); // what is named last goes first
        folder = mine;
        return mine;
    }

    void removeOthers() {
        var folders = new ArrayList<Path>();
        try (var inside = Files.newDirectoryStream(parent, FOLDERS + "*")) {
            inside.forEach(folders::add);
        } catch (IOException
                | DirectoryIteratorException hidden) { // a folder of temporary files may be closed to readers
            return;
        }
        for (var one : folders) {
            try {
                removeIfLeft(one);
            } catch (IOException stays) {
                // that of another person, or one that has gone meanwhile
            }
        }
    }

    private static void removeIfLeft(Path folder) throws IOException {
        long age =
                System.currentTimeMillis() - Files.getLastModifiedTime(folder).toMillis();
        if (age < BEGINS.toMillis()) {
            return;
        }
        try (var held = Held.of(folder)) {
            if (held == null) {
                return;
            }
            empty(folder);
        } catch (NoSuchFileException neverLocked) { // killed before, or a cleaner of temporary files took it
            if (age < ABANDONED.toMillis()) {
                return;
            }
            empty(folder);
        }
        Files.deleteIfExists(folder.resolve(IN_USE));
        Files.deleteIfExists(folder);
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "manifest-*")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The lock of a folder. */
    private record Held(FileChannel channel) implements Closeable {

        /** Null when somebody else has it. */
        static @Nullable Held of(Path folder) throws IOException {
            var channel = FileChannel.open(folder.resolve(IN_USE), StandardOpenOption.WRITE);
            boolean locked = false;
            try {
                locked = channel.tryLock() != null;
            } catch (OverlappingFileLockException ofThisProcess) {
                return null;
            } finally {
                if (!locked) {
                    channel.close();
                }
            }
            return locked ? new Held(channel) : null;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
