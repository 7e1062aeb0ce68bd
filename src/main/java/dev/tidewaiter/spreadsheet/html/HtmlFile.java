package dev.tidewaiter.spreadsheet.html;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.read.AssumedEncoding;
import dev.tidewaiter.spreadsheet.read.IntegrityIssue;
import dev.tidewaiter.spreadsheet.read.IssueCounter;
import dev.tidewaiter.spreadsheet.read.LinkAddresses;
import dev.tidewaiter.spreadsheet.read.LoneSheetFile;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.OpenRows;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.read.SheetRows;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.text.FileScan;
import dev.tidewaiter.spreadsheet.text.TextEncoding;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A web page with a table, which programs export under the name of an old workbook. It is one sheet, named as the file, and written back
 * as a text file is.
 */
public final class HtmlFile extends LoneSheetFile {

    private static final Pattern DECLARED = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");

    private static final String IN_ASCII = "ISO-2022";

    /** A page of one row or column is one that somebody was to look at, such as "your session has expired". */
    private static final int FEWEST_ROWS = 2;

    private final Charset charset;
    private final List<MergedRange> merged;
    private final LinkAddresses links;

    private HtmlFile(
            Path file, String name, String sha256, Charset charset, List<IntegrityFinding> found, HtmlRows read) {
        super(file, name, sha256, found);
        this.charset = charset;
        this.merged = List.copyOf(read.merged());
        this.links = read.links();
    }

    public static HtmlFile open(Path file, String name, FileScan scan, List<IntegrityFinding> found)
            throws Refusal, IOException {
        var encoding = encoding(scan);
        var charset = encoding.charset();
        var all = new ArrayList<>(found);
        if (encoding.assumed()) {
            all.add(AssumedEncoding.finding(charset, name));
        }
        int rows = 0;
        try (var read = rows(file, charset)) {
            for (var row = read.next(); row != null; row = read.next()) {
                rows += row.row() instanceof SourceRow filled && filled.cells().size() > 1 ? 1 : 0;
            }
            if (rows < FEWEST_ROWS) {
                throw noTable();
            }
            return new HtmlFile(file, name, scan.sha256(), charset, all, read);
        }
    }

    /** The refusal of a web page without a table that can be read. */
    public static Refusal noTable() {
        return Refusal.of(
                "file.otherFormat",
                "the file is a web page without a table that can be read; it may be a page of log-in or of an error.",
                "Export the table again, as Excel workbook (.xlsx) if you can, and screen that.");
    }

    /** What the bytes prove goes before what the page says of itself, but for encodings that write all letters by those of ASCII. */
    private static TextEncoding encoding(FileScan scan) throws Refusal {
        var encoding = TextEncoding.of(scan);
        var declared = declared(scan);
        return declared != null && (encoding.assumed() || declared.name().startsWith(IN_ASCII))
                ? new TextEncoding(declared, false)
                : encoding;
    }

    private static @Nullable Charset declared(FileScan scan) {
        var declared = DECLARED.matcher(new String(scan.head(), StandardCharsets.ISO_8859_1));
        try {
            return declared.find() && Charset.isSupported(declared.group(1))
                    ? Charset.forName(declared.group(1))
                    : null;
        } catch (IllegalCharsetNameException unknown) {
            return null;
        }
    }

    private static HtmlRows rows(Path file, Charset charset) throws IOException {
        return new HtmlRows(new HtmlTokens(new InputStreamReader(Files.newInputStream(file), charset)));
    }

    @Override
    public List<MergedRange> merged() {
        return merged;
    }

    @Override
    public List<IntegrityFinding> integrity() {
        var all = super.integrity();
        if (links.unread()) {
            all.add(IntegrityIssue.TEXT_OUTSIDE_CELLS.finding(ref().sheet(), null, 1));
        }
        return all;
    }

    @Override
    public List<OutsideText> outsideTexts() {
        return links.found();
    }

    @Override
    public SheetRows rows(int from) throws IOException {
        var found = issues.begin(List.of());
        var rows = rows(file, charset);
        return new OpenRows(ref(), () -> next(rows, from, found), rows, found, issues::end);
    }

    private static @Nullable RowRead next(HtmlRows rows, int from, IssueCounter found) throws IOException {
        for (var read = rows.next(); read != null; read = rows.next()) {
            int number = read.row().number();
            if (number < from) {
                continue;
            }
            read.odd().forEach((column, text) -> found.noteDecoded(text, number, column));
            if (read.row() instanceof SourceRow filled) {
                found.noteRow(filled);
            } else {
                found.note(IntegrityIssue.UNREADABLE_ROW, number, 0);
            }
            return read.row();
        }
        return null;
    }
}
