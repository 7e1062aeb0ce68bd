package dev.tidewaiter.rulebook.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files of a rules folder as one ZIP archive. The same files in the same order give the same bytes. */
public final class RulesArchive {

    private static final long MOST_BYTES = 256L << 20;

    private RulesArchive() {}

    /** Packs files, by their paths, in the order of the map. */
    public static byte[] pack(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /**
     * The files of an archive, by their paths, which are as they stand in it: whoever writes one must see that it stays in its folder.
     *
     * @param name what to call the archive when it cannot be read
     * @throws IOException when it holds more than any rules folder does
     */
    public static Map<String, byte[]> unpack(InputStream archive, String name) throws IOException {
        return unpack(archive, name, MOST_BYTES);
    }

    static Map<String, byte[]> unpack(InputStream archive, String name, long most) throws IOException {
        var files = new TreeMap<String, byte[]>();
        long left = most;
        try (var zip = new ZipInputStream(archive)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes((int) Math.min(left, Integer.MAX_VALUE - 8));
                left -= content.length;
                if (left <= 0) {
                    throw new IOException(
                            name + " holds more than " + (most >> 20) + " MB; it is no kept version of these rules.");
                }
                files.put(entry.getName(), content);
            }
        }
        return files;
    }
}
