package dev.tidewaiter.designation.entry;

import dev.tidewaiter.designation.lists.ListedBirthDate;
import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.BirthDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The birth dates of one listed person, as lists word them: {@code 12 Mar 1970}, {@code 1970-03-12}, {@code Mar 1970},
 * {@code 1970-03}, {@code 1970}, {@code 1968 to 1970}, {@code circa 1970}, {@code March/April 1965}, {@code 1963 or 1964}.
 */
public final class ListedBirthDates {

    /** Day, month and year. */
    private static final int MOST_WORDS = 3;

    private static final int YEAR = 4;

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern OR = Pattern.compile(" or ", Pattern.CASE_INSENSITIVE);

    private static final String CIRCA = "circa ";

    private final List<ListedBirthDate> dates = new ArrayList<>(2);
    private boolean unreadable;

    public void add(String text) {
        var told = text.strip();
        if (told.isEmpty()) {
            return;
        }
        boolean circa = told.startsWith(CIRCA); // "circa 1963 or 1964" is sure of neither
        for (var one : OR.split(told.endsWith(".") ? told.substring(0, told.length() - 1) : told, -1)) {
            var date = read(circa && !one.startsWith(CIRCA) ? CIRCA + one : one);
            if (date == null) {
                unreadable = true;
            } else if (!dates.contains(date)) {
                dates.add(date);
            }
        }
    }

    /** Whether all that is told of a birth can be read. */
    public static boolean canRead(String text) {
        var told = new ListedBirthDates();
        told.add(text);
        return !told.unreadable;
    }

    /** All of them; none when one cannot be read, for it might be the one that fits. */
    public List<ListedBirthDate> list() {
        return unreadable ? List.of() : List.copyOf(dates);
    }

    public static @Nullable ListedBirthDate read(String text) {
        try {
            boolean circa = text.startsWith(CIRCA);
            var told = circa ? text.substring(CIRCA.length()).strip() : text;
            if (MONTH.matcher(told).matches()) {
                var month = YearMonth.parse(told);
                return new ListedBirthDate(new BirthDate(month.atDay(1), month.atEndOfMonth()), circa);
            }
            boolean iso = told.length() > YEAR && told.charAt(YEAR) == '-' && told.length() == "1970-03-12".length();
            var date = iso ? BirthDate.read(told) : between(told);
            return date == null ? null : new ListedBirthDate(date, circa);
        } catch (DateTimeException | IllegalArgumentException e) {
            return null; // the 31st of a short month, or years in the wrong order
        }
    }

    private static @Nullable BirthDate between(String text) {
        boolean years = text.length() == 2 * YEAR + 1 && text.charAt(YEAR) == '-';
        int to = years ? YEAR : text.indexOf(" to ");
        if (to < 0) {
            return one(text);
        }
        var first = one(text.substring(0, to));
        var last = one(text.substring(to + (years ? 1 : " to ".length())));
        return first == null || last == null ? null : new BirthDate(first.from(), last.to());
    }

    /** {@code 12 Mar 1970}, {@code March 1970}, {@code March/April 1965} or {@code 1970}. */
    private static @Nullable BirthDate one(String text) {
        var words = text.strip().split(" +", -1);
        var year = number(words[words.length - 1], YEAR);
        if (year < 0) {
            return null;
        }
        if (words.length == 1) {
            return BirthDate.in(Year.of(year));
        }
        var name = words[words.length - 2];
        int bar = name.indexOf('/');
        int first = EnglishMonths.number(bar < 0 ? name : name.substring(0, bar));
        int last = bar < 0 ? first : EnglishMonths.number(name.substring(bar + 1));
        if (first == 0 || last == 0 || words.length > MOST_WORDS) {
            return null;
        }
        if (words.length == 2) {
            return new BirthDate(
                    LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
        }
        int day = number(words[0], 2);
        return day < 0 ? null : new BirthDate(LocalDate.of(year, first, day), LocalDate.of(year, last, day));
    }

    private static int number(String text, int mostDigits) {
        return mostDigits == YEAR && text.length() < YEAR ? -1 : (int) Characters.wholeNumber(text, mostDigits);
    }
}
