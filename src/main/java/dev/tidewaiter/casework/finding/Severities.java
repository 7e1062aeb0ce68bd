package dev.tidewaiter.casework.finding;

import dev.tidewaiter.screening.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of the queue, as it is stored: the verdicts that ask for something, worst first, and what only informs. */
public final class Severities {

    static final String CANNOT_CHECK = "CANNOT_CHECK";
    static final String INFO = "INFO";

    public static final List<String> WORST_FIRST = List.of("BLOCK", "HOLD", CANNOT_CHECK, "REVIEW", INFO);

    private Severities() {}

    /** The place of one in the order, from 0. */
    public static int rank(String severity) {
        int rank = WORST_FIRST.indexOf(severity);
        if (rank < 0) {
            throw new IllegalArgumentException("no severity: " + severity);
        }
        return rank;
    }

    /** The verdict that a place in the order stands for; null where there is nothing to stop or to look at. */
    public static @Nullable Verdict verdict(int rank) {
        return rank < WORST_FIRST.indexOf(INFO) ? Verdict.valueOf(WORST_FIRST.get(rank)) : null;
    }
}
