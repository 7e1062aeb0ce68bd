package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.SavedMapping;
import dev.tidewaiter.manifest.row.IntegrityCounter;
import dev.tidewaiter.manifest.row.TableReader;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.manifest.unread.SkippedTexts;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sheet in one pass. The first rows wait until the heading is found and the columns are understood; then each row is
 * read as it comes. A further heading starts a further table in the same way.
 */
public final class GoodsSheetReader implements SheetReader {

    private final SourceSheet sheet;
    private final ToldRows told;
    private final RowTelling telling;
    private final OutsideCells outside;
    private final CellComments comments;
    private final List<IntegrityFinding> oddOutside = new ArrayList<>();
    private final RowCells cells;
    private final IntegrityCounter integrity = new IntegrityCounter();
    private final RowTally tally = new RowTally();
    private final TableStarts starts;
    private final RowWindow window;

    /**
     * @param tells      whether a text of a row that is to be skipped must not pass unsaid
     * @param saved      what an officer saved about the sheet; null when nothing
     * @param rowsToPass how many rows that are not blank are passed over at the start
     */
    public GoodsSheetReader(
            SourceSheet sheet,
            ManifestDictionaries dictionaries,
            Predicate<GoodsLine> tells,
            @Nullable SavedMapping saved,
            int rowsToPass)
            throws UnreadableFile, IOException {
        this.sheet = sheet;
        var skipped = new SkippedTexts(sheet.ref(), dictionaries, tells);
        boolean asSaved = saved != null && !saved.othersFound();
        this.told = new ToldRows(skipped, rowsToPass, asSaved ? 0 : RowWindow.ROWS_LOOKED_AT);
        this.telling = new RowTelling(sheet.ref(), told);
        this.outside = new OutsideCells(tells);
        this.comments = new CellComments(sheet, outside);
        this.cells = new RowCells(sheet.merged());
        this.window = new RowWindow(sheet);
        this.starts = new TableStarts(sheet, dictionaries, tells, saved, window, telling, cells, integrity, skipped);
    }

    @Override
    public @Nullable RowOutcome next() throws UnreadableFile, IOException {
        while (told.isEmpty() && !window.hasEnded()) {
            var unreadable = window.advance();
            if (unreadable != null) {
                work(0);
                telling.reject(unreadable);
            } else {
                work(window.hasEnded() ? 0 : RowWindow.ROWS_AHEAD);
                if (window.hasEnded()) {
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

    /** What stands in no cell and tells something is a line below the last row, so that it is judged and counted like the others. */
    private void outside() throws IOException {
        var line = outside.lineOf(sheet, telling.lastRow() + 1, comments, oddOutside);
        if (line != null) {
            telling.tell(line);
        }
    }

    /** @param ahead how many further rows must be known before a row is read */
    private void work(int ahead) {
        while (!window.isEmpty()) {
            if (starts.isWrittenByCheck()) {
                telling.skipOwn(window.remove());
                continue;
            }
            var table = starts.tableOf(window.peek());
            if (table != null) {
                if (!window.hasBehindNext(ahead)) {
                    return;
                }
                read(table);
            } else if (window.isFull()) {
                starts.detect();
            } else {
                return;
            }
        }
    }

    private void read(TableReader table) {
        var row = window.remove();
        cells.take(row);
        var following = window.following();
        telling.read(
                row,
                table.layout(),
                table::layoutOfGroup,
                () -> comments.with(starts.withUnread(row, table.read(row, cells, following, telling.passes()))));
    }

    @Override
    public SheetSummary summary() {
        return tally.summary(sheet.ref(), starts.mapping(tally.lines()));
    }

    @Override
    public List<IntegrityFinding> integrity() {
        var all = new ArrayList<>(oddOutside);
        all.addAll(integrity.findings(sheet.ref().sheet()));
        return all;
    }

    @Override
    public void close() {
        window.close();
    }
}
