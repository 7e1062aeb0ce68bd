package dev.tidewaiter.designation.codec;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads what {@link CompactOut} wrote. */
final class CompactIn {

    private final byte[] bytes;
    private int at;
    private final String[] texts;
    private final Map<Object, Object> shared = new HashMap<>();

    CompactIn(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
        this.texts = new String[(int) number()];
        for (int i = 0; i < texts.length; i++) {
            int length = (int) number();
            texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
            at += length;
        }
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            value |= (long) (next & CompactOut.SEVEN_BITS) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return value | (long) next << shift;
    }

    String text() {
        return texts[(int) number()];
    }

    /** One object for all that are equal, as small things such as countries repeat by the ten thousand. */
    Object shared(Object value) {
        var known = shared.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
