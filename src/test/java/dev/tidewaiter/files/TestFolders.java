package dev.tidewaiter.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Folders of tests, in memory where the machine keeps files there and has room: to make and delete the files of a copy of the rules on a
 * disk takes the processors four times as long, and every commit of a database waits for it.
 */
public final class TestFolders implements TempDirFactory {

    private static final Path IN_MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 2L << 30;

    /** All of a process, which go with it. */
    private static final class Place {
        static final @Nullable Path OF_PROCESS = chosen();

        private static @Nullable Path chosen() {
            try {
                if (!Files.isWritable(IN_MEMORY)
                        || Files.getFileStore(IN_MEMORY).getUsableSpace() < ROOM) {
                    return null;
                }
                var place = Files.createTempDirectory(IN_MEMORY, "tidewaiter-tests");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(place)));
                return place;
            } catch (IOException noneThere) {
                return null;
            }
        }
    }

    /** An empty one. */
    public static Path made(String prefix) {
        try {
            return Place.OF_PROCESS == null
                    ? Files.createTempDirectory(prefix)
                    : Files.createTempDirectory(Place.OF_PROCESS, prefix);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Path createTempDirectory(AnnotatedElementContext asked, ExtensionContext test) {
        return made("junit");
    }

    private static void delete(Path place) {
        try {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file); // what still runs as the process ends deletes as well
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                        throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException stillWritten) {
            // memory is given back when the machine starts anew
        }
    }
}
