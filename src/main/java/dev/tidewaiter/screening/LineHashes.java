package dev.tidewaiter.screening;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;

/**
 * The hashes of what some lines say. They are worked out best where the lines were just judged: later, and on another processor, to read
 * a line's texts again costs more than to hash them.
 */
public final class LineHashes {

    private static final int BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] hashes;

    LineHashes(int lines) {
        this.hashes = new byte[lines * BYTES];
    }

    /** Those of some lines, in their order. */
    public static LineHashes of(List<ScreenedLine> lines) {
        var content = new LineContent();
        var hashes = new LineHashes(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            hashes.set(i, content.hash(lines.get(i).line()));
        }
        return hashes;
    }

    void set(int at, byte[] hash) {
        System.arraycopy(hash, 0, hashes, at * BYTES, BYTES);
    }

    String hex(int at) {
        return HEX.formatHex(hashes, at * BYTES, (at + 1) * BYTES);
    }

    long beginning(int at) {
        return (long) LONG.get(hashes, at * BYTES);
    }
}
