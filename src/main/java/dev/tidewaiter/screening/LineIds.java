package dev.tidewaiter.screening;

import dev.tidewaiter.shipment.GoodsLine;

/**
 * Gives the lines of one file their ids, in file order. It keeps twelve bytes a line that differs from all before, times
 * the room of its table, so it is made only where ids are wanted. For one thread.
 */
public final class LineIds {

    private static final int FIRST_ROOM = 1 << 10;

    /** Beginnings of hashes; 0 marks a free place. Two lines in a million million million share one by chance. */
    private long[] keys = new long[FIRST_ROOM];

    private int[] seen = new int[FIRST_ROOM];
    private int held;
    private final LineContent contents = new LineContent();

    /** The id of the next line. */
    public LineId next(GoodsLine line) {
        var content = contents.hash(line);
        return new LineId(content, count(Long.parseUnsignedLong(content.substring(0, 16), 16)));
    }

    private int count(long key) {
        if (held * 2 > keys.length) {
            grow();
        }
        int at = place(key == 0 ? 1 : key);
        if (seen[at] == 0) {
            held++;
        }
        return ++seen[at];
    }

    private int place(long key) {
        int at = (int) key & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        keys[at] = key;
        return at;
    }

    private void grow() {
        var keysBefore = keys;
        var seenBefore = seen;
        keys = new long[keysBefore.length * 2];
        seen = new int[keys.length];
        for (int i = 0; i < keysBefore.length; i++) {
            if (keysBefore[i] != 0) {
                seen[place(keysBefore[i])] = seenBefore[i];
            }
        }
    }
}
