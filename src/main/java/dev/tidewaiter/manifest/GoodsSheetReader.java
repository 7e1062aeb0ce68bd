package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.LayoutDetector;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.layout.SavedMapping;
import dev.tidewaiter.manifest.row.CarriedValues;
import dev.tidewaiter.manifest.row.GoodsLineReader;
import dev.tidewaiter.manifest.row.IntegrityCounter;
import dev.tidewaiter.manifest.row.MergedCells;
import dev.tidewaiter.manifest.row.RowCells;
import dev.tidewaiter.manifest.row.RowClassifier;
import dev.tidewaiter.manifest.row.UnmappedColumns;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.ReadAhead;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet in one pass. The first rows wait until the heading is found and the columns are understood; then each row is
 * told as it comes. A further heading starts a further table in the same way.
 */
final class GoodsSheetReader {

    private static final int ROWS_LOOKED_AT = 250;

    private final SourceSheet sheet;
    private final SheetRef ref;
    private final IntegrityCounter integrity;
    private final ManifestDictionaries dictionaries;
    private final LayoutDetector layouts;
    private final RowTally tally;
    private final ArrayDeque<SourceRow> waiting = new ArrayDeque<>();
    private final RowCells cells = new RowCells();
    private final MergedCells merged;
    private final List<UnmappedColumns> watched = new ArrayList<>();
    private @Nullable Table table;
    private boolean ended;
    private boolean writtenByCheck;

    /** The table at hand. */
    private record Table(
            Layout layout, GoodsLineReader lines, RowClassifier kinds, CarriedValues above, UnmappedColumns unused) {}

    GoodsSheetReader(
            SourceSheet sheet,
            ManifestDictionaries dictionaries,
            @Nullable SavedMapping saved,
            IntegrityCounter integrity,
            ManifestListener listener)
            throws UnreadableFile, IOException {
        this.sheet = sheet;
        this.ref = sheet.ref();
        this.dictionaries = dictionaries;
        this.integrity = integrity;
        this.layouts = new LayoutDetector(dictionaries, saved, sheet.merged(), WrittenByCheck.COLUMNS);
        this.tally = new RowTally(ref, listener);
        this.merged = new MergedCells(sheet.merged());
    }

    SheetSummary read() throws UnreadableFile, IOException {
        ReadAhead.read(sheet, new SourceSheet.RowHandler() {
            @Override
            public boolean row(SourceRow row) {
                waiting.add(row);
                work();
                return true;
            }

            @Override
            public void unreadable(int row, String reason) {
                tally.rejected(row, reason);
            }
        });
        ended = true;
        work();
        var questions = new ArrayList<String>();
        watched.forEach(watch -> questions.addAll(watch.questions()));
        return tally.summary(SheetMapping.of(ref.sheet(), layouts.layouts(), questions));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            if (writtenByCheck) {
                tally.skipped(waiting.remove().number(), WrittenByCheck.REASON);
                continue;
            }
            boolean newTable = table == null || layouts.startsTable(waiting.peek(), table.layout());
            if (!newTable) {
                tell(waiting.remove());
            } else if (ended || waiting.size() >= ROWS_LOOKED_AT) {
                plan();
            } else {
                return;
            }
        }
    }

    private void plan() {
        var rows = new ArrayList<>(waiting);
        if (table == null && WrittenByCheck.isSheet(ref.sheet(), rows)) {
            writtenByCheck = true;
            return;
        }
        var plan = table == null ? layouts.first(rows, ended) : layouts.further(rows);
        skipHead(rows, plan);
        var layout = plan.layout();
        if (layout == null) {
            rows.subList(plan.rowsTaken(), rows.size()).forEach(row -> refuse(row, plan));
            waiting.clear();
            return;
        }
        if (plan.formRow() > 0) {
            tellForm(rows, layout, plan.formRow());
            return;
        }
        table = new Table(
                layout,
                new GoodsLineReader(ref, layout, dictionaries, integrity),
                new RowClassifier(layout, dictionaries),
                new CarriedValues(layout, dictionaries.words()),
                unused(layout, rows.subList(plan.rowsTaken(), rows.size())));
    }

    private UnmappedColumns unused(Layout layout, List<SourceRow> rows) {
        var filled = new HashSet<Integer>();
        for (var row : rows) {
            row.cells().forEach(cell -> filled.add(cell.column()));
        }
        var watch = new UnmappedColumns(ref, layout, dictionaries, filled);
        watched.add(watch);
        return watch;
    }

    private void tellForm(List<SourceRow> rows, Layout layout, int formRow) {
        var lines = new GoodsLineReader(ref, layout, dictionaries, integrity);
        for (var row : rows) {
            if (row.number() == formRow) {
                cells.take(row);
                tally.line(lines.read(cells, List.of()));
            } else {
                tally.skipped(row.number(), "part of the form");
            }
        }
        waiting.clear();
    }

    private void skipHead(List<SourceRow> rows, LayoutDetector.Plan plan) {
        for (int i = 0; i < plan.rowsTaken(); i++) {
            var row = waiting.remove();
            cells.take(row);
            merged.fill(cells);
            tally.skipped(rows.get(i).number(), plan.reasonFor(i));
        }
    }

    private void refuse(SourceRow row, LayoutDetector.Plan plan) {
        if (plan.rejects()) {
            tally.rejected(row.number(), plan.reason());
        } else {
            tally.skipped(row.number(), plan.reason());
        }
    }

    private void tell(SourceRow row) {
        var at = java.util.Objects.requireNonNull(table);
        cells.take(row);
        merged.fill(cells);
        boolean saved = layouts.saved() != null; // an officer's mapping says which columns count
        var reason = at.kinds().reasonToSkip(row, !saved && at.unused().nameCompany(row));
        if (reason != null) {
            tally.skipped(row.number(), reason);
            return;
        }
        at.above().resolveDittos(cells);
        at.above().carryShipment(cells);
        tally.line(at.lines().read(cells, saved ? List.of() : at.unused().parties(row)));
        at.above().remember(cells);
    }
}
