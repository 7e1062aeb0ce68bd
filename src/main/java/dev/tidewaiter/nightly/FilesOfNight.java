package dev.tidewaiter.nightly;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Workbooks, text files and files of records, each a part that is read where it stands.
 *
 * @param name       the files and folders that were named
 * @param parts      each file with what the names of its results begin with
 * @param passesOver whether a file beside them that may hold records is not read
 */
public record FilesOfNight(String name, Map<Path, String> parts, boolean passesOver) implements NightSource {

    /** All that there is. */
    public FilesOfNight(String name, Map<Path, String> parts) {
        this(name, parts, false);
    }

    public FilesOfNight {
        var lasting = new LinkedHashMap<Path, String>();
        parts.forEach((file, base) -> lasting.put(file.toAbsolutePath().normalize(), base));
        parts = Collections.unmodifiableMap(lasting);
    }

    private record Standing(Path file) implements OpenPart {

        @Override
        public void close() {
            // it stays where it is
        }
    }

    @Override
    public OpenPart open(Path place) {
        return new Standing(place);
    }
}
