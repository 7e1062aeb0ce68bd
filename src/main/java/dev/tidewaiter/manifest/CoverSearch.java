package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.CoveredWorkbook.Covering;
import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a sheet that says who sends and gets the goods on the only other one. Where a third sheet says anything, where one is hidden, or
 * where the lines say themselves where they go, nobody knows what belongs together: then each sheet is read by itself, and a form is a line
 * of its own.
 */
final class CoverSearch {

    private static final System.Logger LOG = System.getLogger(CoverSearch.class.getName());

    /** Empty sheets count, too: programs leave two or three in a workbook. */
    private static final int MOST_SHEETS = 12;

    private static final int MOST_ROWS_OF_COVER = 80;

    private final OpenManifest file;
    private final Predicate<String> ofExamples;

    /** @param ofExamples whether a name or title says that a sheet shows how to fill in others */
    CoverSearch(OpenManifest file, Predicate<String> ofExamples) {
        this.file = file;
        this.ofExamples = ofExamples;
    }

    /** A sheet that says anything, and its place. */
    private record Place(int at, ToldSheet sheet) {}

    /** The cover with the sheet that it speaks of; null when there is none, or it is unsure. */
    @Nullable
    Covering find() throws IOException {
        try {
            var both = sheets();
            if (both.size() != 2) {
                return null;
            }
            var covering = covering(both.get(0), both.get(1));
            return covering == null ? covering(both.get(1), both.get(0)) : covering;
        } catch (UncheckedIOException failure) {
            throw failure;
        } catch (UnreadableFile | RuntimeException | StackOverflowError failure) {
            // it is refused when its turn comes, behind the lines that stand before it
            LOG.log(System.Logger.Level.DEBUG, "no cover was looked for: a sheet cannot be read", failure);
            return null;
        }
    }

    /** The sheets that say anything and that no check wrote, up to the third. */
    private List<Place> sheets() throws UnreadableFile, IOException {
        var all = file.sheets();
        var told = new ArrayList<Place>();
        for (int i = 0; i < all.size() && all.size() <= MOST_SHEETS && told.size() < 3; i++) {
            if (!isWrittenByCheck(i)) {
                var sheet = ToldSheet.of(file.read(i, 0), MOST_ROWS_OF_COVER + 1);
                if (!sheet.rows().isEmpty()) {
                    told.add(new Place(i, sheet));
                }
            }
        }
        return told;
    }

    /** A workbook that comes back from a check is understood as when it was sent. */
    private boolean isWrittenByCheck(int place) throws UnreadableFile, IOException {
        var name = file.sheets().get(place).sheet();
        return WrittenByCheck.isNameOfSheet(name)
                && WrittenByCheck.isSheet(name, file.firstRows(place, WrittenByCheck.ROWS_ABOVE_HASH));
    }

    private @Nullable Covering covering(Place form, Place table) throws UnreadableFile, IOException {
        if (!isCover(form.sheet()) || isExample(form.at())) {
            return null;
        }
        var cover = Cover.of(form.sheet().lines().get(0));
        return isCovered(table.sheet(), cover)
                ? new Covering(form.at(), form.sheet().asCover(), cover, table.at())
                : null;
    }

    private boolean isExample(int place) throws UnreadableFile, IOException {
        return ofExamples.test(file.sheets().get(place).sheet())
                || file.firstRows(place, MOST_ROWS_OF_COVER).stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> ofExamples.test(cell.text()));
    }

    private static boolean isCover(ToldSheet form) {
        var lines = form.lines();
        return form.rows().size() <= MOST_ROWS_OF_COVER
                && form.summary().mapping().headerRow() == 0
                && !form.summary().sheet().hidden()
                && form.rows().stream().noneMatch(RowOutcome.Rejected.class::isInstance)
                && lines.size() == 1
                && Cover.is(lines.get(0));
    }

    private static boolean isCovered(ToldSheet table, Cover cover) {
        var lines = table.lines();
        var mapping = table.summary().mapping();
        return !lines.isEmpty()
                && mapping.headerRow() > 0
                && !table.summary().sheet().hidden()
                && cover.completes(mapping.columns().keySet())
                && !Cover.speaksForItself(lines.get(0));
    }
}
