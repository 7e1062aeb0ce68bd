package dev.tidewaiter.casework.finding;

import java.util.List;

/** The order of the queue, as it is stored: the verdicts that ask for something, worst first, and what only informs. */
final class Severities {

    static final String CANNOT_CHECK = "CANNOT_CHECK";
    static final String INFO = "INFO";

    private static final List<String> WORST_FIRST = List.of("BLOCK", "HOLD", CANNOT_CHECK, "REVIEW", INFO);

    private Severities() {}

    /** The place of one in the order, from 0. */
    static int rank(String severity) {
        int rank = WORST_FIRST.indexOf(severity);
        if (rank < 0) {
            throw new IllegalArgumentException("no severity: " + severity);
        }
        return rank;
    }
}
