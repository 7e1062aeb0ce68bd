package dev.tidewaiter.designation.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of lists. */
public final class ListDates {

    private static final int YEAR_DIGITS = 4;
    private static final int LAST_YEAR = 2200;
    private static final int LENGTH = "2024-10-17".length();

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})");

    private static final Pattern NUMBERED = Pattern.compile("/(20\\d{2})(\\d{2})(\\d{2})\\d{0,4}[./]");

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT);

    /** Day before month, as most of the world writes it. */
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** The same with the month in English, {@code 13-Feb-2026}. */
    private static final List<DateTimeFormatter> NAMED =
            List.of(named("d-MMM-uuuu"), named("d MMM uuuu"), named("d MMMM uuuu"));

    /** A birth date of which day or month is not known: {@code 00/00/1975}, {@code dd/mm/1968}. */
    private static final Pattern YEAR_ONLY = Pattern.compile("(?:\\D|0)+[/.](?:\\D|0)+[/.](\\d{4})");

    /** One of which the day is not known. */
    private static final Pattern MONTH_ONLY = Pattern.compile("(?:\\D|0)+[/.](\\d{1,2})[/.](\\d{4})");

    private ListDates() {}

    private static DateTimeFormatter named(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** A day as American agencies write it, {@code 10/17/2024}; null when the text is none. */
    public static @Nullable LocalDate american(String text) {
        return text.isBlank() ? null : parsed(text, AMERICAN);
    }

    /** A day in one of the ways in which it comes before the month, or {@code 2024-10-17}; null when the text is none. */
    public static @Nullable LocalDate day(String text) {
        var told = text.strip();
        if (told.isEmpty() || !Character.isDigit(told.charAt(0))) {
            return null;
        }
        var day = dayFirst(told);
        day = day == null ? first(told) : day;
        for (int i = 0; day == null && i < NAMED.size(); i++) {
            day = parsed(told, NAMED.get(i));
        }
        return day;
    }

    private static @Nullable LocalDate dayFirst(String text) {
        var parts = DAY_FIRST.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return plausible(LocalDate.of(
                    Integer.parseInt(parts.group(3)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(1))));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Lists have slips such as the year 3017, which are no days. */
    private static @Nullable LocalDate plausible(LocalDate day) {
        return day.getYear() > LAST_YEAR ? null : day;
    }

    private static @Nullable LocalDate parsed(String text, DateTimeFormatter format) {
        try {
            return plausible(LocalDate.parse(text.strip(), format));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** A birth date whose day comes before its month, in the wording that {@link ListedBirthDates} reads; others as they are. */
    public static String british(String text) {
        var day = dayFirst(text.strip());
        if (day != null) {
            return day.toString();
        }
        var year = YEAR_ONLY.matcher(text);
        if (year.matches()) {
            return year.group(1);
        }
        var month = MONTH_ONLY.matcher(text);
        int number = month.matches() ? Integer.parseInt(month.group(1)) : 0;
        var name = EnglishMonths.name(number);
        return name.isEmpty() ? text : name + " " + month.group(2);
    }

    /** The day in the first of some file or folder names that has one, such as {@code sdn-2024-05-03.csv.gz}; else null. */
    public static @Nullable LocalDate inName(String... names) {
        for (var name : names) {
            var day = DAY.matcher(name);
            var date = day.find() ? first(day.group(1)) : null;
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /**
     * The day with which a number in the address of a notice begins, as ministries number what they publish in a day:
     * {@code /press/2025/09/20250929006/}; null when none does.
     */
    public static @Nullable LocalDate inAddress(String address) {
        var number = NUMBERED.matcher(address);
        return number.find() ? first(String.join("-", number.group(1), number.group(2), number.group(3))) : null;
    }

    /** The full date at the beginning of a text, such as {@code 2025-10-01 (verify)}; null when it has no day. */
    public static @Nullable LocalDate first(String text) {
        if (text.length() < LENGTH || text.charAt(YEAR_DIGITS) != '-') {
            return null;
        }
        try {
            return plausible(LocalDate.parse(text.substring(0, LENGTH)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
