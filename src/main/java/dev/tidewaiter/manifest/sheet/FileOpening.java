package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.UnreadableManifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Finds out what a file is by its content, and opens it. */
final class FileOpening {

    private FileOpening() {}

    static SourceFile open(Path file) throws UnreadableManifest, IOException {
        var name = String.valueOf(file.getFileName());
        try {
            return open(file, name);
        } catch (Refusal refusal) {
            throw refusal.about(name);
        }
    }

    private static SourceFile open(Path file, String name) throws Refusal, IOException {
        var start = new byte[8];
        try (var in = Files.newInputStream(file)) {
            if (in.readNBytes(start, 0, start.length) == 0) {
                throw Refusal.of("the file is empty.", "Ask the sender for the file again.");
            }
        }
        if (start[0] == 'P' && start[1] == 'K') {
            return XlsxFile.open(file, name, sha256(file), List.of());
        }
        return CsvFile.open(file, name, sha256(file), List.of());
    }

    private static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
