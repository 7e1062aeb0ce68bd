package dev.tidewaiter.spreadsheet.read;

import java.math.BigDecimal;
import java.math.MathContext;

/** Reads the decimal text of a number, and writes numbers plainly: no exponent, no grouping, no {@code .0}. */
public final class CellNumber {

    /** Excel keeps and shows 15 digits; what follows is the shadow of the binary form. */
    private static final int DIGITS = 15;

    private static final MathContext SHOWN = new MathContext(DIGITS);
    private static final double[] POWERS = powers();

    private double value;
    private String text = "";

    private static double[] powers() {
        var powers = new double[DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i <= DIGITS; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }

    public double value() {
        return value;
    }

    public String text() {
        return text;
    }

    /** Reads a number as a workbook stores it; false when the text is none. */
    public boolean read(char[] buffer, int length) {
        return readShort(buffer, length) || readAny(new String(buffer, 0, length).strip());
    }

    /** The common case: at most 15 digits and perhaps a point, which a double holds exactly and text shows as it is. */
    private boolean readShort(char[] buffer, int length) {
        if (length == 0 || length > DIGITS + 2) {
            return false;
        }
        int i = buffer[0] == '-' ? 1 : 0;
        int first = i;
        int point = -1;
        long digits = 0;
        for (; i < length; i++) {
            int digit = buffer[i] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (buffer[i] == '.' && point < 0 && i > first) {
                point = i;
            } else {
                return false;
            }
        }
        int count = length - first - (point < 0 ? 0 : 1);
        boolean plain = count > 0 && count <= DIGITS && point != length - 1;
        boolean zeroPadded = buffer[first] == '0' && count > 1 && point != first + 1;
        if (!plain || zeroPadded || digits == 0) {
            return false;
        }
        int fraction = point < 0 ? 0 : length - 1 - point;
        double size = fraction == 0 ? digits : digits / POWERS[fraction];
        value = first == 1 ? -size : size;
        int end = length;
        if (point >= 0) {
            while (buffer[end - 1] == '0') {
                end--;
            }
            end = buffer[end - 1] == '.' ? end - 1 : end;
        }
        text = new String(buffer, 0, end);
        return true;
    }

    private boolean readAny(String raw) {
        if (raw.isEmpty() || raw.length() > 400) {
            return false;
        }
        char last = raw.charAt(raw.length() - 1);
        try {
            value = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return false;
        }
        text = plain(value);
        return Double.isFinite(value) && (last <= '9' || last == '.');
    }

    public static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).round(SHOWN).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }
}
