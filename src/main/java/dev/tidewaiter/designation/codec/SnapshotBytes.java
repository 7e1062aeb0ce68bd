package dev.tidewaiter.designation.codec;

import dev.tidewaiter.designation.lists.ListSnapshot;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot in its compact form: a mark, a check sum, and the snapshot's values. It is read ten times as fast as the file it came
 * from. Which program may read it, the {@link #shape} and the file's name tell.
 */
final class SnapshotBytes {

    private static final byte[] MARK = "tidewaiter list 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = MARK.length + Long.BYTES;

    private final ValueFormats formats = new ValueFormats();
    private final ValueFormat snapshot = formats.of(ListSnapshot.class);

    /** What snapshots and entries of this program look like. */
    String shape() {
        return formats.shape();
    }

    byte[] written(ListSnapshot list) {
        var out = new CompactOut();
        snapshot.write(list, out);
        var body = out.bytes();
        return ByteBuffer.allocate(HEAD + body.length)
                .put(MARK)
                .putLong(sum(body, 0))
                .put(body)
                .array();
    }

    /** The snapshot; null where the bytes are not what was written. */
    @Nullable
    ListSnapshot read(byte[] bytes) {
        boolean isOne = bytes.length > HEAD
                && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                && ByteBuffer.wrap(bytes).getLong(MARK.length) == sum(bytes, HEAD);
        return isOne ? (ListSnapshot) snapshot.read(new CompactIn(bytes, HEAD)) : null;
    }

    private static long sum(byte[] bytes, int from) {
        var sum = new CRC32C();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
