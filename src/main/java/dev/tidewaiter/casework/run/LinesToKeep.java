package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.finding.FindingWriter.Seen;
import dev.tidewaiter.screening.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be kept of some lines of one file that follow each other: those that are not clear as they are, of the others their ids, of
 * all the counts. Handed on from thread to thread, used by one at a time.
 */
public final class LinesToKeep {

    private final List<LineToKeep> open = new ArrayList<>();
    private final ClearIds clear = new ClearIds();
    private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
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
        counts.merge(verdict, 1L, Long::sum);
        last = number;
        size++;
    }

    /** Adds the lines that follow. */
    public void addAll(LinesToKeep next) {
        open.addAll(next.open);
        clear.addAll(next.clear);
        next.counts.forEach((verdict, more) -> counts.merge(verdict, more, Long::sum));
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

    Map<Verdict, Long> counts() {
        return counts;
    }

    /** The number of the last of them in the file. */
    long last() {
        return last;
    }
}
