package dev.tidewaiter.manifest.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people write them: 1.234,56 and 1 234,56 and 1,234.56 and 1'234. */
public final class DecimalNumbers {

    private DecimalNumbers() {}

    /**
     * The number that a text is, with nothing around it. Where both marks stand, the last one is the decimal mark; where one
     * stands more than once, it groups thousands; a single mark before three digits groups thousands only when it is a comma,
     * as English has it. Null when the text is no number.
     */
    public static @Nullable BigDecimal parse(String text) {
        var digits = new StringBuilder(text.length());
        int lastPoint = text.lastIndexOf('.');
        int lastComma = text.lastIndexOf(',');
        int mark = decimalMark(text, lastPoint, lastComma);
        boolean anyDigit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                anyDigit = true;
            } else if (i == mark) {
                digits.append('.');
            } else if (c == '-' || c == '\u2212' || c == '+') {
                if (anyDigit || digits.length() > 0) {
                    return null;
                }
                digits.append(c == '+' ? "" : "-");
            } else if (!isGrouping(c)) {
                return null;
            } else if (!anyDigit) {
                return null;
            }
        }
        return anyDigit ? new BigDecimal(digits.toString()) : null;
    }

    private static int decimalMark(String text, int lastPoint, int lastComma) {
        if (lastPoint >= 0 && lastComma >= 0) {
            return Math.max(lastPoint, lastComma);
        }
        int only = Math.max(lastPoint, lastComma);
        if (only < 0 || text.indexOf(text.charAt(only)) != only) {
            return -1; // none, or one that groups: 1.234.567
        }
        boolean groups = lastComma >= 0 && text.length() - only == 4 && only > 0 && only <= 3 && text.charAt(0) != '0';
        return groups ? -1 : only;
    }

    private static boolean isGrouping(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\'' || c == '\u2019' || c == '.' || c == ',';
    }
}
