package dev.tidewaiter.casework.queue;

import org.jspecify.annotations.Nullable;

/**
 * How many findings there are in each cell of the cube. The cube has some ten thousand cells, and what one sender or file has is in a few
 * of them: then only these are held, since such counts are kept for each of many questions, and to let go of large ones stops everybody.
 */
final class CellCounts {

    /** Where fewer than that part of the cells hold something, those that do are named. */
    private static final int FEW = 4;

    /** The cells that hold something; null where each number is a cell. */
    private final int @Nullable [] cells;

    private final int[] counts;

    private CellCounts(int @Nullable [] cells, int[] counts) {
        this.cells = cells;
        this.counts = counts;
    }

    /** Those of all cells, by their numbers. The array belongs to it from now on. */
    static CellCounts of(int[] inCells) {
        int some = 0;
        for (int count : inCells) {
            some += count > 0 ? 1 : 0;
        }
        if (some > inCells.length / FEW) {
            return new CellCounts(null, inCells);
        }
        var cells = new int[some];
        var counts = new int[some];
        int at = 0;
        for (int cell = 0; cell < inCells.length; cell++) {
            if (inCells[cell] > 0) {
                cells[at] = cell;
                counts[at++] = inCells[cell];
            }
        }
        return new CellCounts(cells, counts);
    }

    /** How many cells have a place here, which is what it costs to keep and to walk over. */
    int held() {
        return counts.length;
    }

    /** How many findings there are in some cells. */
    long total(boolean[] wanted) {
        long total = 0;
        for (int at = 0; at < counts.length; at++) {
            total += wanted[cells == null ? at : cells[at]] ? counts[at] : 0;
        }
        return total;
    }

    /** How many of those in some cells have each value. */
    int[] byValue(boolean[] wanted, int[] valueOfCell, int values) {
        var byValue = new int[values];
        for (int at = 0; at < counts.length; at++) {
            int cell = cells == null ? at : cells[at];
            if (wanted[cell]) {
                byValue[valueOfCell[cell]] += counts[at];
            }
        }
        return byValue;
    }
}
