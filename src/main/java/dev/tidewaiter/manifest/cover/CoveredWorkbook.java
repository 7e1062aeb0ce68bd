package dev.tidewaiter.manifest.cover;

import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.open.OpenManifest;
import dev.tidewaiter.manifest.sheet.SheetReader;
import dev.tidewaiter.manifest.summary.SheetSummary;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of which one sheet may be the cover of the lines on another, which are read with what it says. It is looked for before the first
 * row is read, wherever it stands, so that a line says the same in each reading, also in one that begins in the middle.
 */
public final class CoveredWorkbook implements OpenManifest {

    private final OpenManifest file;
    private final Predicate<String> ofExamples;
    private @Nullable CoverSearch search;

    /** @param ofExamples whether a name or title says that a sheet shows how to fill in others */
    public CoveredWorkbook(OpenManifest file, Predicate<String> ofExamples) {
        this.file = file;
        this.ofExamples = ofExamples;
    }

    /**
     * A cover and what it covers.
     *
     * @param place the place of its sheet
     * @param sheet its sheet, with no line of its own
     * @param cover what it says
     * @param lines the place of the sheet of whose lines it says that
     */
    record Covering(int place, ToldSheet sheet, Cover cover, int lines) {}

    @Override
    public SheetReader read(int sheet, int rowsToPass) throws UnreadableFile, IOException {
        var found = search;
        if (found == null) {
            found = CoverSearch.in(file, ofExamples);
            search = found;
        }
        var covering = found.covering();
        if (covering != null && sheet == covering.place()) {
            return covering.sheet().again();
        }
        var kept = found.take(sheet);
        var read = kept == null ? file.read(sheet, rowsToPass) : kept.again();
        if (covering != null && sheet == covering.lines()) {
            var cover = covering.cover();
            return new NotedSheet(read, cover::on, cover.sentence());
        }
        return found.failed() ? new NotedSheet(read, UnaryOperator.identity(), CoverSearch.FAILED) : read;
    }

    /** A sheet whose lines are read with something of another one, or were to be: what an officer is to know of it is told with it. */
    private record NotedSheet(SheetReader sheet, UnaryOperator<GoodsLine> with, String sentence)
            implements SheetReader {

        @Override
        public @Nullable RowOutcome next() throws UnreadableFile, IOException {
            var row = sheet.next();
            return row instanceof RowOutcome.GoodsRow goods ? new RowOutcome.GoodsRow(with.apply(goods.line())) : row;
        }

        @Override
        public SheetSummary summary() {
            var own = sheet.summary();
            return new SheetSummary(
                    own.sheet(),
                    own.rowsRead(),
                    own.linesScreened(),
                    own.skipped(),
                    own.rejected(),
                    own.mapping().noting(sentence));
        }

        @Override
        public List<IntegrityFinding> integrity() {
            return sheet.integrity();
        }

        @Override
        public void close() {
            sheet.close();
        }
    }

    @Override
    public String sha256() {
        return file.sha256();
    }

    @Override
    public List<SheetRef> sheets() {
        return file.sheets();
    }

    @Override
    public List<SourceRow> firstRows(int sheet, int most) throws UnreadableFile, IOException {
        return file.firstRows(sheet, most);
    }

    @Override
    public List<IntegrityFinding> integrity() {
        return file.integrity();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
