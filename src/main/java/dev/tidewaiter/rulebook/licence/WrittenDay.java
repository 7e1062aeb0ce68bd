package dev.tidewaiter.rulebook.licence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day as people write it beside a number: "31.12.2027", "31 Dec 2027". Which of its figures are day, month and year is not always told, so it
 * may be one of several; where a month alone is written, "12/2027", it may be any of its days.
 *
 * @param first the first of those it may be
 * @param last  the last of them
 */
record WrittenDay(LocalDate first, LocalDate last) {

    static final Pattern FORM = Pattern.compile("(?:(?<one>\\d{1,4})[./-](?<two>\\d{1,2})[./-](?<three>\\d{4}|\\d{1,2})"
            + "|(?<day>\\d{1,2})(?:st|nd|rd|th)?[ .-]{0,2}(?<month>\\p{L}{3,})[., -]{0,2}(?<year>\\d{4})"
            + "|(?<named>\\p{L}{3,})\\.? (?<its>\\d{1,2})(?:st|nd|rd|th)?,? (?<then>\\d{4})"
            + "|(?:(?<figure>\\d{1,2})[./]|(?<alone>\\p{L}{3,})\\.?[ -]?)(?<since>\\d{4}))(?![\\p{L}\\p{N}]|[./-]\\d)");

    private static final int YEAR_DIGITS = 4;
    private static final int CENTURY = 2000;
    private static final int LAST_SHORT_YEAR = 99;

    private static final List<Locale> LANGUAGES = Stream.of("en", "de", "fr", "es", "ru", "uk")
            .map(Locale::forLanguageTag)
            .toList();

    /** The day that a text of the form says; null where there is none, such as one of a thirteenth month. */
    static @Nullable WrittenDay of(Matcher written) {
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
                months(written.group("alone")).forEach(month -> addMonth(year, month.getValue(), days));
            } else {
                addMonth(year, Integer.parseInt(figure), days);
            }
        } else {
            boolean dayFirst = written.group("day") != null;
            int day = Integer.parseInt(written.group(dayFirst ? "day" : "its"));
            int year = Integer.parseInt(written.group(dayFirst ? "year" : "then"));
            months(written.group(dayFirst ? "month" : "named"))
                    .forEach(month -> add(year, month.getValue(), day, days));
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

    /** The months that a word begins the name of: "Dec" one, "jui" two French ones. */
    private static List<Month> months(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return Names.OF_MONTHS.entrySet().stream()
                .filter(month -> month.getValue().stream().anyMatch(name -> name.startsWith(small)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Read from the tables of the platform when the first month is asked for. */
    private static final class Names {

        static final Map<Month, Set<String>> OF_MONTHS = new EnumMap<>(Month.class);

        static {
            for (var month : Month.values()) {
                var names = new HashSet<String>();
                for (var language : LANGUAGES) {
                    for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                        names.add(month.getDisplayName(style, language).toLowerCase(language));
                    }
                }
                OF_MONTHS.put(month, Set.copyOf(names));
            }
        }
    }
}
