package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.rulebook.source.PlausibleDay;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The days that a rule names: from when it holds, until when, and when it is to be looked at again. */
final class RuleDay {

    private RuleDay() {}

    /**
     * Reads a day.
     *
     * @param problem told when it is none, or one in the wrong century
     * @return null when there is none
     */
    static @Nullable LocalDate read(@Nullable String said, Consumer<String> problem) {
        if (said == null || said.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(said);
            var complaint = PlausibleDay.complaint(day);
            if (complaint != null) {
                problem.accept(complaint);
            }
            return day;
        } catch (DateTimeParseException e) {
            problem.accept("\"" + said + "\" is no date; write it as 2024-10-17");
            return null;
        }
    }
}
