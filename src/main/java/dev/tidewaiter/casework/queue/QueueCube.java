package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.queue.QueuePage.Count;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The combinations of the facets with few values that findings have, and how many have each: a data cube (Gray et al., Data Cube: a
 * relational aggregation operator, 1997). A million findings have some hundred combinations, so that whoever filters and counts by
 * those facets looks at hundreds of numbers instead of a million findings.
 */
final class QueueCube {

    private static final int SIDES = 5;
    private static final int FIRST_ROOM = 1 << 8;

    private final List<ColumnValues> values = new ArrayList<>();
    private final Map<Cell, Integer> cells = new HashMap<>();
    private final int[][] codes = new int[SIDES][FIRST_ROOM];
    private byte[] rank = new byte[FIRST_ROOM];
    private boolean[] asks = new boolean[FIRST_ROOM];
    private int[] sizes = new int[FIRST_ROOM];

    QueueCube() {
        for (int side = 0; side < SIDES; side++) {
            values.add(new ColumnValues());
        }
    }

    private record Cell(int rank, boolean asks, int state, int severity, int rule, int list, int destination) {}

    /** Whether a facet is one of the cube's: state, severity, rule, list and destination. */
    static boolean has(Facet facet) {
        return facet.column() >= 0 && facet.column() < SIDES;
    }

    int count() {
        return cells.size();
    }

    /** The cell of a place in the order, of whether something of a file is asked, and of the facets' values, in their order. */
    int cell(int rankOf, boolean asksOf, String... of) {
        var code = new int[SIDES];
        for (int side = 0; side < SIDES; side++) {
            code[side] = values.get(side).code(of[side]);
        }
        var cell = new Cell(rankOf, asksOf, code[0], code[1], code[2], code[3], code[4]);
        var known = cells.get(cell);
        if (known != null) {
            return known;
        }
        int number = cells.size();
        if (number == sizes.length) {
            grow();
        }
        cells.put(cell, number);
        rank[number] = (byte) rankOf;
        asks[number] = asksOf;
        for (int side = 0; side < SIDES; side++) {
            codes[side][number] = code[side];
        }
        return number;
    }

    private void grow() {
        rank = Arrays.copyOf(rank, rank.length * 2);
        asks = Arrays.copyOf(asks, asks.length * 2);
        sizes = Arrays.copyOf(sizes, sizes.length * 2);
        for (int side = 0; side < SIDES; side++) {
            codes[side] = Arrays.copyOf(codes[side], codes[side].length * 2);
        }
    }

    /** A finding has come into a cell, or has left it. */
    void count(int cell, int more) {
        sizes[cell] += more;
    }

    /** How many findings are in each cell. */
    int[] sizes() {
        return Arrays.copyOf(sizes, cells.size());
    }

    /** The places in the order of what is in some cells, the first ones first. */
    int[] ranks(int[] some) {
        var ranks = new BitSet();
        for (int cell : some) {
            ranks.set(rank[cell]);
        }
        return ranks.stream().toArray();
    }

    /** Those of some cells that have a place in the order. */
    int[] ofRank(int one, int[] some) {
        return kept(some, cell -> rank[cell] == one);
    }

    boolean knows(Facet facet, String value) {
        return values.get(facet.column()).known(value) >= 0;
    }

    /** The cells that a filter lets through. */
    boolean[] wanted(QueueFilter filter) {
        var wanted = new boolean[cells.size()];
        Arrays.fill(wanted, true);
        filter.wanted().forEach((facet, some) -> {
            if (has(facet)) {
                var among = new boolean[values.get(facet.column()).count()];
                for (int code : values.get(facet.column()).known(some)) {
                    among[code] = true;
                }
                var side = codes[facet.column()];
                for (int cell = 0; cell < wanted.length; cell++) {
                    wanted[cell] &= among[side[cell]];
                }
            }
        });
        return wanted;
    }

    /** The numbers of the cells that are wanted, in order. */
    static int[] numbers(boolean[] wanted) {
        var all = new int[wanted.length];
        Arrays.setAll(all, cell -> cell);
        return kept(all, cell -> wanted[cell]);
    }

    /** Those of some cells that ask something of a file, or that do not. */
    int[] asking(int[] some, boolean ask) {
        return kept(some, cell -> asks[cell] == ask);
    }

    /** A loop, since there are some ten thousand cells, and each page asks several times. */
    private static int[] kept(int[] some, IntPredicate wanted) {
        var kept = new int[some.length];
        int count = 0;
        for (int cell : some) {
            if (wanted.test(cell)) {
                kept[count++] = cell;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** How many findings there are in some cells. */
    long total(int[] some) {
        long total = 0;
        for (int cell : some) {
            total += sizes[cell];
        }
        return total;
    }

    /** How many of those in some cells have each value of a facet, the most frequent first. */
    List<Count> counted(Facet facet, boolean[] wanted, CellCounts inCells, int most) {
        var of = values.get(facet.column());
        return MostFrequent.of(inCells.byValue(wanted, codes[facet.column()], of.count()), of.all(), most);
    }
}
