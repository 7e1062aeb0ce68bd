package dev.tidewaiter.names.index;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** Reads what {@link IndexOutput} wrote. */
public final class IndexInput {

    private final ByteBuffer in;

    /**
     * Begins to read.
     *
     * @throws DamagedIndex when it is not as it was written
     */
    public IndexInput(ByteBuffer file) throws DamagedIndex {
        int length = file.limit() - Long.BYTES;
        if (length < 0) {
            throw new DamagedIndex("cut off");
        }
        var sum = new CRC32C();
        sum.update(file.duplicate().limit(length));
        if (sum.getValue() != file.getLong(length)) {
            throw new DamagedIndex("its sum is another");
        }
        in = file.duplicate().limit(length);
    }

    /** A file that is no whole index. */
    public static final class DamagedIndex extends Exception {

        private static final long serialVersionUID = 1;

        DamagedIndex(String message) {
            super(message);
        }
    }

    public int number() {
        return in.getInt();
    }

    int[] ints() {
        var values = new int[number()];
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * Integer.BYTES);
        return values;
    }

    public long[] longs() {
        var values = new long[number()];
        in.asLongBuffer().get(values);
        in.position(in.position() + values.length * Long.BYTES);
        return values;
    }

    byte[] bytes() {
        var values = new byte[number()];
        in.get(values);
        return values;
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public List<String> texts() {
        int count = number();
        var texts = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return List.copyOf(texts);
    }
}
