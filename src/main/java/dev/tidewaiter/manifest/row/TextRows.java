package dev.tidewaiter.manifest.row;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import org.jspecify.annotations.Nullable;

/** Rows of nothing but texts in a table whose lines have amounts: they go on with a line, or are a note or the heading of a section. */
final class TextRows {

    private static final int LONGEST_COUNT = 10;
    private static final int WIDE_GAP = 3;
    private static final int FEWEST_LINES = 2;

    private final RowMeasures measures;
    private final LineSigns signs;
    private final NoteText notes;
    private final SumRows sums;
    private final LastLine last;

    TextRows(RowMeasures measures, LineSigns signs, NoteText notes, SumRows sums, LastLine last) {
        this.measures = measures;
        this.signs = signs;
        this.notes = notes;
        this.sums = sums;
        this.last = last;
    }

    /** What a row of texts is; null for one that is none. */
    @Nullable
    SkipReason reason(SourceRow row, RowMeasures.Count count) {
        if (!include(row, count)) {
            return null;
        }
        boolean goesOn = last.isRightAbove(row) && !sums.seen() && areOfGoods(row);
        return goesOn ? SkipReason.CONTINUATION : SkipReason.NOTE_OR_SECTION;
    }

    /** Its texts stand where the goods are described, and none is a label. */
    boolean areOfGoods(SourceRow row) {
        for (var cell : row.cells()) {
            var field = measures.field(cell.column());
            if (field != Field.DESCRIPTION && field != Field.MODEL && field != Field.PART_NUMBER) {
                return false;
            }
        }
        return true;
    }

    /** Rows of this table have amounts, and this one has none, few cells, and nothing that only goods have. */
    boolean include(SourceRow row, RowMeasures.Count count) {
        if (!measures.isMeasuring() || count.measured() > 0) {
            return false;
        }
        int lines = sums.measuredLines();
        boolean established = lines >= FEWEST_LINES || (lines > 0 && notes.labelsFact(row));
        boolean apart = lines > 0 && (sums.seen() || last.rowsTo(row) > 1) && count.filled() < 2;
        if (lines == 0) {
            boolean farBelow = last.isNone() && last.rowsTo(row) > WIDE_GAP;
            return (farBelow || NoteText.isLongText(row)) && !signs.areIn(row);
        }
        if ((!established && !apart) || signs.areIn(row) || countInWords(row)) {
            return false;
        }
        boolean goesOn = last.rowsTo(row) == 1 && !sums.seen() && !notes.begins(row);
        return sums.isSparse(count) && !(goesOn && measures.namesGoodsAmongTexts(row));
    }

    /** "Screws and washers | many": how many there are is said in a word, right below the lines before the total. */
    private boolean countInWords(SourceRow row) {
        return !sums.seen()
                && last.rowsTo(row) == 1
                && row.cells().size() > 1
                && row.cells().stream()
                        .anyMatch(cell -> measures.field(cell.column()) == Field.QUANTITY
                                && cell.text().length() <= LONGEST_COUNT
                                && cell.text().chars().allMatch(Character::isLetter));
    }
}
