package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** List files as text, packed or not, and the values of their cells. */
public final class ListText {

    /** No header, quotes where needed; a quote left open at the end gives the rest as it is, so that it can be told. */
    public static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .get();

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int BUFFER = 1 << 16;

    private ListText() {}

    /**
     * A file as text. Lists are published in UTF-8; one that is not breaks off with {@link java.nio.charset.CharacterCodingException},
     * since names in guessed letters would match nobody. A single letter that is not was corrected by somebody, and is read where
     * no code page has another at its place.
     */
    public static Reader open(Path file) throws IOException {
        var in = new PushbackInputStream(isUnicode(file) ? bytes(file) : new StrayLetters(bytes(file)), 2);
        return new BufferedReader(new InputStreamReader(in, strict(charset(in))), BUFFER);
    }

    /**
     * The lines of a file on which a letter is not written in UTF-8, with the letters that they are read as; none of nearly all, nor of one
     * that cannot be read, as whoever reads it tells why.
     */
    public static Map<Long, String> strayLines(Path file) throws IOException {
        if (isUnicode(file)) {
            return Map.of();
        }
        try (var in = new StrayLetters(bytes(file))) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.lines();
        } catch (CharacterCodingException | ZipException | EOFException unreadable) {
            return Map.of();
        }
    }

    /** Whether all of a file can be decoded; of one that is packed and damaged, whoever reads it tells more. */
    private static boolean isUnicode(Path file) throws IOException {
        try (var in = new PushbackInputStream(bytes(file), 2);
                var reader = new InputStreamReader(in, strict(charset(in)))) {
            var block = new char[BUFFER];
            int count = reader.read(block);
            while (count >= 0) {
                count = reader.read(block);
            }
            return true;
        } catch (CharacterCodingException wrong) {
            return false;
        } catch (ZipException | EOFException damaged) {
            return true;
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The bytes of a file, unpacked: a server may send a packed file under any name. */
    public static InputStream bytes(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new GZIPInputStream(in, BUFFER) : in;
    }

    /** What Excel calls Unicode text has two bytes a letter and begins with a mark. */
    private static Charset charset(PushbackInputStream in) throws IOException {
        var mark = in.readNBytes(2);
        in.unread(mark);
        boolean wide = mark.length == 2 && ((mark[0] == -1 && mark[1] == -2) || (mark[0] == -2 && mark[1] == -1));
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** What is wrong with a file that could not be read to its end. */
    public static UnreadableList broken(Path file, UncheckedIOException failure) {
        return failure.getCause() instanceof CharacterCodingException
                ? notUnicode(file)
                : new UnreadableList(
                        file.getFileName() + " is damaged and cannot be read to its end. Download it again.");
    }

    /** A file in another encoding, with the place where that shows: single letters before it are read. */
    public static UnreadableList notUnicode(Path file) {
        long line = 1;
        int column;
        boolean many = false;
        try (var in = new StrayLetters(bytes(file))) {
            var lines = new ByteArrayOutputStream();
            int next = next(in);
            while (next >= 0) {
                lines.write(next);
                if (next == '\n') {
                    if (!isUnicode(lines.toByteArray())) {
                        break;
                    }
                    lines.reset();
                    line++;
                }
                next = next(in);
            }
            many = in.isFull();
            column = lettersBeforeStray(lines.toByteArray()) + 1;
        } catch (IOException unreadable) {
            return new UnreadableList(file.getFileName() + " cannot be read: " + unreadable.getMessage());
        }
        return new UnreadableList(
                "%s, line %d, column %d: a letter that is not written in UTF-8, in which lists are published%s."
                                .formatted(
                                        file.getFileName(),
                                        line,
                                        column,
                                        many ? "; there are more than %d of them".formatted(StrayLetters.MOST) : "")
                        + " Download the file again, and do not save it with another program.");
    }

    private static int next(StrayLetters in) throws IOException {
        try {
            return in.read();
        } catch (CharacterCodingException wrong) {
            return -1;
        }
    }

    /** Refuses a file in which a disk or a transfer left zero bytes for what was written there: entries of it are gone. */
    public static void refuseZeroBytes(Path file, CSVRecord row) throws UnreadableList {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).indexOf(0) >= 0) {
                throw new UnreadableList(
                        "%s is damaged: row %d, column %d holds zero bytes (NUL), and what stood in their place is lost. Download it again."
                                .formatted(file.getFileName(), row.getRecordNumber(), i + 1));
            }
        }
    }

    private static boolean isUnicode(byte[] line) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return true;
        } catch (CharacterCodingException wrong) {
            return false;
        }
    }

    /** How many letters of a line can be decoded before the first that cannot. */
    private static int lettersBeforeStray(byte[] line) {
        var letters = CharBuffer.allocate(line.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line), letters, true);
        return letters.position();
    }

    /** A text on one line, with one blank between its words; most are written so. */
    static String oneLine(String text) {
        var clean = text.strip();
        for (int i = 0; i < clean.length(); i++) {
            char letter = clean.charAt(i);
            if (letter < ' ' || (letter == ' ' && clean.charAt(i + 1) == ' ')) {
                return BLANKS.matcher(clean).replaceAll(" ");
            }
        }
        return clean;
    }

    /** What stands in a cell with semicolons between its values. */
    public static List<String> values(String cell) {
        return filled(cell.split(";", -1));
    }

    /** The parts that hold something, without blanks around them. */
    public static List<String> filled(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .toList();
    }
}
