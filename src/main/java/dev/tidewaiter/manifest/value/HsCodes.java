package dev.tidewaiter.manifest.value;

import dev.tidewaiter.shipment.HsCode;
import java.util.ArrayList;
import java.util.List;

/**
 * HS codes in a cell.
 *
 * @param codes    the codes; empty when the cell holds none that can be read
 * @param restored whether a zero that the spreadsheet dropped was put back
 */
public record HsCodes(List<HsCode> codes, boolean restored) {

    private static final HsCodes NONE = new HsCodes(List.of(), false);
    private static final int SHORTEST = 4;
    private static final int LONGEST = 10;

    public HsCodes {
        codes = List.copyOf(codes);
    }

    /** Whether a cell holds a code. Nearly all hold its digits and nothing else, which need not be taken apart. */
    public static boolean areIn(String written) {
        return isCode(written) || !read(written, false).codes().isEmpty();
    }

    private static boolean isCode(String text) {
        int length = text.length();
        return length >= SHORTEST
                && length <= LONGEST
                && digitsEnd(text, 0) == length
                && (text.charAt(0) != '0' || text.charAt(1) != '0');
    }

    /**
     * Reads a cell of an HS column.
     *
     * @param written  the cell's text
     * @param mayLose  whether leading zeros may have been lost: the column is one of codes with 6, 8 or 10 digits
     */
    public static HsCodes read(String written, boolean mayLose) {
        var text = plain(written);
        if (text.indexOf('E') > 0 && text.indexOf('+') > 0) {
            return NONE; // 8.80730E+09: the digits are gone
        }
        var codes = new ArrayList<HsCode>(1);
        boolean restored = false;
        var run = new StringBuilder(12);
        int lastPart = 0; // digits since the last blank or comma
        int length = text.length();
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : '\n';
            if (c >= '0' && c <= '9') {
                run.append(c);
                lastPart++;
                continue;
            }
            if (run.length() > 0 && joins(text, i, lastPart, run)) {
                lastPart = 0;
                continue;
            }
            if (run.length() > 0) {
                restored |= add(codes, run, text, mayLose);
                run.setLength(0);
                lastPart = 0;
            }
        }
        return new HsCodes(codes, restored);
    }

    /** Whether the code goes on behind a point, blank or comma: "8407.10.00", "8407 10 00", but not "840710, 880730". */
    private static boolean joins(String text, int at, int lastPart, CharSequence run) {
        int sofar = run.length();
        if (at >= text.length() - 1) {
            return false;
        }
        char c = text.charAt(at);
        char next = text.charAt(at + 1);
        if (next < '0' || next > '9') {
            return false;
        }
        if (c == '.' || c == '-' || c == '\u00a0' || c == '\'') {
            return sofar < LONGEST;
        }
        if (c != ' ' && c != ',' && c != '/') {
            return false;
        }
        int end = digitsEnd(text, at + 1);
        int size = end - at - 1;
        if (sofar + size > LONGEST || (lastPart > 6 && !(lastPart == 8 && size == 2))) {
            return false;
        }
        return size < 4 || (c == ' ' && isOneCode(text, at + 1, size, end, run));
    }

    /**
     * Whether a part of four or six digits goes on with the code, as in "9014 2090 14", "9014 20 9014", "9014 209014" and
     * "880622 1011". Headings or codes of their own, as in "8407 8807", "8407 10 8408" and "8407 840710", do not.
     */
    private static boolean isOneCode(String text, int at, int size, int end, CharSequence run) {
        boolean heading = HsHeadingNumbers.isAt(text, at);
        if (run.length() == 6) {
            boolean repeats = run.toString().startsWith(text.substring(at, at + 4)); // no list names 9014 beside 901420
            return size == 4 && !isFollowedByDigits(text, end) && (repeats || !heading);
        }
        if (run.length() != 4 || size > 6 || size == 5) {
            return false;
        }
        boolean sameChapter = run.charAt(0) == text.charAt(at) && run.charAt(1) == text.charAt(at + 1);
        if (size == 6) {
            return !heading || !sameChapter;
        }
        boolean tenDigits = isFollowedByDigits(text, end) && digitsEnd(text, end + 1) - end - 1 == 2;
        return !heading || (tenDigits && !sameChapter);
    }

    /** Digits and signs of other scripts as plain ones: "８５２５．８９", "8525–89–1110", "8525_89". */
    private static String plain(String text) {
        boolean ascii = true;
        for (int i = 0; i < text.length() && ascii; i++) {
            ascii = text.charAt(i) < 128 && text.charAt(i) != '_';
        }
        if (ascii) {
            return text;
        }
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            } else if ("_·•‐‑‒–—−．。․".indexOf(c) >= 0) {
                plain.setCharAt(i, '.');
            } else if (c != '\u00a0' && Character.isSpaceChar(c)) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    private static boolean isFollowedByDigits(String text, int end) {
        return end < text.length() - 1
                && text.charAt(end) == ' '
                && text.charAt(end + 1) >= '0'
                && text.charAt(end + 1) <= '9';
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean add(List<HsCode> codes, StringBuilder run, String text, boolean mayLose) {
        boolean restored = false;
        int digits = run.length();
        if (text.length() == 6 && text.charAt(4) == '.' && digits == 5) {
            run.append('0'); // 8407.1 is 8407.10, whose last zero a number has not
        } else if (mayLose
                && (digits == 5 || digits == 7 || digits == 9)
                && run.charAt(0) != '0'
                && HsHeadingNumbers.isAt("0" + run, 0)) { // there is no 0854: 85423 is 8542.3, cut short
            run.insert(0, '0'); // chapters 01 to 09 begin with a zero
            restored = true;
        } else if (digits > LONGEST && digits <= 14) {
            run.setLength(LONGEST); // national tariffs go to 14 digits
        }
        boolean chapter = run.length() > 1 && (run.charAt(0) != '0' || run.charAt(1) != '0'); // there is no chapter 00
        if (chapter && run.length() >= SHORTEST && run.length() <= LONGEST) {
            codes.add(new HsCode(run.toString()));
            return restored;
        }
        return false;
    }
}
