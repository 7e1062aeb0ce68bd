package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.Set;

/** Sums below titles of their own: "TOTAL CARTONS | TOTAL NET WEIGHT | TOTAL VOLUME" over "182 | 6,300 KG | 31.4 CBM". */
final class TitledSums {

    private static final int FEWEST_TITLES = 2;

    private final CellWords words;
    private Set<Integer> titled = Set.of();
    private int row;

    TitledSums(CellWords words) {
        this.words = words;
    }

    /** Takes in a row below which sums may stand. */
    void note(SourceRow read) {
        row = read.number();
        titled = areTitles(read) ? columns(read) : Set.of();
    }

    /** Whether a row stands right below such titles and has a number, or what begins with one, under each and nowhere else. */
    boolean areIn(SourceRow sums) {
        return !titled.isEmpty()
                && sums.number() == row + 1
                && titled.containsAll(columns(sums))
                && sums.cells().stream().allMatch(TitledSums::beginsWithNumber);
    }

    private boolean areTitles(SourceRow read) {
        boolean inWords = read.cells().stream()
                .allMatch(cell -> cell.kind() == SourceCell.Kind.TEXT && !Characters.hasDigit(cell.text()));
        return inWords
                && words.startsWithTotal(read.cells().get(0).text())
                && read.cells().stream()
                                .filter(cell -> words.startsWithTotal(cell.text()))
                                .count()
                        >= FEWEST_TITLES;
    }

    private static Set<Integer> columns(SourceRow read) {
        var columns = new HashSet<Integer>();
        read.cells().forEach(cell -> columns.add(cell.column()));
        return columns;
    }

    private static boolean beginsWithNumber(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.NUMBER
                || Character.isDigit(cell.text().strip().charAt(0));
    }
}
