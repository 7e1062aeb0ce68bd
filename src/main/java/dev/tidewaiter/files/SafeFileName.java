package dev.tidewaiter.files;

import java.nio.charset.StandardCharsets;

/** Names of files made of names that others chose. */
public final class SafeFileName {

    private static final int LONGEST = 200;

    private SafeFileName() {}

    /** A name that any file system takes and that leads nowhere else, at most 200 bytes long. */
    public static String of(String wished) {
        var safe = new StringBuilder(wished.length());
        int bytes = 0;
        for (int i = 0; i < wished.length(); ) {
            int c = wished.codePointAt(i);
            i += Character.charCount(c);
            int safeChar = isSafe(c) ? c : '_';
            bytes += Character.toString(safeChar).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            safe.appendCodePoint(safeChar);
        }
        var name = safe.toString().strip();
        return name.isEmpty() || name.startsWith(".") ? "_" + name : name;
    }

    private static boolean isSafe(int c) {
        return c >= ' '
                && c != 0x7f
                && !isBidiMark(c)
                && Character.getType(c) != Character.SURROGATE
                && "/\\:*?\"<>|".indexOf(c) < 0;
    }

    private static boolean isBidiMark(int c) {
        return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f;
    }
}
