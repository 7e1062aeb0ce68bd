package dev.tidewaiter.designation.identifier;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts numbers straight that a spreadsheet bent: {@code 3808184570.0}, {@code 3.808184570E9}, {@code 3.80818457012345E+17}. */
final class MangledNumbers {

    private static final Pattern DECIMALS = Pattern.compile("(?<![\\d.,])(\\d{7,20})[.,]0{1,4}(?![\\d])");
    private static final Pattern EXPONENT =
            Pattern.compile("(?<![\\d.,])(\\d)[.,](\\d{5,18})[eE]\\+?(\\d{1,2})(?!\\d)");

    /** Digits behind the point of a number that holds all that a cell of a workbook keeps. */
    private static final int ALL_THAT_IS_KEPT = 14;

    private MangledNumbers() {}

    /** The text with its numbers as they were, or as the cell kept them; one whose digits the format hid stays as it is. */
    static String straight(String text) {
        if (text.indexOf('.') < 0 && text.indexOf(',') < 0) {
            return text;
        }
        var whole = DECIMALS.matcher(text).replaceAll("$1");
        return EXPONENT.matcher(whole).replaceAll(found -> Matcher.quoteReplacement(plain(found)));
    }

    private static String plain(MatchResult number) {
        int power = Integer.parseInt(number.group(3));
        // a trailing zero is dropped, so that one digit may be missing
        int digits = number.group(2).length();
        if (digits + 1 < power && digits < ALL_THAT_IS_KEPT) {
            return number.group();
        }
        return new BigDecimal(number.group(1) + "." + number.group(2) + "E" + power)
                .toBigInteger()
                .toString();
    }
}
