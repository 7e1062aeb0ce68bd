package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An XML spreadsheet of Excel 2003 with one filled sheet, which resource planning systems still export under the name of an old
 * workbook. It is read, and written back, as a text file is: one sheet, named as the file. The elements are those of Microsoft's
 * "XML Spreadsheet Reference" (Office XP, 2001).
 */
final class XmlSpreadsheet extends SingleSheetFile {

    private final Outline outline;

    /**
     * What a look through the file tells.
     *
     * @param filled the number of the only sheet that has cells, from 1
     */
    private record Outline(int filled, List<MergedRange> merged, List<Integer> hiddenColumns) {}

    private XmlSpreadsheet(Path file, String name, String sha256, Outline outline, List<IntegrityFinding> found) {
        super(file, name, sha256, found);
        this.outline = outline;
    }

    static XmlSpreadsheet open(Path file, String name, String sha256, List<IntegrityFinding> found)
            throws Refusal, IOException {
        return new XmlSpreadsheet(file, name, sha256, outline(file), found);
    }

    private static Outline outline(Path file) throws Refusal, IOException {
        var merged = new ArrayList<MergedRange>();
        var hidden = new ArrayList<Integer>();
        int sheet = 0;
        int filled = 0;
        try (var rows = new XmlSpreadsheetRows(XmlReader.open(Files.newInputStream(file)), 0)) {
            while (rows.nextSheet()) {
                sheet++;
                boolean cells = false;
                for (var row = rows.next(); row != null; row = rows.next()) {
                    cells = true;
                }
                if (cells) {
                    if (filled > 0) {
                        throw notOneSheet("several filled sheets");
                    }
                    filled = sheet;
                    merged.addAll(rows.merged());
                    hidden.addAll(rows.hiddenColumns());
                }
            }
        }
        if (filled == 0) {
            throw notOneSheet("no filled sheet");
        }
        return new Outline(filled, List.copyOf(merged), List.copyOf(hidden));
    }

    private static Refusal notOneSheet(String what) {
        return Refusal.of(
                "the file is an XML spreadsheet of Excel 2003 with %s.".formatted(what),
                "Open it in Excel, save it as Excel workbook (.xlsx), and screen that.");
    }

    @Override
    public List<MergedRange> merged() {
        return outline.merged();
    }

    @Override
    public List<Integer> hiddenColumns() {
        return outline.hiddenColumns();
    }

    @Override
    public SheetRows rows(int from) throws IOException, UnreadableFile {
        var found = issues.begin(outline.hiddenColumns());
        try {
            var rows = atTheSheet(from);
            return new OpenRows(ref(), () -> counted(rows, found), rows, found, issues::end);
        } catch (Refusal refusal) {
            throw refusal.about(ref().file());
        }
    }

    private XmlSpreadsheetRows atTheSheet(int from) throws Refusal, IOException {
        var in = Files.newInputStream(file);
        try {
            var rows = new XmlSpreadsheetRows(XmlReader.open(in), from);
            for (int sheet = 0; sheet < outline.filled(); sheet++) {
                rows.nextSheet();
            }
            return rows;
        } catch (Refusal | IOException | RuntimeException failure) {
            in.close();
            throw failure;
        }
    }

    private static @Nullable RowRead counted(XmlSpreadsheetRows rows, IssueCounter found) throws Refusal, IOException {
        var row = rows.next();
        if (row != null) {
            for (var text : rows.oddTexts().entrySet()) {
                found.noteText(text.getValue(), row.number(), text.getKey());
            }
            found.noteRow(row);
        }
        return row;
    }
}
