package dev.tidewaiter.casework.run;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The ids of clear lines, eight bytes each: enough to find out whether a line was there the night before, and no more. Two lines of a
 * million share one by chance in one of thirty million nights, and then only that night's comparison is off by one.
 */
final class ClearIds {

    private long[] ids = new long[256];
    private int count;

    void add(long shortened) {
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, count * 2);
        }
        ids[count++] = shortened;
    }

    void addAll(ClearIds others) {
        if (count + others.count > ids.length) {
            ids = Arrays.copyOf(ids, Math.max(count * 2, count + others.count));
        }
        System.arraycopy(others.ids, 0, ids, count, others.count);
        count += others.count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    byte[] bytes() {
        var bytes = ByteBuffer.allocate(count * Long.BYTES);
        bytes.asLongBuffer().put(ids, 0, count);
        return bytes.array();
    }
}
