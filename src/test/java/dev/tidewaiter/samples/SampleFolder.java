package dev.tidewaiter.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where the samples go. The same samples give the same bytes on every run. */
record SampleFolder(Path folder) {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2026, 4, 6, 9, 0);

    void workbook(String name, XSSFWorkbook book, Expected expected) throws IOException {
        bytes(name, bytesOf(book));
        expected(name, expected);
    }

    void workbook(String name, HSSFWorkbook book, Expected expected) throws IOException {
        book.createInformationProperties();
        book.getSummaryInformation().setApplicationName("Microsoft Excel");
        bytes(name, written(book));
        expected(name, expected);
    }

    void text(String name, List<String> lines, String lineEnd, Charset charset, Expected expected) throws IOException {
        bytes(name, (String.join(lineEnd, lines) + lineEnd).getBytes(charset));
        expected(name, expected);
    }

    void bytes(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    void expected(String name, Expected expected) throws IOException {
        expected.write(folder.resolve("expected").resolve(name + ".md"));
    }

    /** The workbook's package, with every date in it fixed. */
    static byte[] bytesOf(XSSFWorkbook book) throws IOException {
        var properties = book.getProperties().getCoreProperties();
        properties.setCreator("Shipping desk");
        try {
            properties.setCreated("2026-04-06T09:00:00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(written(book)));
                var zip = new ZipOutputStream(out)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] written(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
