package dev.tidewaiter.report.account;

import dev.tidewaiter.wording.English;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as the reports write them, the same on every machine. */
public final class ReportText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private ReportText() {}

    /** 12,345. */
    public static String number(long number) {
        return English.number(number);
    }

    /** "1 line" or "12,345 lines". */
    public static String count(long number, String one, String many) {
        return English.count(number, one, many);
    }

    /** How many rows of a sheet could not be read, and why not the first of them. */
    public static String rejected(String sheet, long rows, long first, String reason) {
        return sheet + ": " + count(rows, "row", "rows") + " could not be read, the first is row " + first + ": "
                + reason;
    }

    /** 25 November 2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The text with its first letter as a capital. */
    public static String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
