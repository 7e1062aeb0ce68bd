package dev.tidewaiter.spreadsheet.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Dates as workbooks count them: days since 1899-12-30, or since 1904-01-01 in workbooks that say so. */
public final class ExcelDates {

    private static final long EPOCH = LocalDate.of(1899, 12, 30).toEpochDay();
    private static final int DAYS_TO_1904 = 1462;
    /** 9999-12-31, the last day that Excel shows. */
    private static final int LAST_DAY = 2_958_465;

    private ExcelDates() {}

    /** yyyy-MM-dd, with the time when there is one; empty when Excel would show no date for the number either. */
    public static String dateText(double number, boolean date1904) {
        if (!(number >= 0) || number >= LAST_DAY + 1) {
            return "";
        }
        long day = (long) number;
        int seconds = (int) Math.round((number - day) * 86_400);
        if (seconds == 86_400) {
            day++;
            seconds = 0;
        }
        if (date1904) {
            day += DAYS_TO_1904;
        } else if (day < 60) {
            day++; // Excel counts a 29 February 1900 that never was
        }
        var text = LocalDate.ofEpochDay(EPOCH + day).toString();
        return seconds == 0 ? text : text + " " + clock(seconds);
    }

    /** HH:mm or HH:mm:ss; the hours go on past 24. */
    static String timeText(double number) {
        return clock(Math.round(number * 86_400));
    }

    /** The serial number of a date written as in ISO 8601, which the strict format stores; NaN when it is none. */
    public static double serial(String iso, boolean date1904) {
        try {
            var text = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
            var time = text.length() > 10
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
            long day = time.toLocalDate().toEpochDay() - EPOCH;
            day = date1904 ? day - DAYS_TO_1904 : day <= 60 ? day - 1 : day;
            return day + ChronoUnit.SECONDS.between(time.toLocalDate().atStartOfDay(), time) / 86_400.0;
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    private static String clock(long seconds) {
        var text = new StringBuilder(8);
        two(text, seconds / 3600).append(':');
        two(text, seconds / 60 % 60);
        if (seconds % 60 != 0) {
            two(text.append(':'), seconds % 60);
        }
        return text.toString();
    }

    private static StringBuilder two(StringBuilder text, long number) {
        return (number < 10 ? text.append('0') : text).append(number);
    }
}
