package dev.tidewaiter.files;

import java.io.EOFException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Where the program itself lies: its jar, or the folder of its classes. A class loader looks for a file in each of the JDK's own modules
 * before it looks there, and a start reads some two hundred.
 *
 * @param jar    open as long as the program runs, as the class loader's is; null where the program lies in a folder, or nobody knows where
 * @param folder null where it lies in a jar, or nobody knows where
 */
record ProgramPlace(@Nullable ZipFile jar, @Nullable Path folder) {

    static ProgramPlace of(Class<?> member) {
        var source = member.getProtectionDomain().getCodeSource();
        return of(source == null ? null : source.getLocation());
    }

    static ProgramPlace of(@Nullable URL location) {
        try {
            var place = location == null ? null : Path.of(location.toURI());
            if (place == null || Files.isDirectory(place)) {
                return new ProgramPlace(null, place);
            }
            return new ProgramPlace(new ZipFile(place.toFile()), null);
        } catch (IOException
                | URISyntaxException
                | FileSystemNotFoundException
                | IllegalArgumentException
                | UnsupportedOperationException e) {
            return new ProgramPlace(null, null); // some other kind of loader, which knows by itself
        }
    }

    /**
     * All of a file; null where it is not there, or nobody knows where the program lies.
     *
     * @param path from the program's root
     */
    byte @Nullable [] bytes(String path) throws IOException {
        if (jar != null) {
            var entry = jar.getEntry(path);
            if (entry == null || entry.isDirectory()) {
                return null;
            }
            try (var in = jar.getInputStream(entry)) {
                var content = new byte[Math.toIntExact(entry.getSize())];
                if (in.readNBytes(content, 0, content.length) < content.length) {
                    throw new EOFException(path + " ends too soon in " + jar.getName());
                }
                return content;
            }
        }
        var file = folder == null ? null : inside(folder, path);
        return file == null || !Files.isRegularFile(file) ? null : Files.readAllBytes(file);
    }

    /** A file of a folder, as a jar has none outside itself; null where the path leads out of it, or is none. */
    private static @Nullable Path inside(Path folder, String path) {
        try {
            var file = folder.resolve(path).normalize();
            return file.startsWith(folder.normalize()) ? file : null;
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
