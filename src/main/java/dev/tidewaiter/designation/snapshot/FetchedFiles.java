package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.codec.TabbedText;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files that were fetched last, an address a line. A line that can no longer be read costs one download. */
final class FetchedFiles {

    private FetchedFiles() {}

    /** By address. */
    static Map<String, FetchedFile> read(StoreFolder folder) throws IOException {
        var byAddress = new LinkedHashMap<String, FetchedFile>();
        for (var line : TabbedText.read(folder.fetchedFile()).lines(6)) {
            try {
                byAddress.put(
                        line.get(0),
                        new FetchedFile(
                                line.get(0),
                                Instant.parse(line.get(1)),
                                line.get(2),
                                line.get(3),
                                line.get(4),
                                line.get(5)));
            } catch (DateTimeException damaged) {
                // as if it had never been fetched
            }
        }
        return byAddress;
    }

    static void write(StoreFolder folder, Map<String, FetchedFile> files) throws IOException {
        var text = new TabbedText();
        for (var file : files.values()) {
            text.add(file.address(), file.at().toString(), file.tag(), file.lastModified(), file.sha256(), file.list());
        }
        folder.replace(folder.fetchedFile(), text.bytes("files that were fetched last; written by tidewaiter lists"));
    }
}
