package dev.tidewaiter.screening;

import java.util.EnumMap;
import java.util.Map;

/** How many lines got which verdict, in a file or a run. */
public final class VerdictCounts {

    private final Map<Verdict, Integer> lines = new EnumMap<>(Verdict.class);

    void add(Verdict verdict) {
        lines.merge(verdict, 1, Integer::sum);
    }

    void add(VerdictCounts others) {
        others.lines.forEach((verdict, more) -> lines.merge(verdict, more, Integer::sum));
    }

    /** How many lines got this verdict. */
    public int of(Verdict verdict) {
        return lines.getOrDefault(verdict, 0);
    }

    /** How many lines there are. */
    public int lines() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The most lines that any verdict has. */
    public int most() {
        return lines.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether any line is at or over a verdict. */
    public boolean reach(Verdict limit) {
        return worst().compareTo(limit) <= 0 && lines() > 0;
    }

    /** The worst verdict of any line; CLEAR when there is no line. */
    public Verdict worst() {
        for (var verdict : Verdict.values()) {
            if (of(verdict) > 0) {
                return verdict;
            }
        }
        return Verdict.CLEAR;
    }
}
