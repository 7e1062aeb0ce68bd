package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.sheet.ReadAhead;
import dev.tidewaiter.manifest.sheet.SourceRow;
import dev.tidewaiter.manifest.sheet.SourceSheet;
import dev.tidewaiter.shipment.SheetRef;
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
final class SheetReading {

    private static final int ROWS_LOOKED_AT = 250;

    private final SourceSheet sheet;
    private final SheetRef ref;
    private final Oddities oddities;
    private final Vocabulary vocabulary;
    private final Planning planning;
    private final Telling telling;
    private final ArrayDeque<SourceRow> waiting = new ArrayDeque<>();
    private final RowCells cells = new RowCells();
    private final MergedCells merged;
    private final List<UnusedColumns> watched = new ArrayList<>();
    private @Nullable Table table;
    private boolean ended;
    private boolean writtenByCheck;

    /** The table at hand. */
    private record Table(Layout layout, LineReader lines, RowKinds kinds, RowsAbove above, UnusedColumns unused) {}

    SheetReading(
            SourceSheet sheet,
            Vocabulary vocabulary,
            @Nullable SavedMapping saved,
            Oddities oddities,
            ManifestListener listener)
            throws UnreadableManifest, IOException {
        this.sheet = sheet;
        this.ref = sheet.ref();
        this.vocabulary = vocabulary;
        this.oddities = oddities;
        this.planning = new Planning(vocabulary, saved, sheet.merged());
        this.telling = new Telling(ref, listener);
        this.merged = new MergedCells(sheet.merged());
    }

    SheetSummary read() throws UnreadableManifest, IOException {
        ReadAhead.read(sheet, new SourceSheet.RowHandler() {
            @Override
            public boolean row(SourceRow row) {
                waiting.add(row);
                work();
                return true;
            }

            @Override
            public void unreadable(int row, String reason) {
                telling.rejected(row, reason);
            }
        });
        ended = true;
        work();
        var questions = new ArrayList<String>();
        watched.forEach(watch -> questions.addAll(watch.questions()));
        return telling.summary(planning.mapping(ref, questions));
    }

    private void work() {
        while (!waiting.isEmpty()) {
            if (writtenByCheck) {
                telling.skipped(waiting.remove().number(), WrittenByCheck.REASON);
                continue;
            }
            boolean newTable = table == null || planning.startsTable(waiting.peek(), table.layout());
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
        var plan = table == null ? planning.first(rows, ended) : planning.further(rows);
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
                new LineReader(ref, layout, vocabulary, oddities),
                new RowKinds(layout, vocabulary),
                new RowsAbove(layout, vocabulary.words()),
                unused(layout, rows.subList(plan.rowsTaken(), rows.size())));
    }

    private UnusedColumns unused(Layout layout, List<SourceRow> rows) {
        var filled = new HashSet<Integer>();
        for (var row : rows) {
            row.cells().forEach(cell -> filled.add(cell.column()));
        }
        var watch = new UnusedColumns(ref, layout, vocabulary, filled);
        watched.add(watch);
        return watch;
    }

    private void tellForm(List<SourceRow> rows, Layout layout, int formRow) {
        var lines = new LineReader(ref, layout, vocabulary, oddities);
        for (var row : rows) {
            if (row.number() == formRow) {
                cells.take(row);
                telling.line(lines.read(cells, List.of()));
            } else {
                telling.skipped(row.number(), "part of the form");
            }
        }
        waiting.clear();
    }

    private void skipHead(List<SourceRow> rows, Planning.Plan plan) {
        for (int i = 0; i < plan.rowsTaken(); i++) {
            var row = waiting.remove();
            cells.take(row);
            merged.fill(cells);
            telling.skipped(rows.get(i).number(), plan.reasonFor(i));
        }
    }

    private void refuse(SourceRow row, Planning.Plan plan) {
        if (plan.rejects()) {
            telling.rejected(row.number(), plan.reason());
        } else {
            telling.skipped(row.number(), plan.reason());
        }
    }

    private void tell(SourceRow row) {
        var at = java.util.Objects.requireNonNull(table);
        cells.take(row);
        merged.fill(cells);
        boolean saved = planning.saved() != null; // an officer's mapping says which columns count
        var reason = at.kinds().reasonToSkip(row, !saved && at.unused().nameCompany(row));
        if (reason != null) {
            telling.skipped(row.number(), reason);
            return;
        }
        at.above().resolveDittos(cells);
        at.above().carryShipment(cells);
        telling.line(at.lines().read(cells, saved ? List.of() : at.unused().parties(row)));
        at.above().remember(cells);
    }
}
