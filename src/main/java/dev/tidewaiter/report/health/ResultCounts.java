package dev.tidewaiter.report.health;

import dev.tidewaiter.manifest.returned.WrittenByCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is counted over some results: lines, and each rule's answers and what was decided on them. One thread. */
public final class ResultCounts {

    private final Map<String, RuleCounts> byRule = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private long lines;
    private long decided;

    /** Lines that were screened. */
    public long lines() {
        return lines;
    }

    /** Rows with a decision. */
    public long decided() {
        return decided;
    }

    /** What each rule did, by its id. */
    public RuleCounts of(String rule) {
        return byRule.getOrDefault(rule, RuleCounts.NONE);
    }

    /** The ids of rules that did anything. */
    public Set<String> rules() {
        return byRule.keySet();
    }

    /** What could not be read or counted, a sentence each. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    void line(Set<String> found, Set<String> asked) {
        lines++;
        found.forEach(rule -> add(rule, new RuleCounts(1, 0, 0, 0, 0)));
        var only = new HashSet<>(asked);
        only.removeAll(found);
        only.forEach(rule -> add(rule, new RuleCounts(0, 1, 0, 0, 0)));
    }

    /** Notes a decision; false when the word is none. One that does not say whether the rule was right leaves that open. */
    boolean decision(Set<String> found, String word) {
        var said =
                switch (WrittenByCheck.decision(word)) {
                    case WrittenByCheck.BLOCK, WrittenByCheck.RELEASE_PERMITTED -> new RuleCounts(0, 0, 1, 0, 0);
                    case WrittenByCheck.RELEASE_FALSE_HIT -> new RuleCounts(0, 0, 0, 1, 0);
                    case WrittenByCheck.HOLD, WrittenByCheck.ESCALATE, WrittenByCheck.RELEASE ->
                        new RuleCounts(0, 0, 0, 0, 1);
                    default -> RuleCounts.NONE;
                };
        if (said.decided() == 0) {
            return false;
        }
        decided++;
        found.forEach(rule -> add(rule, said));
        return true;
    }

    private void add(String rule, RuleCounts more) {
        byRule.merge(rule, more, RuleCounts::and);
    }
}
