package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.facts.MeasureState;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures that were made for a time, suspended or replaced, from the table {@code time-boxed-measures}. */
final class TimedMeasures {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("time-boxed-measures");

    private final Map<String, Timed> byId = new HashMap<>();

    /**
     * One of them.
     *
     * @param what  what it says, in words
     * @param after what is known of it after its suspension; empty where it then simply holds again
     */
    record Timed(
            String what,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate suspendedFrom,
            @Nullable LocalDate suspendedTo,
            String after,
            String citation) {

        /** How it stands on a day. After a suspension it holds again only where the table does not say that this is open. */
        MeasureState on(LocalDate day) {
            if (from != null && day.isBefore(from)) {
                return MeasureState.NOT_YET;
            }
            if (to != null && day.isAfter(to)) {
                return MeasureState.ENDED;
            }
            if (suspendedFrom == null || day.isBefore(suspendedFrom)) {
                return MeasureState.IN_FORCE;
            }
            if (suspendedTo == null || !day.isAfter(suspendedTo)) {
                return MeasureState.SUSPENDED;
            }
            return after.isEmpty() ? MeasureState.IN_FORCE : MeasureState.UNSURE;
        }

        /** What is to be said of that, a sentence. */
        String note(LocalDate day) {
            return switch (on(day)) {
                case IN_FORCE -> "The rule is in force on " + day + ".";
                case NOT_YET -> "The rule begins on " + from + " and is not in force on " + day + ".";
                case ENDED -> "The rule ended on " + to + " and is not in force on " + day + ".";
                case SUSPENDED ->
                    "The rule is suspended from " + suspendedFrom + (suspendedTo == null ? "" : " to " + suspendedTo)
                            + ", and so on " + day + ".";
                case UNSURE ->
                    "The rule was suspended to " + suspendedTo + "; whether it is in force on " + day
                            + " is not known: " + after + ".";
            };
        }
    }

    TimedMeasures(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var measure = new Timed(
                    row.text("what"),
                    row.day("effective_from", problems),
                    row.day("effective_to", problems),
                    row.day("suspended_from", problems),
                    row.day("suspended_to", problems),
                    row.text("state_after"),
                    row.text("citation"));
            if (measure.citation().isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the law"));
            }
            if (isBefore(measure.to(), measure.from()) || isBefore(measure.suspendedTo(), measure.suspendedFrom())) {
                problems.add(row.problem("measure_id", "ends before it begins"));
            }
            if (measure.suspendedTo() != null && measure.suspendedFrom() == null) {
                problems.add(
                        row.problem("suspended_from", "is empty, and the suspension has an end; write its first day"));
            }
            if (byId.put(row.text("measure_id"), measure) != null) {
                problems.add(row.problem("measure_id", "stands there twice"));
            }
        }
    }

    private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start) {
        return end != null && start != null && end.isBefore(start);
    }

    /** The measure of an id; null when the table has none. */
    @Nullable
    Timed of(String id) {
        return byId.get(id);
    }
}
