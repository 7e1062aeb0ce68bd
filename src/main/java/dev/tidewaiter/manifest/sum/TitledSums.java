package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.CountedUnit;
import dev.tidewaiter.manifest.value.DecimalNumbers;
import dev.tidewaiter.manifest.value.HsCodes;
import dev.tidewaiter.manifest.value.ValueWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashSet;
import java.util.Set;

/** Sums below titles of their own: "TOTAL CARTONS | TOTAL NET WEIGHT | TOTAL VOLUME" over "182 | 6,300 KG | 31.4 CBM". */
final class TitledSums {

    private static final int FEWEST_TITLES = 2;

    private final RowMeasures measures;
    private final CellWords words;
    private final ValueWords values;
    private Set<Integer> titled = Set.of();
    private int row;

    TitledSums(RowMeasures measures, CellWords words, ValueWords values) {
        this.measures = measures;
        this.words = words;
        this.values = values;
    }

    /** Takes in a row below which sums may stand. */
    void note(SourceRow read) {
        row = read.number();
        titled = areTitles(read) ? columns(read) : Set.of();
    }

    /** Whether a row stands right below such titles and has numbers under them, with no more than their units, and nothing else. */
    boolean areIn(SourceRow sums) {
        return !titled.isEmpty()
                && sums.number() == row + 1
                && titled.containsAll(columns(sums))
                && sums.cells().stream().allMatch(this::isSum);
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

    /**
     * "3D printer", "2 barrels" and a code are goods: where these are described only a weight is a sum, and in a column for their code, their
     * model or a party nothing is.
     */
    private boolean isSum(SourceCell cell) {
        var text = cell.text();
        var field = measures.field(cell.column());
        if (field == Field.DESCRIPTION) {
            return values.isMass(text);
        }
        boolean number = cell.kind() == SourceCell.Kind.NUMBER || DecimalNumbers.parse(text) != null;
        boolean code = field == null ? HsCodes.areIn(text) : RowMeasures.isSubstance(field);
        return !code && (number || !CountedUnit.in(text, words.terms()).isEmpty());
    }
}
