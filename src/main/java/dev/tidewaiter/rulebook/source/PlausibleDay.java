package dev.tidewaiter.rulebook.source;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Finds the day that a slip of the typing moved: a rule or row that begins in 2104 is silent until then, and nothing else tells. */
public final class PlausibleDay {

    /** No law that is screened by is older. */
    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);

    private static final int MOST_YEARS_AHEAD = 20;

    private PlausibleDay() {}

    /** What is wrong with the day on which a list took a party in; null when nothing is. Where it is tomorrow already, a day more is right. */
    static @Nullable String ofEntry(LocalDate day) {
        return day.isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(1))
                ? "\"" + day
                        + "\" lies ahead; write the day on which the list took the party in, or leave the cell empty"
                : complaint(day);
    }

    /** What is wrong with a day; null when nothing is. */
    public static @Nullable String complaint(LocalDate day) {
        if (day.isAfter(LocalDate.now(ZoneOffset.UTC).plusYears(MOST_YEARS_AHEAD))) {
            return "\"" + day + "\" lies more than " + MOST_YEARS_AHEAD + " years ahead; correct the year";
        }
        return day.isBefore(FIRST) ? "\"" + day + "\" lies before " + FIRST.getYear() + "; correct the year" : null;
    }
}
