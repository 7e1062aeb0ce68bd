package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.detection.LayoutDetector;
import dev.tidewaiter.manifest.layout.Detection;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.layout.SavedMapping;
import dev.tidewaiter.manifest.row.FormReader;
import dev.tidewaiter.manifest.row.IntegrityCounter;
import dev.tidewaiter.manifest.row.RowCells;
import dev.tidewaiter.manifest.row.RowOutcome;
import dev.tidewaiter.manifest.row.SkippedTexts;
import dev.tidewaiter.manifest.row.TableReader;
import dev.tidewaiter.manifest.row.UnreadCells;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.ReadAhead;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import dev.tidewaiter.spreadsheet.read.UnreadableRow;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet in one pass. The first rows wait until the heading is found and the columns are understood; then each row is
 * read as it comes. A further heading starts a further table in the same way.
 */
final class GoodsSheetReader implements SheetReader {

    private static final System.Logger LOG = System.getLogger(GoodsSheetReader.class.getName());
    private static final int ROWS_LOOKED_AT = 250;
    private static final int ROWS_AHEAD = 12;

    private final SourceSheet sheet;
    private final ManifestDictionaries dictionaries;
    private final boolean asSaved;
    private final ToldRows told;
    private final Predicate<GoodsLine> tells;
    private final SkippedTexts skipped;
    private final OutsideCells outside;
    private final ColumnsOfCheck ofCheck = new ColumnsOfCheck();
    private final List<IntegrityFinding> oddOutside = new ArrayList<>();
    private final ReadAhead rows;
    private final Supplier<LayoutDetector> layoutsAnew;
    private final LayoutDetector layouts;
    private final RowCells cells;
    private final IntegrityCounter integrity = new IntegrityCounter();
    private final RowTally tally = new RowTally();
    private final ArrayDeque<SourceRow> waiting = new ArrayDeque<>();
    private final List<TableReader> tables = new ArrayList<>();
    private @Nullable TableReader table;
    private @Nullable UnreadCells unread;
    private final List<String> unknown = new ArrayList<>(0);

    /** The last row in which the sender wrote anything. */
    private int lastRow;

    private boolean ended;
    private boolean writtenByCheck;

    /**
     * @param tells      whether a text of a row that is to be skipped must not pass unsaid
     * @param saved      what an officer saved about the sheet; null when nothing
     * @param rowsToPass how many rows that are not blank are passed over at the start
     */
    GoodsSheetReader(
            SourceSheet sheet,
            ManifestDictionaries dictionaries,
            Predicate<GoodsLine> tells,
            @Nullable SavedMapping saved,
            int rowsToPass)
            throws UnreadableFile, IOException {
        this.sheet = sheet;
        this.tells = tells;
        this.skipped = new SkippedTexts(sheet.ref(), dictionaries, tells);
        this.outside = new OutsideCells(tells);
        this.dictionaries = dictionaries;
        this.asSaved = saved != null && !saved.othersFound();
        this.told = new ToldRows(skipped, rowsToPass, asSaved ? 0 : ROWS_LOOKED_AT);
        var merged = sheet.merged();
        this.layoutsAnew = () -> new LayoutDetector(dictionaries, saved, merged, WrittenByCheck.COLUMNS);
        this.layouts = layoutsAnew.get();
        this.cells = new RowCells(sheet.merged());
        this.rows = ReadAhead.start(sheet);
    }

    @Override
    public @Nullable RowOutcome next() throws UnreadableFile, IOException {
        while (told.isEmpty() && !ended) {
            var row = rows.next();
            if (row instanceof UnreadableRow unreadable) {
                work(0);
                told.tell(new RowOutcome.Rejected(unreadable.number(), unreadable.reason()));
                lastRow = unreadable.number();
            } else {
                ended = row == null;
                if (row instanceof SourceRow source) {
                    waiting.add(ofCheck.without(source));
                }
                work(ended ? 0 : ROWS_AHEAD);
                if (ended) {
                    told.end();
                    outside();
                }
            }
        }
        var taken = told.take();
        if (taken != null) {
            tally.count(taken);
        }
        return taken;
    }

    private RowOutcome withUnread(SourceRow row, RowOutcome outcome) {
        return unread != null && outcome instanceof RowOutcome.GoodsRow line ? unread.with(row, line) : outcome;
    }

    /** What stands in no cell and tells something is a line below the last row, so that it is judged and counted like the others. */
    private void outside() throws IOException {
        var line = outside.lineOf(sheet, lastRow + 1, oddOutside);
        if (line != null) {
            told.tell(told.passes() ? new RowOutcome.PassedOver(line.row(), false) : new RowOutcome.Telling(line));
        }
    }

    private void tell(SourceRow row, RowOutcome outcome, @Nullable Layout layout, boolean heading) {
        boolean sent = layout == null
                || row.cells().stream().anyMatch(cell -> !layout.added().contains(cell.column()));
        lastRow = sent ? row.number() : lastRow;
        told.tell(row, outcome, layout, heading);
    }

    /** A row on which the program itself fails is rejected, and the others are read: one cell must not cost a file, or a night. */
    private void orReject(SourceRow row, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.log(System.Logger.Level.DEBUG, () -> sheet.ref() + ", row " + row.number() + " was not read", failure);
            told.tell(new RowOutcome.Rejected(row.number(), FailedReading.OF_ROW));
        }
    }

    /** @param ahead how many further rows must be known before a row is read */
    private void work(int ahead) {
        while (!waiting.isEmpty()) {
            if (writtenByCheck) {
                told.tell(new RowOutcome.Skipped(waiting.remove().number(), WrittenByCheck.REASON));
                continue;
            }
            var current = table;
            if (current != null && !layouts.startsTable(waiting.peek(), current.layout(), current.isBelowGoods())) {
                if (waiting.size() <= ahead) {
                    return;
                }
                var row = waiting.remove();
                cells.take(row);
                var following = waiting.stream().limit(ROWS_AHEAD).toList();
                orReject(
                        row,
                        () -> tell(
                                row,
                                withUnread(row, current.read(row, cells, following, told.passes())),
                                current.layout(),
                                false));
            } else if (ended || waiting.size() >= ROWS_LOOKED_AT) {
                detect();
            } else {
                return;
            }
        }
    }

    private void detect() {
        var looked = new ArrayList<>(waiting);
        if (table == null && WrittenByCheck.isSheet(sheet.ref().sheet(), looked)) {
            writtenByCheck = true;
            return;
        }
        if (table == null && ofCheck.areIn(looked)) {
            takeOffColumnsOfCheck(looked);
        }
        var detection = table == null ? layouts.first(looked, ended) : layouts.further(looked, ended);
        if (detection instanceof Detection.Table found) {
            start(found, looked);
        } else if (detection instanceof Detection.Form form) {
            var reader = new FormReader(sheet.ref(), form, dictionaries, integrity);
            for (var row : looked) {
                cells.take(row);
                var layout = form.itemOf(row.number()).layout();
                orReject(row, () -> {
                    var outcome = reader.read(row, cells, told.passes());
                    tell(
                            row,
                            outcome instanceof RowOutcome.GoodsRow line ? skipped.withRest(row, line, layout) : outcome,
                            layout,
                            false);
                });
            }
            waiting.clear();
        } else if (detection instanceof Detection.NotUnderstood unknown) {
            looked.forEach(row -> tell(row, new RowOutcome.Rejected(row.number(), unknown.reason()), null, false));
            waiting.clear();
        } else if (detection instanceof Detection.NoGoods none) {
            unknown.addAll(UnknownTable.questions(looked));
            for (var row : looked) {
                var skip = new RowOutcome.Skipped(row.number(), none.reason());
                if (none.countries().contains(row.number())) {
                    lastRow = row.number();
                    told.tell(skip);
                } else {
                    tell(row, skip, null, false);
                }
            }
            waiting.clear();
        }
    }

    /** Beside a table they are known by its layout; beside other rows they would pass for what the sender wrote. */
    private void takeOffColumnsOfCheck(List<SourceRow> looked) {
        var sent = looked.stream().map(ofCheck::without).toList();
        boolean inTable = layoutsAnew.get().first(sent, ended) instanceof Detection.Table found
                && found.layout().headerRow() > 0;
        if (inTable) {
            ofCheck.forget();
            return;
        }
        looked.clear();
        looked.addAll(sent);
        waiting.clear();
        waiting.addAll(sent);
    }

    private void start(Detection.Table found, List<SourceRow> looked) {
        for (int i = 0; i < found.rowsTaken(); i++) {
            var row = waiting.remove();
            cells.take(row);
            boolean heading = i == found.headingAt();
            tell(row, new RowOutcome.Skipped(row.number(), found.reasonFor(i)), found.layout(), heading);
        }
        var filled = new HashSet<Integer>();
        for (var row : looked.subList(found.rowsTaken(), looked.size())) {
            row.cells().forEach(cell -> filled.add(cell.column()));
        }
        table = new TableReader(sheet.ref(), found.layout(), dictionaries, integrity, filled, asSaved);
        table.learn(looked.subList(found.rowsTaken(), looked.size()));
        tables.add(table);
        unread = asSaved ? null : new UnreadCells(sheet.ref(), found.layout(), dictionaries, tells);
    }

    @Override
    public SheetSummary summary() {
        var questions = new ArrayList<String>();
        if (!tables.isEmpty() && tally.lines() == 0) {
            questions.add(UnknownTable.NO_LINE.formatted(tables.get(0).layout().headerRow()));
        }
        tables.forEach(each -> questions.addAll(each.questions()));
        unknown.stream().limit(1).forEach(questions::add);
        return tally.summary(sheet.ref(), SheetMapping.of(sheet.ref().sheet(), layouts.layouts(), questions));
    }

    @Override
    public List<IntegrityFinding> integrity() {
        var all = new ArrayList<>(oddOutside);
        all.addAll(integrity.findings(sheet.ref().sheet()));
        return all;
    }

    @Override
    public void close() {
        rows.close();
    }
}
