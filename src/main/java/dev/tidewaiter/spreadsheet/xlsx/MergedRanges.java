package dev.tidewaiter.spreadsheet.xlsx;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.opc.XmlReader;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the merged ranges of a sheet part. They stand behind all of its rows, so the bytes are searched instead of parsed:
 * that costs a fraction of the time.
 */
final class MergedRanges {

    private static final int MOST = 100_000;
    private static final byte[] TAG = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
    /** Longer than any tag that we look for. */
    private static final int TAIL = 256;

    private MergedRanges() {}

    static List<MergedRange> find(InputStream part) throws Refusal {
        var found = new ArrayList<MergedRange>();
        try (part) {
            var buffer = new byte[1 << 16];
            int kept = 0;
            while (found.size() < MOST) {
                int read = part.read(buffer, kept, buffer.length - kept);
                int end = read < 0 ? kept : kept + read;
                int limit = read < 0 ? end : end - TAIL;
                int next = search(buffer, limit, end, found);
                if (read < 0) {
                    break;
                }
                kept = Math.max(0, end - next);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        } catch (IOException e) {
            throw XmlReader.refusal(e);
        }
        return found;
    }

    /** Looks at every tag that starts before the limit; gives the place to go on from. */
    private static int search(byte[] buffer, int limit, int end, List<MergedRange> found) {
        int i = 0;
        for (; i < limit; i++) {
            if (buffer[i] == 'm' && i > 0 && (buffer[i - 1] == '<' || buffer[i - 1] == ':') && isTag(buffer, i, end)) {
                var range = range(buffer, i + TAG.length, end);
                if (range != null) {
                    found.add(range);
                }
            }
        }
        return Math.max(0, i - 1);
    }

    private static boolean isTag(byte[] buffer, int at, int end) {
        if (at + TAG.length > end) {
            return false;
        }
        for (int i = 0; i < TAG.length; i++) {
            if (buffer[at + i] != TAG[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable MergedRange range(byte[] buffer, int from, int end) {
        var tag = new String(buffer, from, Math.min(end, from + 100) - from, StandardCharsets.US_ASCII);
        int close = tag.indexOf('>');
        int ref = tag.indexOf("ref=");
        if (ref < 0 || (close >= 0 && close < ref) || ref + 5 > tag.length()) {
            return null;
        }
        int quote = tag.indexOf(tag.charAt(ref + 4), ref + 5);
        return quote < 0 ? null : parse(tag.substring(ref + 5, quote));
    }

    /** A range such as {@code B2:D4}; null when it is none. */
    static @Nullable MergedRange parse(String range) {
        int colon = range.indexOf(':');
        var first = colon < 0 ? range : range.substring(0, colon);
        var last = colon < 0 ? range : range.substring(colon + 1);
        int firstColumn = column(first);
        int lastColumn = column(last);
        int firstRow = row(first);
        int lastRow = row(last);
        boolean valid = firstColumn >= 0 && lastColumn >= firstColumn && firstRow > 0 && lastRow >= firstRow;
        return valid ? new MergedRange(firstRow, firstColumn, lastRow, lastColumn) : null;
    }

    private static int letters(String address) {
        int i = 0;
        while (i < address.length() && Character.isLetter(address.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int column(String address) {
        return CellRef.columnIndex(address.substring(0, letters(address)));
    }

    private static int row(String address) {
        try {
            return Integer.parseInt(address.substring(letters(address)));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
