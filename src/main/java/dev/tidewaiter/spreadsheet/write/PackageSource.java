package dev.tidewaiter.spreadsheet.write;

import dev.tidewaiter.spreadsheet.opc.OpcPackage;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.WorkbookPart;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A package that is to be written back: its parts as UTF-8, and the bytes of its entries as they lie in the file. The JDK's
 * reader of archives, which reads the parts, does not give those bytes.
 */
final class PackageSource implements Closeable {

    private final OpcPackage parts;
    private final ZipFile entries;

    private PackageSource(OpcPackage parts, ZipFile entries) {
        this.parts = parts;
        this.entries = entries;
    }

    static PackageSource open(Path file) throws IOException {
        var parts = asked(() -> OpcPackage.open(file));
        try {
            return new PackageSource(parts, ZipFile.builder().setPath(file).get());
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    OpcPackage parts() {
        return parts;
    }

    WorkbookPart workbook() throws IOException {
        return asked(() -> WorkbookPart.read(parts));
    }

    /** The entries in the order in which they lie in the file. */
    List<ZipArchiveEntry> entries() {
        return Collections.list(entries.getEntriesInPhysicalOrder());
    }

    /** The bytes of an entry as they lie in the file, compressed. */
    InputStream raw(ZipArchiveEntry entry) throws IOException {
        return entries.getRawInputStream(entry);
    }

    /** A part as UTF-8. */
    InputStream open(String part) throws IOException {
        var stream = asked(() -> Optional.ofNullable(parts.stream(part)));
        return Utf8Xml.of(stream.orElseThrow(() -> new IOException("its part " + part + " is not there")));
    }

    byte[] bytes(String part) throws IOException {
        try (var in = open(part)) {
            return in.readAllBytes();
        }
    }

    /** Asks something that may refuse. What is written back was read before, so a refusal is the disk's doing. */
    static <T> T asked(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (Refusal refusal) {
            throw new IOException(refusal.getMessage(), refusal);
        }
    }

    /** Something that may refuse. */
    interface Question<T> {
        T ask() throws Refusal, IOException;
    }

    @Override
    public void close() throws IOException {
        try {
            parts.close();
        } finally {
            entries.close();
        }
    }
}
