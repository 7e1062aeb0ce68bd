package dev.tidewaiter.manifest.table;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Headings that are merged over several columns, and what stands below them. */
final class HeadingGroups {

    /** Two columns beside a total may be two kinds of it, such as net and gross. */
    private static final int FEWEST_PARTS = 3;

    private final List<MergedRange> merged;

    HeadingGroups(List<MergedRange> merged) {
        this.merged = merged;
    }

    /** Whether each cell of a row stands under a heading that spans several columns, and one such heading has two of them below it. */
    boolean haveBelow(SourceRow row) {
        int before = -1;
        boolean shared = false;
        boolean periods = Periods.arePartOf(row);
        for (var cell : row.cells()) {
            int group = groupAbove(cell.column(), row.number() - 1);
            if (group < 0 || (!periods && Characters.digits(cell.text()) > 0)) {
                return false;
            }
            shared |= group == before;
            before = group;
        }
        return shared;
    }

    /**
     * The columns of a row that a last one below the same heading adds up, "Q-ty" over "W37 | W38 | W39 | Total", "S | M | L | Total": each
     * by itself is no more than a part of what the heading says.
     */
    Set<Integer> partsOfSum(SourceRow row, CellWords words) {
        var parts = new HashSet<Integer>();
        var open = new ArrayList<Integer>();
        int before = -1;
        for (var cell : row.cells()) {
            int group = groupAbove(cell.column(), row.number() - 1);
            if (group != before) {
                open.clear();
            }
            before = group;
            if (group >= 0 && open.size() >= FEWEST_PARTS && words.startsWithTotal(cell.text())) {
                parts.addAll(open);
            }
            open.add(cell.column());
        }
        return parts;
    }

    /** The first column of the heading that spans a column and others, in one row only; less than 0 when none does. */
    private int groupAbove(int column, int rowAbove) {
        for (var range : merged) {
            if (range.lastRow() == rowAbove
                    && range.firstColumn() <= column
                    && range.lastColumn() >= column
                    && range.lastColumn() > range.firstColumn()) {
                return range.firstColumn();
            }
        }
        return -1;
    }

    /** Whether the heading above a column is one merged cell over several columns, so that it says nothing of this one. */
    boolean spanColumns(int column, int rowAbove) {
        for (var range : merged) {
            if (range.firstRow() <= rowAbove
                    && range.lastRow() >= rowAbove
                    && range.firstColumn() <= column
                    && range.lastColumn() >= column) {
                return range.lastColumn() > range.firstColumn();
            }
        }
        return false;
    }

    /** Whether a column stands under the heading of another one, which spans it in this row. */
    boolean isUnder(int column, int first, int row) {
        return merged.stream()
                .anyMatch(range -> range.firstRow() <= row
                        && range.lastRow() >= row
                        && range.firstColumn() == first
                        && range.lastColumn() >= column
                        && column >= first);
    }

    /** The heading above a column: in the column itself, or in the merged cell that spans it. */
    @Nullable
    String over(Map<Integer, String> above, int column, int rowAbove) {
        var own = above.get(column);
        if (own != null) {
            return own;
        }
        for (var range : merged) {
            if (range.firstRow() <= rowAbove
                    && range.lastRow() >= rowAbove
                    && range.firstColumn() <= column
                    && range.lastColumn() >= column) {
                return above.get(range.firstColumn());
            }
        }
        return null;
    }
}
