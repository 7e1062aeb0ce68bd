package dev.tidewaiter.screening.id;

import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hashes what lines say: their fields by name with their texts, each told apart by its length; neither cells nor the names of file and
 * sheet. A night hashes a million lines, so all that can be is used again. One thread.
 */
final class LineContent {

    private static final Field[] BY_NAME = Arrays.stream(Field.values())
            .sorted(Comparator.comparing(Field::id))
            .toArray(Field[]::new);
    private static final byte[][] NAMES =
            Arrays.stream(BY_NAME).map(field -> part(field.id())).toArray(byte[][]::new);
    private static final Map<Field, Integer> PLACE = new EnumMap<>(Field.class);
    private static final int MOST_DIGITS = 10;

    static {
        for (int i = 0; i < BY_NAME.length; i++) {
            PLACE.put(BY_NAME[i], i);
        }
    }

    private final MessageDigest digest;
    private final @Nullable String[] texts = new String[BY_NAME.length];
    private byte[] bytes = new byte[1024];
    private int length;

    LineContent() {
        digest = Sha256.digest();
    }

    /** The hash of what a line says. */
    byte[] hash(GoodsLine line) {
        for (Value value : line.values()) {
            texts[Objects.requireNonNull(PLACE.get(value.field()))] = value.text();
        }
        length = 0;
        for (int i = 0; i < texts.length; i++) {
            var text = texts[i];
            if (text != null) {
                texts[i] = null;
                if (!text.isEmpty()) {
                    addWhole(NAMES[i]);
                    add(text);
                }
            }
        }
        for (var value : line.further()) {
            addWhole(NAMES[Objects.requireNonNull(PLACE.get(value.field()))]);
            add(value.text());
        }
        digest.update(bytes, 0, length);
        return digest.digest();
    }

    /** A text with its length before it, so that "ab","c" is not "a","bc". */
    private void add(String text) {
        var content = text.getBytes(StandardCharsets.UTF_8);
        addLength(content.length);
        addWhole(content);
    }

    private void addLength(int size) {
        room(MOST_DIGITS + 1);
        int digits = 1;
        for (int rest = size; rest >= 10; rest /= 10) {
            digits++;
        }
        int rest = size;
        for (int at = length + digits - 1; at >= length; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        bytes[length++] = ':';
    }

    private void addWhole(byte[] part) {
        room(part.length);
        System.arraycopy(part, 0, bytes, length, part.length);
        length += part.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    private static byte[] part(String name) {
        return (name.length() + ":" + name).getBytes(StandardCharsets.US_ASCII);
    }
}
