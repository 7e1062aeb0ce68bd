package dev.tidewaiter.spreadsheet.xml;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.IntegrityIssue;
import dev.tidewaiter.spreadsheet.read.IssueCounter;
import dev.tidewaiter.spreadsheet.read.IssueLog;
import dev.tidewaiter.spreadsheet.read.LinkAddresses;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.OpenRows;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.read.SheetRows;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet of an XML spreadsheet. */
final class XmlSheet implements SourceSheet {

    private final Path file;
    private final SheetRef ref;
    private final Outline outline;
    private final IssueLog issues;

    /**
     * What a look through the file tells of a sheet.
     *
     * @param number its number among all sheets, from 1
     * @param named  the name of its tab; its number where it has none
     * @param hidden whether Excel hides it
     * @param links  where its cells lead when they are clicked
     */
    record Outline(
            int number,
            String named,
            boolean hidden,
            List<MergedRange> merged,
            List<Integer> hiddenColumns,
            LinkAddresses links) {}

    XmlSheet(Path file, SheetRef ref, Outline outline) {
        this.file = file;
        this.ref = ref;
        this.outline = outline;
        this.issues = new IssueLog(ref);
    }

    @Override
    public SheetRef ref() {
        return ref;
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
    public List<IntegrityFinding> integrity() {
        if (!outline.links().unread()) {
            return issues.findings();
        }
        var all = new ArrayList<>(issues.findings());
        all.add(IntegrityIssue.TEXT_OUTSIDE_CELLS.finding(ref.sheet(), null, 1));
        return all;
    }

    @Override
    public List<OutsideText> outsideTexts() {
        return outline.links().found();
    }

    @Override
    public SheetRows rows(int from) throws IOException, UnreadableFile {
        var found = issues.begin(outline.hiddenColumns());
        try {
            var rows = atTheSheet(from);
            return new OpenRows(ref, () -> counted(rows, found), rows, found, issues::end);
        } catch (Refusal refusal) {
            throw refusal.about(ref.file());
        }
    }

    private XmlSpreadsheetRows atTheSheet(int from) throws Refusal, IOException {
        var in = Files.newInputStream(file);
        try {
            var rows = new XmlSpreadsheetRows(XmlReader.open(in), from);
            for (int sheet = 0; sheet < outline.number(); sheet++) {
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
