package dev.tidewaiter.manifest.classification;

import dev.tidewaiter.manifest.cell.NumberedRow;
import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.heading.DeclarationBoxes;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;

/**
 * A further table of an official form, below its goods: its columns go on counting, "10, 11, 12", where those of the goods ended. It
 * tells when a truck was loaded, or who signs, and no goods. So do further boxes whose numbers stand before their titles, "13 |
 * Sender's instructions | 19 | To be paid by".
 */
final class FurtherColumns {

    /** A column may have no heading, or two of them one number. */
    private static final int MOST_COLUMNS_APART = 3;

    /** Below a heading that is repeated: its further rows, and the numbers of its columns. */
    private static final int MOST_ROWS_OF_HEADING = 3;

    private static final int FEWEST_BOXES = 2;

    /** Boxes with fewer digits stand above the goods or head them. */
    private static final int LAST_OF_GOODS = 9;

    private static final int SHORTEST_TITLE = 8; // a unit or a kind of package is shorter

    private final RepeatedHeading repeated;
    private final RowMeasures measures;
    private boolean begun;
    private int behindHeading = MOST_ROWS_OF_HEADING;

    FurtherColumns(RepeatedHeading repeated, RowMeasures measures) {
        this.repeated = repeated;
        this.measures = measures;
    }

    /**
     * Whether a row below lines is one of such a table, or one of the rows that head it.
     *
     * @param own whether nothing is merged down into it: a row of goods may have their description from the row above
     * @param following the next rows, of which one may number the columns
     */
    boolean include(SourceRow row, boolean own, List<SourceRow> following, boolean belowLines) {
        if (repeated.is(row)) {
            begun = false; // the goods go on in an annex
            behindHeading = 0;
            return false;
        }
        boolean ofHeading = behindHeading < MOST_ROWS_OF_HEADING; // numbers there are those of its own columns
        behindHeading++;
        if (belowLines && own && haveFurtherBoxes(row)) {
            begun = true;
        }
        if (begun || ofHeading || !belowLines || row.cells().get(0).kind() != SourceCell.Kind.TEXT) {
            return begun;
        }
        begun = goesOnCounting(row) || (isOfWords(row) && following.stream().anyMatch(this::goesOnCounting));
        return begun;
    }

    boolean begun() {
        return begun;
    }

    /** Whether two numbers or more stand before the titles of boxes, each higher than the one before, and all else is words. */
    private boolean haveFurtherBoxes(SourceRow row) {
        int last = LAST_OF_GOODS;
        int boxes = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            boolean number = DeclarationBoxes.isNumber(cell.text());
            var next = number && i + 1 < row.cells().size() ? row.cells().get(i + 1) : null;
            boolean title = next != null && next.column() == cell.column() + 1 && isTitle(next.text());
            boolean goods = measures.field(cell.column()) == Field.DESCRIPTION;
            if (goods
                    || (number
                            ? !title || Integer.parseInt(cell.text()) <= last
                            : !RowMeasures.hasLetter(cell.text()))) {
                return false;
            }
            last = number ? Integer.parseInt(cell.text()) : last;
            boxes += number ? 1 : 0;
        }
        return boxes >= FEWEST_BOXES;
    }

    private static boolean isTitle(String text) {
        return text.length() >= SHORTEST_TITLE && Character.isUpperCase(text.charAt(0));
    }

    private static boolean isOfWords(SourceRow row) {
        return row.cells().stream().noneMatch(cell -> RowMeasures.isNumber(cell));
    }

    /** Numbers of columns that begin right behind those of the goods; sizes of shoes, 36 to 40, do not. */
    private boolean goesOnCounting(SourceRow row) {
        int first = NumberedRow.firstOfNumberedColumns(row.cells());
        return first > 1 && Math.abs(first - 1 - repeated.columns()) <= MOST_COLUMNS_APART;
    }
}
