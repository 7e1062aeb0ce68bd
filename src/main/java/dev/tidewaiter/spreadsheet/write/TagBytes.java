package dev.tidewaiter.spreadsheet.write;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Looks into a whole tag as it lies in a buffer, without making texts of what is not asked for. */
final class TagBytes {

    private TagBytes() {}

    /** Whether the name that begins there is this one. */
    static boolean isNamed(byte[] buffer, int from, int end, String name) {
        int length = name.length();
        if (end - from <= length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (buffer[from + i] != name.charAt(i)) {
                return false;
            }
        }
        byte next = buffer[from + length];
        return next == '>' || next == '/' || next <= ' ';
    }

    /** The name that begins there. */
    static String name(byte[] buffer, int from) {
        int i = from;
        while (buffer[i] != '>' && buffer[i] != '/' && buffer[i] > ' ') {
            i++;
        }
        return new String(buffer, from, i - from, StandardCharsets.UTF_8);
    }

    /** Where the value of an attribute begins; -1 when the tag has none of this name. */
    private static int attribute(byte[] buffer, int start, int end, String name) {
        int i = start + 1;
        int length = name.length();
        while (i < end) {
            byte b = buffer[i];
            if (b == '"' || b == '\'') {
                i = closing(buffer, i);
            } else if (b <= ' ' && i + length + 3 < end && matches(buffer, i + 1, name)) {
                int j = i + 1 + length;
                while (buffer[j] == '=' || buffer[j] <= ' ') {
                    j++;
                }
                return j + 1;
            }
            i++;
        }
        return -1;
    }

    private static boolean matches(byte[] buffer, int from, String name) {
        int length = name.length();
        for (int k = 0; k < length; k++) {
            if (buffer[from + k] != name.charAt(k)) {
                return false;
            }
        }
        byte next = buffer[from + length];
        return next == '=' || next <= ' ';
    }

    private static int closing(byte[] buffer, int quoteAt) {
        byte quote = buffer[quoteAt];
        int i = quoteAt + 1;
        while (buffer[i] != quote) {
            i++;
        }
        return i;
    }

    /** The value of an attribute with its entities resolved; null when the tag has none of this name. */
    static @Nullable String value(byte[] buffer, int start, int end, String name) {
        int from = attribute(buffer, start, end, name);
        if (from < 0) {
            return null;
        }
        return XmlText.unescaped(new String(buffer, from, closing(buffer, from - 1) - from, StandardCharsets.UTF_8));
    }

    /** A whole number in an attribute; the default when there is none. */
    static int number(byte[] buffer, int start, int end, String name, int otherwise) {
        int i = attribute(buffer, start, end, name);
        if (i < 0 || buffer[i] < '0' || buffer[i] > '9') {
            return otherwise;
        }
        int number = 0;
        while (buffer[i] >= '0' && buffer[i] <= '9') {
            number = number * 10 + buffer[i++] - '0';
        }
        return number;
    }

    /** The column, from 0, of the address in the attribute {@code r}; -1 when there is none. */
    static int column(byte[] buffer, int start, int end) {
        int i = attribute(buffer, start, end, "r");
        if (i < 0) {
            return -1;
        }
        int column = 0;
        while (buffer[i] >= 'A' && buffer[i] <= 'Z') {
            column = column * 26 + buffer[i++] - 'A' + 1;
        }
        return column - 1;
    }
}
