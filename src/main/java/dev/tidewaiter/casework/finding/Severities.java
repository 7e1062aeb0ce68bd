package dev.tidewaiter.casework.finding;

import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The order of the queue, as it is stored: the verdicts that ask for something, worst first, and what only informs. */
public final class Severities {

    static final String CANNOT_CHECK = Verdict.CANNOT_CHECK.name();
    static final String INFO = Severity.INFO.name();

    public static final List<String> WORST_FIRST = Stream.concat(
                    Arrays.stream(Verdict.values())
                            .filter(verdict -> verdict != Verdict.CLEAR)
                            .map(Verdict::name),
                    Stream.of(INFO))
            .toList();

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
