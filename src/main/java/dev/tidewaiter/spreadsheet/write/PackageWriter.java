package dev.tidewaiter.spreadsheet.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A workbook package that is being written. */
final class PackageWriter implements Closeable {

    /** The first of January 1980, the first day a zip can name: the same input gives the same bytes. */
    private static final long ENTRY_TIME = 315_576_000_000L;

    private final ZipArchiveOutputStream zip;

    /** Writes the content of one part. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    PackageWriter(OutputStream out) {
        zip = new ZipArchiveOutputStream(out);
        // an officer waits for the file and keeps it a day; the smallest size would take three times as long
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void put(String part, Content content) throws IOException {
        var entry = new ZipArchiveEntry(part);
        entry.setTime(ENTRY_TIME);
        zip.putArchiveEntry(entry);
        content.to(zip);
        zip.closeArchiveEntry();
    }

    void put(String part, String xml) throws IOException {
        put(part, out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** Copies an entry as it lies in another package, still compressed. */
    void copy(ZipArchiveEntry entry, InputStream raw) throws IOException {
        zip.addRawArchiveEntry(entry, raw);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
