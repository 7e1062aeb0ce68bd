package dev.tidewaiter.spreadsheet.csv;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.read.AssumedEncoding;
import dev.tidewaiter.spreadsheet.read.IntegrityIssue;
import dev.tidewaiter.spreadsheet.read.IssueCounter;
import dev.tidewaiter.spreadsheet.read.LoneSheetFile;
import dev.tidewaiter.spreadsheet.read.OpenRows;
import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.read.SheetRows;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.UnreadableRow;
import dev.tidewaiter.spreadsheet.text.FileScan;
import dev.tidewaiter.spreadsheet.text.TextEncoding;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text file whose lines are rows and whose cells are parted by commas, semicolons, tabs or bars. It is one sheet, named as the file.
 */
public final class CsvFile extends LoneSheetFile {

    private final Charset charset;
    private final Separator separator;

    private CsvFile(
            Path file, String name, String sha256, Charset charset, Separator separator, List<IntegrityFinding> found) {
        super(file, name, sha256, found);
        this.charset = charset;
        this.separator = separator;
    }

    public static CsvFile open(Path file, String name, FileScan scan, List<IntegrityFinding> found)
            throws Refusal, IOException {
        var encoding = TextEncoding.of(scan);
        var head = new String(scan.head(), encoding.charset()).replace("\0", "");
        if (head.isBlank() && scan.bytes().size() == scan.head().length) {
            throw Refusal.of("file.empty", "the file holds nothing but blanks.", "Ask the sender for the file again.");
        }
        var withoutMark = head.startsWith("\uFEFF") ? head.substring(1) : head;
        var all = new ArrayList<>(found);
        if (encoding.assumed()) {
            all.add(AssumedEncoding.finding(encoding.charset(), name));
        }
        return new CsvFile(file, name, scan.sha256(), encoding.charset(), Separator.of(withoutMark), all);
    }

    @Override
    public SheetRows rows(int from) throws IOException {
        var found = issues.begin(List.of());
        // bytes that are no letter of the encoding become U+FFFD
        var in = new InputStreamReader(Files.newInputStream(file), charset);
        var records = new CsvRecords(in, separator.character(), true);
        if (separator.declared()) {
            records.next();
        }
        var number = new int[1];
        return new OpenRows(ref(), () -> next(records, number, from, found), in, found, issues::end);
    }

    private static @Nullable RowRead next(CsvRecords records, int[] number, int from, IssueCounter found)
            throws IOException {
        while (records.next()) {
            int row = ++number[0];
            if (row < from) {
                continue;
            }
            if (records.nul()) {
                found.note(IntegrityIssue.NUL_BYTES, row, 0);
            }
            if (records.partedOtherwise()) {
                found.note(IntegrityIssue.OTHER_SEPARATOR, row, 0);
            }
            var problem = records.problem();
            if (problem != null) {
                found.note(IntegrityIssue.UNREADABLE_ROW, row, 0);
                return new UnreadableRow(row, problem);
            }
            var cells = cells(records, row, found);
            if (!cells.isEmpty()) {
                var filled = new SourceRow(row, false, cells);
                found.noteRow(filled);
                return filled;
            }
        }
        return null;
    }

    private static List<SourceCell> cells(CsvRecords records, int row, IssueCounter found) {
        var cells = new ArrayList<SourceCell>(records.cells());
        for (int i = 0; i < records.cells(); i++) {
            var text = records.cell(i);
            found.noteDecoded(text, row, i);
            if (!text.text().isEmpty()) {
                cells.add(new SourceCell(i, SourceCell.Kind.TEXT, text.text(), Double.NaN, false));
            }
        }
        return cells;
    }
}
