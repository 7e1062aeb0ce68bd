package dev.tidewaiter.spreadsheet.opc;

import dev.tidewaiter.wording.English;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An unpacked XML part that is watched while it is read: it may not grow past all measure, nor hold a tag or text so long
 * that it would fill the memory.
 */
final class BoundedStream extends FilterInputStream {

    private static final long MOST_BYTES = 4L << 30;
    /** Deflate ends at about 1030 to 1; real sheets, each row with its own numbers, stay under a tenth of this. */
    private static final long MOST_INFLATION = 400;

    private static final long INFLATION_COUNTS_FROM = 64L << 20;
    private static final int LONGEST_RUN = 8 << 20;

    private final long packedSize;
    private long count;
    private int sinceTag;

    BoundedStream(InputStream in, long packedSize) {
        super(in);
        this.packedSize = packedSize;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            watch(buffer, offset, read);
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    private void watch(byte[] buffer, int offset, int read) throws HostilePart {
        count += read;
        if (count > MOST_BYTES
                || (count > INFLATION_COUNTS_FROM && packedSize > 0 && count / packedSize > MOST_INFLATION)) {
            throw new HostilePart(
                    English.format("a small file that unpacks to more than %,d MB (a \"zip bomb\")", count >> 20));
        }
        // a tag cannot hold "<", so the distance between two of them bounds every name, attribute and text
        int last = offset + read - 1;
        while (last >= offset && buffer[last] != '<') {
            last--;
        }
        sinceTag = last < offset ? sinceTag + read : offset + read - 1 - last;
        if (sinceTag > LONGEST_RUN) {
            throw new HostilePart("a single text of more than %d MB".formatted(LONGEST_RUN >> 20));
        }
    }

    /** What a hostile part holds, such as {@code a single text of more than 8 MB}. */
    static final class HostilePart extends IOException {

        private static final long serialVersionUID = 1;

        HostilePart(String holds) {
            super(holds);
        }
    }
}
