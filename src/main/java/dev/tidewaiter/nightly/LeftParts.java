package dev.tidewaiter.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Half-written results that a process left behind which was killed. */
final class LeftParts {

    private static final Pattern NAME = Pattern.compile("\\.tidewaiter-(\\d+)-\\d+\\.part");

    private LeftParts() {}

    /** Removes those of processes that are no more. */
    static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> left;
        try (var inside = Files.list(folder)) {
            left = inside.filter(LeftParts::isLeft).toList();
        }
        for (var part : left) {
            Files.deleteIfExists(part);
        }
    }

    private static boolean isLeft(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        long process = Long.parseLong(name.group(1));
        // in a container the next process has the number of the one before; this one has written nothing here yet
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }
}
