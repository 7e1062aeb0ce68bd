package dev.tidewaiter.manifest.sum;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Tells a row of labels with their values below the goods by how it is laid out, whatever the labels say: "Total freight | 6120.44 |
 * Discount | 0 | Other expenses | 1815.5" under weights and prices, "In litres: | Milk: | 36 l | Fruit: | 12 l".
 */
final class LabelledAmounts {

    private static final int FEWEST_COLONS = 3;
    private static final int FEWEST_MISPLACED = 2;

    private LabelledAmounts() {}

    /** Whether a row is of such labels. */
    static boolean are(SourceRow row, RowMeasures measures, CellWords words) {
        int colons = 0;
        int misplaced = 0;
        boolean digits = false;
        for (var cell : row.cells()) {
            if (isInWords(cell)) {
                var text = cell.text();
                colons += text.charAt(text.length() - 1) == ':' ? 1 : 0;
                digits |= Characters.hasDigit(text);
                misplaced += isMisplaced(text, measures.field(cell.column()), words) ? 1 : 0;
            }
        }
        return colons >= FEWEST_COLONS || (misplaced >= FEWEST_MISPLACED && !digits && takeTurns(row));
    }

    /** Words where an amount of the goods should stand. */
    private static boolean isMisplaced(String text, @Nullable Field field, CellWords words) {
        return field != null
                && field.attribute() == Attribute.NUMBER
                && !words.isAbsent(text)
                && !words.terms().isUnit(text);
    }

    /** Whether texts and other cells take turns. */
    static boolean takeTurns(SourceRow row) {
        boolean label = true;
        for (var cell : row.cells()) {
            if (isInWords(cell) != label) {
                return false;
            }
            label = !label;
        }
        return label && row.cells().size() > 1;
    }

    static boolean isInWords(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT
                && Character.isLetter(cell.text().charAt(0));
    }
}
