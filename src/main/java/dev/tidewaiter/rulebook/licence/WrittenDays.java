package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.shipment.MonthWords;
import dev.tidewaiter.wordlist.WordKinds;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days that stand beside the number of a licence, in figures or with the name of their month in any language that dates are read in. */
public final class WrittenDays {

    private static final int YEAR_DIGITS = 4;
    private static final int CENTURY = 2000;
    private static final int LAST_SHORT_YEAR = 99;

    private final MonthWords months;
    private final Pattern form;

    public WrittenDays(MonthWords months) {
        var behind = WordKinds.anyOf(months.behindDays()) + "?";
        this.months = months;
        this.form = Pattern.compile(
                "(?:(?<one>\\d{1,4})[./-](?<two>\\d{1,2})[./-](?<three>\\d{4}|\\d{1,2})"
                        + "|(?<day>\\d{1,2})" + behind + "[ .-]{0,2}(?<month>\\p{L}{3,})[., -]{0,2}(?<year>\\d{4})"
                        + "|(?<named>\\p{L}{3,})\\.? (?<its>\\d{1,2})" + behind + ",? (?<then>\\d{4})"
                        + "|(?:(?<figure>\\d{1,2})[./]|(?<alone>\\p{L}{3,})\\.?[ -]?)(?<since>\\d{4}))(?![\\p{L}\\p{N}]|[./-]\\d)");
    }

    /** Looks for texts of the form. */
    Matcher in(String text) {
        return form.matcher(text);
    }

    /** The day that a text of the form says; null where there is none, such as one of a thirteenth month. */
    @Nullable
    WrittenDay of(Matcher written) {
        var days = new TreeSet<LocalDate>();
        if (written.group("one") != null) {
            var one = written.group("one");
            var three = written.group("three");
            int[] figures = {Integer.parseInt(one), Integer.parseInt(written.group("two")), Integer.parseInt(three)};
            if (one.length() < YEAR_DIGITS) {
                add(figures[2], figures[1], figures[0], days);
                add(figures[2], figures[0], figures[1], days);
            }
            if (three.length() < YEAR_DIGITS) {
                add(figures[0], figures[1], figures[2], days);
            }
        } else if (written.group("since") != null) {
            int year = Integer.parseInt(written.group("since"));
            var figure = written.group("figure");
            if (figure == null) {
                months.months(written.group("alone")).forEach(month -> addMonth(year, month, days));
            } else {
                addMonth(year, Integer.parseInt(figure), days);
            }
        } else {
            boolean dayFirst = written.group("day") != null;
            int day = Integer.parseInt(written.group(dayFirst ? "day" : "its"));
            int year = Integer.parseInt(written.group(dayFirst ? "year" : "then"));
            months.months(written.group(dayFirst ? "month" : "named")).forEach(month -> add(year, month, day, days));
        }
        return days.isEmpty() ? null : new WrittenDay(days.first(), days.last());
    }

    private static void addMonth(int year, int month, SortedSet<LocalDate> days) {
        add(year, month, 1, days);
        if (!days.isEmpty()) {
            days.add(days.last().with(TemporalAdjusters.lastDayOfMonth()));
        }
    }

    private static void add(int year, int month, int day, SortedSet<LocalDate> days) {
        try {
            days.add(LocalDate.of(year <= LAST_SHORT_YEAR ? CENTURY + year : year, month, day));
        } catch (DateTimeException e) {
            // no such day
        }
    }
}
