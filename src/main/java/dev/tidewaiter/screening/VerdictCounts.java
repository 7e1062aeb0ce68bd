package dev.tidewaiter.screening;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** How many lines got which verdict, in a file, a run or a night. */
public final class VerdictCounts {

    private final Map<Verdict, Long> lines = new EnumMap<>(Verdict.class);

    /** Those of all together. */
    public static VerdictCounts sum(Stream<VerdictCounts> each) {
        var sum = new VerdictCounts();
        each.forEach(sum::add);
        return sum;
    }

    /** Counts one more line. */
    public void add(Verdict verdict) {
        add(verdict, 1);
    }

    /** Counts some more lines. */
    public void add(Verdict verdict, long more) {
        lines.merge(verdict, more, Long::sum);
    }

    /** Counts all lines of others too. */
    public void add(VerdictCounts others) {
        others.lines.forEach(this::add);
    }

    /** How many lines got this verdict. */
    public long of(Verdict verdict) {
        return lines.getOrDefault(verdict, 0L);
    }

    /** How many lines got each verdict, worst first, under the names that programs read. */
    public static Map<String, Long> byName(ToLongFunction<Verdict> lines) {
        var named = new LinkedHashMap<String, Long>();
        for (var verdict : Verdict.values()) {
            named.put(verdict.name(), lines.applyAsLong(verdict));
        }
        return named;
    }

    /** How many lines there are. */
    public long lines() {
        return lines.values().stream().mapToLong(Long::longValue).sum();
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
