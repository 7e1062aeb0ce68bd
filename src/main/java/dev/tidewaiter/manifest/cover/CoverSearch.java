package dev.tidewaiter.manifest.cover;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.cover.CoveredWorkbook.Covering;
import dev.tidewaiter.manifest.open.OpenManifest;
import dev.tidewaiter.manifest.returned.WrittenByCheck;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a sheet that says who sends and gets the goods on the only other one. Where a third sheet says anything, be it notes, where one is
 * hidden, or where the lines say themselves where they go, nobody knows what belongs together: then each sheet is read by itself, and a form
 * is a line of its own. A short sheet is read once, and told from memory when its turn comes.
 */
public final class CoverSearch {

    /** What an officer is to know of lines that nobody could look for a cover of. */
    public static final String FAILED =
            "The program failed in looking for a sheet that says who gets these goods, so each sheet was read by itself. Report the fault.";

    private static final System.Logger LOG = System.getLogger(CoverSearch.class.getName());

    /** Empty sheets count, too: programs leave two or three in a workbook. */
    private static final int MOST_SHEETS = 12;

    private static final int MOST_ROWS_OF_COVER = 80;

    /** A ship's number has seven digits, and those of companies and codes of goods in full have more. */
    private static final int LONGEST_BARE_NUMBER = 6;

    private final OpenManifest file;
    private final Predicate<String> ofExamples;
    private final Map<Integer, ToldSheet> wholeSheets = new HashMap<>();
    private @Nullable Covering covering;
    private boolean failed;

    private CoverSearch(OpenManifest file, Predicate<String> ofExamples) {
        this.file = file;
        this.ofExamples = ofExamples;
    }

    /** A sheet that says anything, and its place. */
    private record Place(int at, ToldSheet sheet) {}

    /**
     * What comes of a search.
     *
     * @param ofExamples whether a name or title says that a sheet shows how to fill in others
     * @throws IOException when the disk fails, which is never taken for "no cover"
     */
    static CoverSearch in(OpenManifest file, Predicate<String> ofExamples) throws IOException {
        var search = new CoverSearch(file, ofExamples);
        try {
            search.look();
        } catch (UncheckedIOException disk) {
            throw disk;
        } catch (UnreadableFile unreadable) {
            // the sheet is refused when its turn comes, behind the lines that stand before it
            LOG.log(System.Logger.Level.DEBUG, "no cover was looked for: a sheet cannot be read", unreadable);
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.log(System.Logger.Level.DEBUG, FAILED, failure);
            search.failed = true;
        }
        return search;
    }

    /** The cover with the sheet that it speaks of; null when there is none, or it is unsure. */
    @Nullable
    Covering covering() {
        return covering;
    }

    /** Whether the program itself failed in looking. */
    boolean failed() {
        return failed;
    }

    /** A sheet that was read to its end for the search; null when it was not, or it was taken before. */
    @Nullable
    ToldSheet take(int place) {
        return wholeSheets.remove(place);
    }

    private void look() throws UnreadableFile, IOException {
        var both = sheets();
        if (both.size() == 2) {
            covering = covering(both.get(0), both.get(1));
            covering = covering == null ? covering(both.get(1), both.get(0)) : covering;
        }
    }

    /** The sheets that say anything and that no check wrote, up to the third. */
    private List<Place> sheets() throws UnreadableFile, IOException {
        var all = file.sheets();
        var told = new ArrayList<Place>();
        for (int i = 0; i < all.size() && all.size() <= MOST_SHEETS && told.size() < 3; i++) {
            if (!isWrittenByCheck(i)) {
                var sheet = ToldSheet.of(file.read(i, 0), MOST_ROWS_OF_COVER + 1);
                if (sheet.whole()) {
                    wholeSheets.put(i, sheet);
                }
                if (!sheet.rows().isEmpty() && !isBareNumbers(i, sheet)) {
                    told.add(new Place(i, sheet));
                }
            }
        }
        return told;
    }

    /** Whether a sheet holds numbers and no letter, of which nothing was read: they name nobody, as any text may, whatever its title. */
    private boolean isBareNumbers(int place, ToldSheet sheet) throws UnreadableFile, IOException {
        return sheet.whole()
                && !sheet.summary().sheet().hidden()
                && sheet.summary().mapping().columns().isEmpty()
                && sheet.rows().stream().allMatch(RowOutcome.Skipped.class::isInstance)
                && file.firstRows(place, MOST_ROWS_OF_COVER + 1).stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(CoverSearch::isBareNumber);
    }

    private static boolean isBareNumber(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.NUMBER
                && cell.text().length() <= LONGEST_BARE_NUMBER
                && !RowMeasures.hasLetter(cell.text());
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
