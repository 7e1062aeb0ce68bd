package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.CoveredWorkbook.Covering;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the one sheet of a workbook that says who sends and gets the goods on others. Where there are two, where it is hidden, or where
 * the lines say something else, nobody knows what belongs together: then each sheet is read by itself, and a form is a line of its own.
 */
final class CoverSearch {

    private static final System.Logger LOG = System.getLogger(CoverSearch.class.getName());

    /** In a workbook with more sheets than these, a form is hardly the cover of all others. */
    private static final int MOST_SHEETS = 12;

    private static final int MOST_ROWS_OF_COVER = 80;
    private static final int MOST_ROWS_TO_LINES = 300;

    private final OpenManifest file;
    private final Map<Integer, ToldSheet> told = new HashMap<>();

    CoverSearch(OpenManifest file) {
        this.file = file;
    }

    /** The cover with the sheets that it speaks of; null when there is none, or it is unsure. */
    @Nullable
    Covering find() {
        var sheets = sendersOwn();
        if (sheets.size() < 2 || sheets.size() > MOST_SHEETS) {
            return null;
        }
        try {
            int place = cover(sheets);
            return place < 0 ? null : covering(place, sheets);
        } catch (UnreadableFile | IOException | RuntimeException | StackOverflowError failure) {
            // it is refused when its turn comes, behind the lines that stand before it
            LOG.log(System.Logger.Level.DEBUG, "no cover was looked for: a sheet cannot be read", failure);
            return null;
        }
    }

    /** Those that no check wrote: a workbook that comes back is understood as when it was sent. */
    private List<Integer> sendersOwn() {
        var all = file.sheets();
        var own = new ArrayList<Integer>(all.size());
        for (int i = 0; i < all.size(); i++) {
            if (!WrittenByCheck.isNameOfSheet(all.get(i).sheet())) {
                own.add(i);
            }
        }
        return own;
    }

    /** The place of the one sheet that may be a cover; below 0 when there is none, or more than one. */
    private int cover(List<Integer> sheets) throws UnreadableFile, IOException {
        int cover = -1;
        for (int place : sheets) {
            if (file.firstRows(place, MOST_ROWS_OF_COVER + 1).size() <= MOST_ROWS_OF_COVER) {
                var sheet = ToldSheet.whole(file.read(place, 0));
                told.put(place, sheet);
                if (sheet.summary().mapping().headerRow() == 0 && tellsShipment(sheet)) {
                    if (cover >= 0 || !isCover(sheet)) {
                        return -1;
                    }
                    cover = place;
                }
            }
        }
        return cover;
    }

    private static boolean tellsShipment(ToldSheet form) {
        return form.lines().stream().anyMatch(line -> Cover.tellsSides(line) || Cover.tellsGoods(line));
    }

    private static boolean isCover(ToldSheet form) {
        var lines = form.lines();
        return lines.size() == 1
                && Cover.tellsSides(lines.get(0))
                && !Cover.tellsGoods(lines.get(0))
                && !Cover.tellsSeveral(lines.get(0))
                && !form.summary().sheet().hidden();
    }

    private @Nullable Covering covering(int place, List<Integer> sheets) throws UnreadableFile, IOException {
        var form = told.get(place);
        if (form == null) {
            return null;
        }
        var cover = Cover.of(form.lines().get(0));
        var covered = new HashSet<Integer>();
        for (int other : sheets) {
            if (other != place && isCovered(other, cover)) {
                covered.add(other);
            }
        }
        return covered.isEmpty() ? null : new Covering(place, form.asCover(), cover, covered);
    }

    private boolean isCovered(int place, Cover cover) throws UnreadableFile, IOException {
        var known = told.get(place);
        var sheet = known == null ? ToldSheet.toFirstLine(file.read(place, 0), MOST_ROWS_TO_LINES) : known;
        List<GoodsLine> lines = sheet.lines();
        var mapping = sheet.summary().mapping();
        return !lines.isEmpty()
                && mapping.headerRow() > 0
                && !sheet.summary().sheet().hidden()
                && cover.completes(mapping.columns().keySet())
                && !cover.contradicts(lines.get(0));
    }
}
