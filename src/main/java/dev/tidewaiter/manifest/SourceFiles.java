package dev.tidewaiter.manifest;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Opens what a manifest comes from; the bytes of a stream are kept in a temporary file while it is open. */
final class SourceFiles {

    private SourceFiles() {}

    static SourceFile open(ManifestSource source) throws UnreadableFile, IOException {
        if (source instanceof ManifestSource.OnDisk onDisk) {
            return SourceFile.open(onDisk.file(), onDisk.name());
        }
        var streamed = (ManifestSource.Streamed) source;
        var kept = Files.createTempFile("tidewaiter-manifest-", ".part");
        SourceFile opened = null;
        try {
            Files.copy(streamed.content(), kept, StandardCopyOption.REPLACE_EXISTING);
            opened = SourceFile.open(kept, streamed.name());
            return new Kept(opened, kept);
        } finally {
            if (opened == null) {
                Files.deleteIfExists(kept);
            }
        }
    }

    /** An open file whose bytes go when it is closed. */
    private record Kept(SourceFile file, Path bytes) implements SourceFile {

        @Override
        public String sha256() {
            return file.sha256();
        }

        @Override
        public List<SourceSheet> sheets() {
            return file.sheets();
        }

        @Override
        public List<IntegrityFinding> integrity() {
            return file.integrity();
        }

        @Override
        public void close() throws IOException {
            try {
                file.close();
            } finally {
                Files.deleteIfExists(bytes);
            }
        }
    }
}
