package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.detection.LayoutDetector;
import dev.tidewaiter.manifest.layout.Detection;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.SavedMapping;
import dev.tidewaiter.manifest.mapping.SheetMapping;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.manifest.row.FormReader;
import dev.tidewaiter.manifest.row.IntegrityCounter;
import dev.tidewaiter.manifest.row.TableReader;
import dev.tidewaiter.manifest.unread.SkippedTexts;
import dev.tidewaiter.manifest.unread.UnreadCells;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a table, a form or nothing of the kind begins on a sheet: looks for it among the rows that wait, tells of those that belong to its
 * start, and knows the table whose rows come next.
 */
final class TableStarts {

    /** A label and its value are fewer. */
    private static final int FEWEST_HEADINGS = 3;

    private final SheetRef sheet;
    private final ManifestDictionaries dictionaries;
    private final boolean asSaved;
    private final Predicate<GoodsLine> tells;
    private final RowWindow window;
    private final RowTelling telling;
    private final RowCells cells;
    private final IntegrityCounter integrity;
    private final SkippedTexts skipped;
    private final Supplier<LayoutDetector> layoutsAnew;
    private final LayoutDetector layouts;
    private final List<TableReader> tables = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>(0);
    private @Nullable TableReader table;
    private @Nullable UnreadCells unread;
    private boolean writtenByCheck;

    /**
     * @param tells whether a text of a row that is to be skipped must not pass unsaid
     * @param saved what an officer saved about the sheet; null when nothing
     */
    TableStarts(
            SourceSheet sheet,
            ManifestDictionaries dictionaries,
            Predicate<GoodsLine> tells,
            @Nullable SavedMapping saved,
            RowWindow window,
            RowTelling telling,
            RowCells cells,
            IntegrityCounter integrity,
            SkippedTexts skipped)
            throws UnreadableFile, IOException {
        this.sheet = sheet.ref();
        this.dictionaries = dictionaries;
        this.asSaved = saved != null && !saved.othersFound();
        this.tells = tells;
        this.window = window;
        this.telling = telling;
        this.cells = cells;
        this.integrity = integrity;
        this.skipped = skipped;
        var merged = sheet.merged();
        this.layoutsAnew = () -> new LayoutDetector(dictionaries, saved, merged, WrittenByCheck.COLUMNS);
        this.layouts = layoutsAnew.get();
    }

    /** Whether the program wrote the whole sheet. */
    boolean isWrittenByCheck() {
        return writtenByCheck;
    }

    /** The table to which the next row belongs; null where it belongs to none, or begins another. */
    @Nullable
    TableReader tableOf(SourceRow next) {
        var current = table;
        boolean belongs = current != null
                && (!layouts.startsTable(next, current.layout(), current.isBelowGoods())
                        || (current.repeatsHead(next)
                                && !(mayHeadTable(next) && layouts.startsTable(next, current.layout(), true))));
        return belongs ? current : null;
    }

    /** A row of the head that says the headings of goods once more has other rows below it; "Exporter | Consignee" is the head of page 2. */
    private static boolean mayHeadTable(SourceRow row) {
        return row.cells().size() >= FEWEST_HEADINGS
                && row.cells().stream()
                        .map(SourceCell::text)
                        .noneMatch(text -> Characters.hasDigit(text) || text.indexOf(':') >= 0);
    }

    /** A line of the table with what its reader left unread. */
    RowOutcome withUnread(SourceRow row, RowOutcome outcome) {
        return unread != null && outcome instanceof RowOutcome.GoodsRow line ? unread.with(row, line) : outcome;
    }

    /** Finds out what the rows that wait begin, and takes those that belong to its start. */
    void detect() {
        var looked = window.all();
        if (table == null && WrittenByCheck.isSheet(sheet.sheet(), looked)) {
            writtenByCheck = true;
            return;
        }
        if (table == null && window.hasColumnsOfCheck()) {
            looked = takeOffColumnsOfCheck(looked);
        }
        boolean ended = window.hasEnded();
        var detection = table == null ? layouts.first(looked, ended) : layouts.further(looked, ended);
        if (detection instanceof Detection.Table found) {
            start(found, looked);
            return;
        }
        if (detection instanceof Detection.Form form) {
            readForm(form, looked);
            window.clear();
        } else if (detection instanceof Detection.NotUnderstood not) {
            looked.forEach(row -> telling.tell(row, new RowOutcome.Rejected(row.number(), not.reason()), null, false));
            window.clear();
        } else if (detection instanceof Detection.NoGoods none) {
            skip(none, looked);
            window.clear();
        }
    }

    /** Beside a table they are known by its layout; beside other rows they would pass for what the sender wrote. */
    private List<SourceRow> takeOffColumnsOfCheck(List<SourceRow> looked) {
        var sent = window.withoutColumnsOfCheck();
        boolean inTable = layoutsAnew.get().first(sent, window.hasEnded()) instanceof Detection.Table found
                && found.layout().headerRow() > 0;
        if (inTable) {
            window.keepColumnsOfCheck();
            return looked;
        }
        window.replace(sent);
        return window.all();
    }

    private void start(Detection.Table found, List<SourceRow> looked) {
        for (int i = 0; i < found.rowsTaken(); i++) {
            var row = window.remove();
            cells.take(row);
            boolean heading = i == found.headingAt();
            telling.tell(row, new RowOutcome.Skipped(row.number(), found.reasonFor(i)), found.layout(), heading);
        }
        var filled = new HashSet<Integer>();
        for (var row : looked.subList(found.rowsTaken(), looked.size())) {
            row.cells().forEach(cell -> filled.add(cell.column()));
        }
        var started = new TableReader(
                sheet,
                found.layout(),
                looked.subList(0, Math.max(found.headingAt(), 0)),
                dictionaries,
                integrity,
                filled,
                asSaved);
        started.learn(looked.subList(found.rowsTaken(), looked.size()), window.hasEnded());
        tables.add(started);
        table = started;
        unread = asSaved ? null : new UnreadCells(sheet, found.layout(), dictionaries, tells);
    }

    private void readForm(Detection.Form form, List<SourceRow> looked) {
        var reader = new FormReader(sheet, form, dictionaries, integrity);
        for (var row : looked) {
            cells.take(row);
            var layout = form.itemOf(row.number()).layout();
            telling.read(row, layout, () -> layout, () -> {
                var outcome = reader.read(row, cells, telling.passes());
                return outcome instanceof RowOutcome.GoodsRow line ? skipped.withRest(row, line, layout) : outcome;
            });
        }
    }

    private void skip(Detection.NoGoods none, List<SourceRow> looked) {
        unknown.addAll(UnknownTable.questions(looked));
        for (var row : looked) {
            if (none.countries().contains(row.number())) {
                telling.skip(row, none.reason());
            } else {
                telling.tell(row, new RowOutcome.Skipped(row.number(), none.reason()), null, false);
            }
        }
    }

    /**
     * What was understood of the sheet, and what is to be asked about it.
     *
     * @param lines how many lines were read of it
     */
    SheetMapping mapping(long lines) {
        var questions = new ArrayList<String>();
        if (!tables.isEmpty() && lines == 0) {
            questions.add(UnknownTable.NO_LINE.formatted(tables.get(0).layout().headerRow()));
        }
        tables.forEach(each -> questions.addAll(each.questions()));
        unknown.stream().limit(1).forEach(questions::add);
        return LayoutMapping.of(sheet.sheet(), layouts.layouts(), questions);
    }
}
