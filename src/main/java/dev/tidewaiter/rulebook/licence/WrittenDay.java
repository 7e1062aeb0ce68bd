package dev.tidewaiter.rulebook.licence;

import java.time.LocalDate;

/**
 * A day as people write it beside a number: "31.12.2027", "31 Dec 2027". Which of its figures are day, month and year is not always told, so it
 * may be one of several; where a month alone is written, "12/2027", it may be any of its days.
 *
 * @param first the first of those it may be
 * @param last  the last of them
 */
record WrittenDay(LocalDate first, LocalDate last) {}
