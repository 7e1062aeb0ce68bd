package dev.tidewaiter.screening.simulation;

import dev.tidewaiter.screening.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many lines two rulebooks answer differently: by verdict, and by rule. One thread. */
public final class SimulationCounts {

    private final Map<Verdict, Map<Verdict, Long>> moves = new EnumMap<>(Verdict.class);
    private final Map<String, Map<SimulatedLine.Kind, Long>> byRule = new TreeMap<>();
    private long lines;
    private long changed;
    private long otherVerdict;
    private long readNow;
    private long readNoMore;

    void lines(long more) {
        lines += more;
    }

    void add(SimulatedLine line) {
        changed++;
        if (line.isVerdictChanged()) {
            otherVerdict++;
            moves.computeIfAbsent(line.was().verdict(), any -> new EnumMap<>(Verdict.class))
                    .merge(line.is().verdict(), 1L, Long::sum);
        }
        line.differences().stream()
                .map(difference -> Map.entry(difference.rule(), difference.kind()))
                .distinct()
                .forEach(one -> byRule.computeIfAbsent(one.getKey(), any -> new EnumMap<>(SimulatedLine.Kind.class))
                        .merge(one.getValue(), 1L, Long::sum));
    }

    void readNow() {
        readNow++;
    }

    void readNoMore(long more) {
        readNoMore += more;
    }

    /** How many lines only the second rulebook's words read. */
    public long onlyNow() {
        return readNow;
    }

    /** How many lines only the first rulebook's words read. */
    public long onlyBefore() {
        return readNoMore;
    }

    /** How many lines were looked at. */
    public long lines() {
        return lines;
    }

    /** How many are answered differently. */
    public long changed() {
        return changed;
    }

    /** How many of these have another verdict. */
    public long otherVerdict() {
        return otherVerdict;
    }

    /** How many lines went from one verdict to another, by what it was and what it is, worst first. */
    public Map<Verdict, Map<Verdict, Long>> moves() {
        return moves;
    }

    /** On how many lines a rule answers otherwise, and how. */
    public Map<String, Map<SimulatedLine.Kind, Long>> byRule() {
        return byRule;
    }
}
