package dev.tidewaiter.screening.id;

import dev.tidewaiter.shipment.GoodsLine;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/**
 * The hashes of what some lines say, and later their ids. They are worked out best where each line is judged, right before or after that:
 * later, and on another processor, to read a line's texts again costs more than to hash them.
 */
public final class LineHashes {

    private static final int BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final LineContent contents = new LineContent();
    private final byte[] hashes;
    private final long[] occurrences;
    private int size;

    /** Room for some lines. */
    public LineHashes(int lines) {
        this.hashes = new byte[lines * BYTES];
        this.occurrences = new long[lines];
    }

    /** Hashes the next line. */
    public void add(GoodsLine line) {
        System.arraycopy(contents.hash(line), 0, hashes, size * BYTES, BYTES);
        size++;
    }

    /** Begins anew. */
    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** The beginning of what a line's texts hash to, however often they occur. */
    public long beginning(int at) {
        return (long) LONG.get(hashes, at * BYTES);
    }

    void occurs(int at, long occurrence) {
        occurrences[at] = occurrence;
    }

    /** The id of a line, once {@link LineIds#number} has numbered them. */
    public LineId id(int at) {
        return new LineId(HEX.formatHex(hashes, at * BYTES, (at + 1) * BYTES), occurrences[at]);
    }

    /** The same, {@link LineId#shortened}: for lines of which no more is wanted. */
    public long shortened(int at) {
        return beginning(at) + occurrences[at];
    }
}
