package dev.tidewaiter.spreadsheet.xls;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.read.IssueCounter;
import dev.tidewaiter.spreadsheet.read.IssueLog;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.OpenRows;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.SheetRows;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.jspecify.annotations.Nullable;

/** One sheet of an {@link XlsFile}. */
final class XlsSheet implements SourceSheet {

    private final XlsFile file;
    private final SheetRef ref;
    private final long position;
    private final int streamsBefore;
    private @Nullable XlsOutline outline;
    private final IssueLog issues;

    /**
     * @param position      where the sheet's records start
     * @param streamsBefore how many whole streams of records to pass over from there
     */
    XlsSheet(XlsFile file, SheetRef ref, long position, int streamsBefore) {
        this.file = file;
        this.ref = ref;
        this.issues = new IssueLog(ref);
        this.position = position;
        this.streamsBefore = streamsBefore;
    }

    @Override
    public SheetRef ref() {
        return ref;
    }

    @Override
    public List<MergedRange> merged() throws IOException, UnreadableFile {
        return outline().merged();
    }

    @Override
    public List<Integer> hiddenColumns() throws IOException, UnreadableFile {
        return outline().hiddenColumns();
    }

    private XlsOutline outline() throws IOException, UnreadableFile {
        if (outline == null) {
            try (var records = open()) {
                outline = XlsOutline.read(records);
            } catch (Refusal refusal) {
                throw refusal.about(ref.file(), ref.sheet());
            }
        }
        return outline;
    }

    private XlsRecords open() throws Refusal, IOException {
        var records = XlsRecords.open(file, position);
        int depth = 0;
        for (int left = streamsBefore; left > 0; ) {
            var record = records.next();
            if (record == null) {
                records.close();
                throw XlsFile.damaged();
            } else if (record instanceof BOFRecord) {
                depth++;
            } else if (record instanceof EOFRecord && --depth == 0) {
                left--;
            }
        }
        return records;
    }

    @Override
    public SheetRows rows(int from) throws IOException, UnreadableFile {
        var outline = outline();
        var found = issues.begin(outline.hiddenColumns());
        try {
            var records = open();
            var rows = new XlsRows(records, file.globals(), outline.hiddenRows(), found, from);
            OpenRows.Step step = outline.inOrder() ? () -> noted(rows.next(), found) : gathered(rows, found);
            return new OpenRows(ref, step, records::close, found, issues::end);
        } catch (Refusal refusal) {
            throw refusal.about(ref.file(), ref.sheet());
        }
    }

    private static @Nullable SourceRow noted(@Nullable SourceRow row, IssueCounter found) {
        if (row != null) {
            found.noteRow(row);
        }
        return row;
    }

    /** Some programs write cells column by column; then the rows exist only once all have been read. */
    private static OpenRows.Step gathered(XlsRows rows, IssueCounter found) {
        var whole = new TreeMap<Integer, SourceRow>();
        return () -> {
            for (var row = rows.next(); row != null; row = rows.next()) {
                whole.merge(row.number(), row, XlsSheet::join);
            }
            var first = whole.pollFirstEntry();
            return first == null ? null : noted(first.getValue(), found);
        };
    }

    private static SourceRow join(SourceRow first, SourceRow second) {
        var cells = new ArrayList<>(first.cells());
        cells.addAll(second.cells());
        cells.sort(Comparator.comparingInt(SourceCell::column));
        return new SourceRow(first.number(), first.hidden(), cells);
    }

    @Override
    public List<OutsideText> outsideTexts() throws IOException, UnreadableFile {
        try (var records = open()) {
            var texts = new ArrayList<>(XlsTexts.of(records));
            if (equals(file.sheets().get(0))) { // what belongs to no sheet is told once
                texts.addAll(XlsProperties.of(file.root()));
            }
            return List.copyOf(texts);
        } catch (Refusal refusal) {
            throw refusal.about(ref.file(), ref.sheet());
        }
    }

    @Override
    public List<IntegrityFinding> integrity() {
        return issues.findings();
    }
}
