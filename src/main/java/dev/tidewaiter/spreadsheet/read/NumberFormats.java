package dev.tidewaiter.spreadsheet.read;

import java.util.Locale;

/** Tells from a number format's code what it shows. */
public final class NumberFormats {

    private NumberFormats() {}

    /** A built-in format, which workbooks give by number only (ECMA-376 part 1, 18.8.30). */
    public static CellFormat builtIn(int id) {
        if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58)) {
            return CellFormat.DATE;
        }
        if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47) {
            return CellFormat.TIME;
        }
        return id == 46 ? CellFormat.ELAPSED : CellFormat.PLAIN;
    }

    /** A format by its code, such as {@code 000000} or {@code dd.mm.yyyy;@}. */
    public static CellFormat of(String code) {
        if (code.equalsIgnoreCase("Standard") || code.equalsIgnoreCase("General")) {
            return CellFormat.PLAIN;
        }
        var mask = new StringBuilder();
        boolean day = false;
        boolean clock = false;
        boolean months = false;
        boolean elapsed = false;
        boolean maskable = true;
        int i = 0;
        for (; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = Character.toLowerCase(code.charAt(i));
            switch (c) {
                case '"' -> {
                    int end = code.indexOf('"', i + 1);
                    end = end < 0 ? code.length() : end;
                    mask.append(code, i + 1, end);
                    i = end;
                }
                case '\\', '!' -> {
                    i++;
                    if (i < code.length()) {
                        mask.append(code.charAt(i));
                    }
                }
                case '_', '*' -> i++;
                case '[' -> {
                    int end = code.indexOf(']', i);
                    end = end < 0 ? code.length() : end;
                    var inside = code.substring(i + 1, end).toLowerCase(Locale.ROOT);
                    elapsed |= !inside.isEmpty()
                            && inside.chars().allMatch(x -> x == inside.charAt(0))
                            && "hms".indexOf(inside.charAt(0)) >= 0;
                    maskable &= !inside.matches("[<>=].*");
                    i = end;
                }
                case 'y', 'd', 'e', 'b' -> {
                    if (c != 'e' || !followsDigit(code, i)) {
                        day |= c != 'b';
                    }
                    maskable = false;
                }
                case 'm' -> {
                    months = true;
                    maskable = false;
                }
                case 'h', 's' -> {
                    clock = true;
                    maskable = false;
                }
                case 'g' -> {
                    if (code.regionMatches(true, i, "General", 0, 7)) {
                        i += 6;
                    }
                    maskable = false;
                }
                case 'a' -> {
                    if (code.regionMatches(true, i, "AM/PM", 0, 5)) {
                        i += 4;
                    } else if (code.regionMatches(true, i, "A/P", 0, 3)) {
                        i += 2;
                    }
                    maskable = false;
                }
                case '0' -> mask.append(CellFormat.ZERO);
                case '#' -> mask.append(CellFormat.DIGIT);
                case '?', '%', '.', ',', '@', '/' -> maskable = false;
                default -> mask.append(code.charAt(i));
            }
        }
        if (elapsed) {
            return CellFormat.ELAPSED;
        }
        if (day || (months && !clock)) {
            return CellFormat.DATE;
        }
        if (clock) {
            return CellFormat.TIME;
        }
        return maskable && matters(mask) ? new CellFormat(CellFormat.Kind.MASK, mask.toString()) : CellFormat.PLAIN;
    }

    /** In 0.00E+00 the E is an exponent; elsewhere it is a year of an era. */
    private static boolean followsDigit(String code, int i) {
        return i > 0 && "0#?.".indexOf(code.charAt(i - 1)) >= 0;
    }

    /** A mask matters when it pads with zeros or parts the digits, as codes do; a unit behind a number does not. */
    private static boolean matters(CharSequence mask) {
        int zeros = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < mask.length(); i++) {
            if (mask.charAt(i) <= CellFormat.ZERO) {
                zeros += mask.charAt(i) == CellFormat.ZERO ? 1 : 0;
                first = first < 0 ? i : first;
                last = i;
            }
        }
        boolean parted = false;
        for (int i = first + 1; i < last; i++) {
            char c = mask.charAt(i);
            parted |= c > CellFormat.ZERO && c != ' ' && c != '\u00a0' && c != '\'';
        }
        return first >= 0 && (zeros > 1 || parted);
    }
}
