package dev.tidewaiter.cli.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An invented list in OFAC's legacy layout, with the mark at its end. */
public final class SdnFiles {

    private SdnFiles() {}

    /** Writes an edition of a day, which the folder's name tells: the main file and those that belong to it. */
    public static Path write(Path parent, String day, int entries) throws IOException {
        var folder = Files.createDirectories(parent.resolve(day));
        var sdn = new StringBuilder();
        var alt = new StringBuilder();
        var add = new StringBuilder();
        for (int i = 1; i <= entries; i++) {
            sdn.append(
                    "%d,\"KVARNHOLM MARITIME %d LLC\",-0- ,\"RUSSIA-EO14024\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"Tax ID No. 77%08d (Russia).\"\r\n"
                            .formatted(i, i, i));
            alt.append("%d,%d,\"aka\",\"OSTSKAR %d\",-0- \r\n".formatted(i, i, i));
            add.append("%d,%d,\"%d Pier Street\",\"Kaliningrad\",\"Russia\",-0- \r\n".formatted(i, i, i));
        }
        Files.writeString(folder.resolve("sdn.csv"), sdn.append('\u001a'));
        Files.writeString(folder.resolve("alt.csv"), alt.append('\u001a'));
        Files.writeString(folder.resolve("add.csv"), add.append('\u001a'));
        return folder;
    }
}
