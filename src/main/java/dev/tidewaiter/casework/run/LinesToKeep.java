package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.finding.FindingWriter.Seen;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.VerdictCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be kept of some lines of one file that follow each other: those that are not clear as they are, of the others their ids, of
 * all the counts. Handed on from thread to thread, used by one at a time.
 */
public final class LinesToKeep {

    private final List<LineToKeep> open = new ArrayList<>();
    private final ClearIds clear = new ClearIds();
    private final VerdictCounts counts = new VerdictCounts();
    private long last;
    private int size;

    /** A line that is not clear, and the same as it was read. */
    record LineToKeep(Seen seen, String asRead) {}

    void addClear(long number, long shortened) {
        clear.add(shortened);
        count(number, Verdict.CLEAR);
    }

    void addOpen(LineToKeep line) {
        open.add(line);
        count(line.seen().number(), line.seen().line().verdict());
    }

    private void count(long number, Verdict verdict) {
        counts.add(verdict);
        last = number;
        size++;
    }

    /** Adds the lines that follow. */
    public void addAll(LinesToKeep next) {
        open.addAll(next.open);
        clear.addAll(next.clear);
        counts.add(next.counts);
        last = Math.max(last, next.last);
        size += next.size;
    }

    /** How many lines there are. */
    public int size() {
        return size;
    }

    /** How many of them are not clear. */
    public int openSize() {
        return open.size();
    }

    List<LineToKeep> open() {
        return open;
    }

    ClearIds clear() {
        return clear;
    }

    VerdictCounts counts() {
        return counts;
    }

    /** The number of the last of them in the file. */
    long last() {
        return last;
    }
}
