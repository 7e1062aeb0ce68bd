package dev.tidewaiter.names.index;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** Writes the arrays of an index one after the other, and at the end a sum by which damage shows. */
public final class IndexOutput {

    private static final int BLOCK = 1 << 14;

    private final CheckedOutputStream checked;
    private final DataOutputStream out;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK);

    public IndexOutput(OutputStream file) {
        checked = new CheckedOutputStream(new BufferedOutputStream(file, BLOCK), new CRC32C());
        out = new DataOutputStream(checked);
    }

    public void number(int value) throws IOException {
        out.writeInt(value);
    }

    void ints(int[] values) throws IOException {
        number(values.length);
        for (int from = 0; from < values.length; from += BLOCK / Integer.BYTES) {
            int count = Math.min(BLOCK / Integer.BYTES, values.length - from);
            block.clear().asIntBuffer().put(values, from, count);
            out.write(block.array(), 0, count * Integer.BYTES);
        }
    }

    public void longs(long[] values) throws IOException {
        number(values.length);
        for (int from = 0; from < values.length; from += BLOCK / Long.BYTES) {
            int count = Math.min(BLOCK / Long.BYTES, values.length - from);
            block.clear().asLongBuffer().put(values, from, count);
            out.write(block.array(), 0, count * Long.BYTES);
        }
    }

    void bytes(byte[] values) throws IOException {
        number(values.length);
        out.write(values);
    }

    public void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public void texts(Collection<String> texts) throws IOException {
        number(texts.size());
        for (var text : texts) {
            text(text);
        }
    }

    /** Ends the file with its sum. */
    public void end() throws IOException {
        out.flush();
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
    }
}
