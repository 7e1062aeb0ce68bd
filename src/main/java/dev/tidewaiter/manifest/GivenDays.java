package dev.tidewaiter.manifest;

import dev.tidewaiter.wordlist.WordLimits;
import dev.tidewaiter.wordlist.WordLists;
import java.time.LocalDate;

/**
 * The days on which goods of a whole file may be said to leave: a year that was typed wrong would have all of it judged by the law of
 * another time. Cells are not held to it, as each tells of one line and is shown with it.
 *
 * @param first the first of them
 * @param last  the last
 */
record GivenDays(LocalDate first, LocalDate last) {

    private static final int MOST_YEARS = 200;

    /** By the limits that come with the program: what can be given is the same under every rulebook. */
    static GivenDays around(LocalDate today) {
        var limits = new WordLimits(
                WordLists.bundled().list("parameters/given-dates.tsv"), "given-years-back", "given-years-ahead");
        return new GivenDays(
                today.minusYears(limits.value("given-years-back", 1, MOST_YEARS)),
                today.plusYears(limits.value("given-years-ahead", 1, MOST_YEARS)));
    }

    boolean hold(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
