package dev.tidewaiter.spreadsheet.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an Office package by name. Part names ignore case, and some writers use backslashes. */
final class ZipParts implements Closeable {

    /** A real workbook has tens of parts, one with many pictures thousands. */
    private static final int MOST_PARTS = 50_000;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts;

    private ZipParts(ZipFile zip, Map<String, ZipEntry> parts) {
        this.zip = zip;
        this.parts = parts;
    }

    static ZipParts open(Path file) throws Refusal, IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException e) {
            throw Refusal.of(
                    "the file is cut off or damaged: its directory cannot be read.",
                    "Ask for the file again, or open it in Excel, let it repair the file, and save it.");
        }
        try {
            return new ZipParts(zip, index(zip));
        } catch (Refusal | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static Map<String, ZipEntry> index(ZipFile zip) throws Refusal {
        if (zip.size() > MOST_PARTS) {
            throw Refusal.of(
                    "the file holds %d parts, which no workbook needs.".formatted(zip.size()),
                    "Do not open it; ask the sender for a plain workbook.");
        }
        var parts = new HashMap<String, ZipEntry>();
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            if (!entry.isDirectory() && parts.put(key(entry.getName()), entry) != null) {
                // two programs could then show two different contents
                throw Refusal.of(
                        "the file holds the part \"%s\" twice, so it is not clear which one counts."
                                .formatted(entry.getName()),
                        "Open it in Excel, check it, and save it under a new name.");
            }
        }
        return parts;
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** The part as a stream that refuses to grow without end; null when there is none of that name. */
    @Nullable
    InputStream stream(String name) throws Refusal {
        var entry = parts.get(key(name));
        if (entry == null) {
            return null;
        }
        try {
            var in = zip.getInputStream(entry);
            return in == null ? null : new BoundedStream(in, entry.getCompressedSize());
        } catch (IOException e) {
            throw XmlReader.refusal(e);
        }
    }

    private static String key(String name) {
        var key = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return key.startsWith("/") ? key.substring(1) : key;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
