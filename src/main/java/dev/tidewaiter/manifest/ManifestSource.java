package dev.tidewaiter.manifest;

import java.io.InputStream;
import java.nio.file.Path;

/** Where a manifest comes from. */
public sealed interface ManifestSource {

    /** The name that results call it by, without folders. */
    String name();

    /** A file on disk. */
    static ManifestSource of(Path file) {
        return new OnDisk(file);
    }

    /**
     * What a stream brings, such as an upload. Formats need more than one look, so it is written to a file in the folder for
     * temporary files, which goes when the manifest is closed; the stream is read to its end and not closed.
     *
     * @param name the file's name as its sender gave it; folders before it are left out
     */
    static ManifestSource of(String name, InputStream content) {
        int folder = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        return new Streamed(name.substring(folder + 1), content);
    }

    /**
     * A file on disk.
     *
     * @param file the file
     */
    record OnDisk(Path file) implements ManifestSource {
        @Override
        public String name() {
            return String.valueOf(file.getFileName());
        }
    }

    /**
     * What comes from a stream.
     *
     * @param name    the name that results call it by
     * @param content its bytes, from here to the end
     */
    record Streamed(String name, InputStream content) implements ManifestSource {}
}
