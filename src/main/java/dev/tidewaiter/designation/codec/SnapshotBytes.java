package dev.tidewaiter.designation.codec;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.hash.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot in its compact form: a mark, a check sum, the hash of its entries, and the snapshot's values. It is read ten times as fast
 * as the file it came from. Which program may read it, the {@link #shape} and the file's name tell. The hash is worked out when it is
 * written and tells from then on which entries these are, whatever the day and the files of their edition; that nothing of it was
 * damaged, the sum tells.
 */
final class SnapshotBytes {

    private static final byte[] MARK = "tidewaiter list 2\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SUMMED = MARK.length + Long.BYTES;
    private static final int HASH = 64;
    private static final int HEAD = SUMMED + HASH;

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
        var all = ByteBuffer.allocate(HEAD + body.length)
                .put(MARK)
                .putLong(0)
                .put(hash(list).getBytes(StandardCharsets.US_ASCII))
                .put(body);
        return all.putLong(MARK.length, sum(all.array(), SUMMED)).array();
    }

    /** The hash of all that the entries of a list say, whatever else is said of it. */
    String hash(ListSnapshot list) {
        var out = new CompactOut();
        snapshot.write(ListSnapshot.of("", "", null, list.entries(), "", ""), out);
        return Sha256.of(out.bytes());
    }

    /** The snapshot; null where the bytes are not what was written. */
    @Nullable
    ListSnapshot read(byte[] bytes) {
        boolean isOne = bytes.length > HEAD
                && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)
                && ByteBuffer.wrap(bytes).getLong(MARK.length) == sum(bytes, SUMMED);
        var read = isOne ? (ListSnapshot) snapshot.read(new CompactIn(bytes, HEAD)) : null;
        return read == null ? null : read.hashed(new String(bytes, SUMMED, HASH, StandardCharsets.US_ASCII));
    }

    private static long sum(byte[] bytes, int from) {
        var sum = new CRC32C();
        sum.update(bytes, from, bytes.length - from);
        return sum.getValue();
    }
}
