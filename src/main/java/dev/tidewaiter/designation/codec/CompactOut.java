package dev.tidewaiter.designation.codec;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values as bytes: whole numbers in as few as they need, each text once. */
final class CompactOut {

    static final int SEVEN_BITS = 0x7f;
    static final int MORE = 0x80;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private boolean asTheyAre = true;

    /** A number; small ones that are not negative take least. */
    void number(long value) {
        number(value, body);
    }

    private static void number(long value, ByteArrayOutputStream into) {
        long rest = value;
        while ((rest & ~SEVEN_BITS) != 0) {
            into.write((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= 7;
        }
        into.write((int) rest);
    }

    /** A text, as its place among the texts. */
    void text(String text) {
        var known = texts.get(text);
        int at = known == null ? texts.size() : known;
        if (known == null) {
            asTheyAre &= text.codePoints().noneMatch(CompactOut::isHalf);
            texts.put(text, at);
        }
        number(at);
    }

    /** Whether every text comes back as it is: half a character of two does not, of which bytes make a question mark. */
    boolean keepsAll() {
        return asTheyAre;
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** All of it: the texts, then what was written. */
    byte[] bytes() {
        var all = new ByteArrayOutputStream(body.size() * 2);
        number(texts.size(), all);
        for (var text : texts.keySet()) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length, all);
            all.writeBytes(bytes);
        }
        all.writeBytes(body.toByteArray());
        return all.toByteArray();
    }
}
