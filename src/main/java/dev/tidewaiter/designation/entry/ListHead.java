package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** How a file begins, by which its format is told: never by its name, which carriers change. */
public final class ListHead {

    private static final int LONGEST = 1 << 16;
    private static final int ZIP = 0x504B;
    private static final int SHEET_ROWS = 8;

    private final Path file;
    private final String text;
    private final boolean zipped;
    private final @Nullable XmlRecord root;
    private @Nullable List<List<String>> sheet;

    private ListHead(Path file, String text, boolean zipped) throws IOException {
        this.file = file;
        this.text = text;
        this.zipped = zipped;
        this.root = text.startsWith("<") ? XmlRecords.root(file) : null;
    }

    /**
     * Reads the beginning of a file.
     *
     * @throws UnreadableList if it is empty, or packed and damaged
     */
    public static ListHead of(Path file) throws IOException, UnreadableList {
        if (isZip(file)) {
            return new ListHead(file, "", true);
        }
        var block = new char[LONGEST];
        int length = 0;
        try (var reader = ListText.open(file)) {
            int count = reader.read(block, 0, LONGEST);
            while (count > 0) {
                length += count;
                count = reader.read(block, length, LONGEST - length);
            }
        } catch (ZipException | EOFException broken) {
            throw new UnreadableList(file.getFileName() + " is packed, but damaged or cut off. Download it again.");
        } catch (CharacterCodingException wrong) {
            throw ListText.notUnicode(file);
        }
        var text = new String(block, 0, length).replace("\ufeff", "").stripLeading();
        if (text.isEmpty()) {
            throw new UnreadableList(file.getFileName()
                    + " is empty. The list in force before stays the better one; download the file again.");
        }
        return new ListHead(file, text, false);
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return ((in.read() << 8) | in.read()) == ZIP;
        }
    }

    public Path file() {
        return file;
    }

    /** Whether it is packed as workbooks are. */
    public boolean isZipped() {
        return zipped;
    }

    /** The first element of an XML file; null when it is none. */
    @Nullable
    public XmlRecord root() {
        return root;
    }

    /** Its first characters, without blanks and marks in front of them; none of a packed workbook. */
    public String text() {
        return text;
    }

    /** The cells of its first row. */
    public List<String> row(CSVFormat format) {
        var rows = rows(format, 1);
        return rows.isEmpty() ? List.of() : rows.get(0);
    }

    /** The cells of its first rows, so many at most. */
    public List<List<String>> rows(CSVFormat format, int most) {
        var first = new ArrayList<List<String>>();
        if (zipped) {
            return sheet(most);
        }
        if (text.startsWith("<")) {
            return first;
        }
        try (var parser = format.parse(new StringReader(text))) {
            for (var row : parser) {
                first.add(row.stream().map(String::strip).toList());
                if (first.size() == most) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException noMore) {
            // what was cut off in the middle of a row is no row
        }
        return first;
    }

    /** The first rows of a workbook, which is opened for them once. */
    private List<List<String>> sheet(int most) {
        var known = sheet;
        if (known == null) {
            var read = new ArrayList<List<String>>();
            try {
                new TableSource(this, ListText.FORMAT).forEach((number, cells) -> {
                    read.add(cells);
                    return read.size() < SHEET_ROWS;
                });
            } catch (IOException | UnreadableList noWorkbook) {
                read.clear(); // a zip of another kind
            }
            known = List.copyOf(read);
            sheet = known;
        }
        return known.subList(0, Math.min(most, known.size()));
    }

    /** The cells of its first row, with commas between them. */
    public List<String> row() {
        return row(ListText.FORMAT);
    }
}
