package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;

/** In which columns the cells of a row stand. */
public final class CellPlaces {

    /** The longest word that says how many there are: "assorted". */
    private static final int LONGEST_COUNT = 10;

    private final RowMeasures measures;

    public CellPlaces(RowMeasures measures) {
        this.measures = measures;
    }

    /** Whether all stand where the goods are described, and none is a label. */
    public boolean areOfGoods(SourceRow row) {
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field != Field.DESCRIPTION && field != Field.MODEL && field != Field.PART_NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Whether all are texts in columns of addresses. */
    public boolean areOfAddress(SourceRow row) {
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field == null
                    || field.attribute() != Field.Attribute.ADDRESS
                    || cell.kind() != SourceCell.Kind.TEXT
                    || cell.text().indexOf(':') >= 0) {
                return false; // "Notify: …" is a party
            }
        }
        return !row.cells().isEmpty();
    }

    /** "Screws and washers | many": how many there are is said in a word. */
    public boolean countInWords(SourceRow row) {
        return row.cells().size() > 1
                && row.cells().stream()
                        .anyMatch(cell -> measures.field(cell.column()) == Field.QUANTITY
                                && cell.text().length() <= LONGEST_COUNT
                                && cell.text().chars().allMatch(Character::isLetter));
    }
}
