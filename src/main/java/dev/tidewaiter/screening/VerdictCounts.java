package dev.tidewaiter.screening;

import java.util.Arrays;

/** How many lines got which verdict, in a file or a run. */
@SuppressWarnings("EnumOrdinal") // a count for each verdict, in one run of the program
public final class VerdictCounts {

    private final int[] lines = new int[Verdict.values().length];

    void add(Verdict verdict) {
        lines[verdict.ordinal()]++;
    }

    void add(VerdictCounts others) {
        for (int i = 0; i < lines.length; i++) {
            lines[i] += others.lines[i];
        }
    }

    /** How many lines got this verdict. */
    public int of(Verdict verdict) {
        return lines[verdict.ordinal()];
    }

    /** How many lines there are. */
    public int lines() {
        return Arrays.stream(lines).sum();
    }

    /** The most lines that any verdict has. */
    public int most() {
        return Arrays.stream(lines).max().orElse(0);
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
