package dev.tidewaiter.screening.id;

/**
 * Which goods line is meant, whatever row it stands in today: the hash of what the line says, and its occurrence among
 * lines that say the same. It survives a file that is saved anew and a row that is inserted above.
 *
 * @param content    the hash of field by field what the line says, in hexadecimal
 * @param occurrence 1 for the first line of a file that says this, 2 for the next
 */
public record LineId(String content, long occurrence) {

    private static final int HASH_LENGTH = 32;

    public LineId {
        if (!isHash(content) || occurrence < 1) {
            throw new IllegalArgumentException("no id of a line: " + content + "-" + occurrence);
        }
    }

    private static boolean isHash(String content) {
        boolean hash = content.length() == HASH_LENGTH;
        for (int i = 0; hash && i < HASH_LENGTH; i++) {
            char c = content.charAt(i);
            hash = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        }
        return hash;
    }

    /** Eight bytes that tell it from a million others, but for one chance in thirty million. */
    public long shortened() {
        return Long.parseUnsignedLong(content.substring(0, 16), 16) + occurrence;
    }

    /** Reads what {@link #toString} writes. */
    public static LineId parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("no id of a line: " + text);
        }
        return new LineId(text.substring(0, dash), Long.parseLong(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return content + "-" + occurrence;
    }
}
