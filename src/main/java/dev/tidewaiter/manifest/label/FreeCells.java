package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which cells around a label are nobody's yet, and takes those that become somebody's. */
public final class FreeCells {

    /** How many columns left of a value its label may stand. */
    static final int FARTHEST_BESIDE = 3;

    /** How many lines stand below a label or a name and belong to it. */
    static final int MOST_LINES = 8;

    private final CellGrid cells;
    private final LabelParser labels;
    private final Set<SourceCell> used;
    private final Set<SourceCell> labelCells;

    /**
     * @param used       cells that are somebody's value, to which those that are taken are added
     * @param labelCells cells that are labels
     */
    public FreeCells(CellGrid cells, LabelParser labels, Set<SourceCell> used, Set<SourceCell> labelCells) {
        this.cells = cells;
        this.labels = labels;
        this.used = used;
        this.labelCells = labelCells;
    }

    void take(SourceCell cell) {
        used.add(cell);
    }

    boolean isLabel(SourceCell cell) {
        return labelCells.contains(cell);
    }

    /** A text that is nobody's yet and no country; null where none stands. */
    @Nullable
    SourceCell text(int row, int column) {
        var cell = cells.at(row, column);
        return cell != null
                        && cell.kind() == SourceCell.Kind.TEXT
                        && isFree(cell)
                        && !CountryLine.is(cell.text())
                        && !hasItsOwnLabel(row, column, -1)
                ? cell
                : null;
    }

    /** Whether a cell is no label and nobody's value. */
    public boolean isFree(SourceCell cell) {
        return !used.contains(cell)
                && !labelCells.contains(cell)
                && !TextMarks.beginsWithLabel(cell.text())
                && !labels.isBox(cell.text())
                && !labels.texts().isLabelText(cell.text())
                && !labels.texts().isNumberWithTitle(cell.text());
    }

    /**
     * Whether a label without a value of its own stands to the left: what is beside it is its value. A text with a colon is a label,
     * and so is one where the label of the name stands, be it known or not.
     */
    boolean hasItsOwnLabel(int row, int column, int ofLabels) {
        for (int left = column - 1; left >= Math.max(0, column - FARTHEST_BESIDE); left--) {
            var cell = cells.at(row, left);
            if (cell != null) {
                int colon = TextMarks.firstColon(cell.text());
                boolean ends = colon == cell.text().length() - 1;
                return cell.kind() == SourceCell.Kind.TEXT
                        && (ends || (colon < 0 && (left == ofLabels || labelCells.contains(cell))));
            }
        }
        return false;
    }
}
