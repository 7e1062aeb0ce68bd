package dev.tidewaiter.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Workbooks that lie in an archive. */
public final class PackedWorkbooks {

    private PackedWorkbooks() {}

    /** Unpacks a {@code .tar.gz} into a folder, whatever folders its files lie in. */
    public static List<Path> unpack(Path archive, Path into) throws IOException {
        var files = new ArrayList<Path>();
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    var file = into.resolve(Path.of(entry.getName()).getFileName());
                    Files.copy(tar, file);
                    files.add(file);
                }
            }
        }
        return files;
    }
}
