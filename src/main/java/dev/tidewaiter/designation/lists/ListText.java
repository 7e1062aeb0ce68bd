package dev.tidewaiter.designation.lists;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;

/** List files as text, packed or not, and the values of their cells. */
final class ListText {

    /** No header, quotes where needed; a quote left open at the end gives the rest as it is, so that it can be told. */
    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .get();

    private static final int BUFFER = 1 << 16;

    private ListText() {}

    static Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        if (file.getFileName().toString().endsWith(".gz")) {
            in = new GZIPInputStream(in, BUFFER);
        }
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
    }

    /** Whether a file begins as XML or HTML does. */
    static boolean isMarkup(Path file) throws IOException, UnreadableList {
        try (var reader = open(file)) {
            int first = reader.read();
            while (first == '\ufeff' || Character.isWhitespace(first)) {
                first = reader.read();
            }
            return first == '<';
        } catch (ZipException | EOFException broken) {
            throw new UnreadableList(file.getFileName() + " is packed, but damaged or cut off. Download it again.");
        }
    }

    /** What stands in a cell with semicolons between its values. */
    static List<String> values(String cell) {
        return filled(cell.split(";", -1));
    }

    /** The parts that hold something, without blanks around them. */
    static List<String> filled(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .toList();
    }

    /** The hash of some files, one after the other. */
    static String sha256(List<Path> files) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
