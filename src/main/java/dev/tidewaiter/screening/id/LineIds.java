package dev.tidewaiter.screening.id;

import dev.tidewaiter.shipment.GoodsLine;

/**
 * Gives the lines of one file their ids, in file order. It keeps sixteen bytes a line that differs from all before, times
 * the room of its table, so it is made only where ids are wanted. For one thread.
 */
public final class LineIds {

    private static final int FIRST_ROOM = 1 << 10;

    /**
     * The beginning of a hash and how often it was seen, side by side, so that a line costs one look into memory; 0 marks a free place. Two
     * lines in a million million million share a beginning by chance.
     */
    private long[] table = new long[FIRST_ROOM * 2];

    private int held;
    private final LineHashes one = new LineHashes(1);

    /** The id of the next line. */
    public LineId next(GoodsLine line) {
        one.clear();
        one.add(line);
        number(one);
        return one.id(0);
    }

    /** Gives the next lines their ids, which were hashed before. Many at once, so that looks into memory need not wait for each other. */
    public void number(LineHashes lines) {
        for (int i = 0; i < lines.size(); i++) {
            lines.occurs(i, count(lines.beginning(i)));
        }
    }

    private long count(long key) {
        if (held * 4 > table.length) {
            grow();
        }
        int at = place(key == 0 ? 1 : key);
        if (table[at + 1] == 0) {
            held++;
        }
        return ++table[at + 1];
    }

    private int place(long key) {
        int at = ((int) key * 2) & (table.length - 1);
        while (table[at] != 0 && table[at] != key) {
            at = (at + 2) & (table.length - 1);
        }
        table[at] = key;
        return at;
    }

    private void grow() {
        var before = table;
        table = new long[before.length * 2];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] != 0) {
                table[place(before[i]) + 1] = before[i + 1];
            }
        }
    }
}
