package dev.tidewaiter.manifest;

import dev.tidewaiter.files.PrivateCopies;
import dev.tidewaiter.manifest.open.OpenManifest;
import dev.tidewaiter.manifest.open.PackedFile;
import dev.tidewaiter.manifest.sheet.SheetReader;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens what a manifest comes from; what a stream brings, or a packed file holds, is kept in a temporary file while it is open. */
final class SourceFiles {

    private SourceFiles() {}

    /** Opens a file that is called by a name. */
    interface Opening {
        OpenManifest open(Path file, String name) throws UnreadableFile, IOException;
    }

    static OpenManifest open(ManifestSource source, Opening opening) throws UnreadableFile, IOException {
        if (source instanceof ManifestSource.OnDisk onDisk) {
            return unpacked(onDisk.file(), onDisk.name(), opening);
        }
        var streamed = (ManifestSource.Streamed) source;
        return kept(streamed.name(), opening, place -> {
            try (var out = Files.newOutputStream(place)) { // another file in its place could be read by others
                streamed.content().transferTo(out);
            }
            return null;
        });
    }

    private static OpenManifest unpacked(Path file, String name, Opening opening) throws UnreadableFile, IOException {
        return PackedFile.is(file)
                ? kept(name, opening, place -> PackedFile.unpack(file, name, place))
                : opening.open(file, name);
    }

    /** Writes a file, and says by which hash it is known if not by that of its bytes. */
    private interface Content {
        @Nullable
        String writeTo(Path place) throws UnreadableFile, IOException;
    }

    private static OpenManifest kept(String name, Opening opening, Content content) throws UnreadableFile, IOException {
        var place = PrivateCopies.next();
        OpenManifest opened = null;
        try {
            var sha256 = content.writeTo(place);
            var inner = sha256 == null ? unpacked(place, name, opening) : opening.open(place, name);
            opened = inner;
            return new Kept(inner, place, sha256 == null ? inner.sha256() : sha256);
        } finally {
            if (opened == null) {
                Files.deleteIfExists(place);
            }
        }
    }

    /** An open file whose bytes go when it is closed. */
    private record Kept(OpenManifest file, Path bytes, String sha256) implements OpenManifest {

        @Override
        public List<SheetRef> sheets() {
            return file.sheets();
        }

        @Override
        public SheetReader read(int sheet, int rowsToPass) throws UnreadableFile, IOException {
            return file.read(sheet, rowsToPass);
        }

        @Override
        public List<SourceRow> firstRows(int sheet, int most) throws UnreadableFile, IOException {
            return file.firstRows(sheet, most);
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
