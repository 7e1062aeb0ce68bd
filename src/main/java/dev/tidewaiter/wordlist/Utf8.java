package dev.tidewaiter.wordlist;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Finds where a text is written in another encoding than UTF-8. */
public final class Utf8 {

    private Utf8() {}

    /** The first line that is, counted from 1; 0 when none is. */
    public static int firstOtherLine(byte[] text) {
        if (hasEmptySigns(text)) {
            return 1;
        }
        var bytes = ByteBuffer.wrap(text);
        var read = StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(text.length), true);
        if (!read.isError()) {
            return 0;
        }
        int line = 1;
        for (int i = 0; i < bytes.position(); i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** UTF-16 of plain letters can be read as UTF-8; every other sign is then an empty one, which no text holds. */
    private static boolean hasEmptySigns(byte[] text) {
        for (byte sign : text) {
            if (sign == 0) {
                return true;
            }
        }
        return false;
    }
}
