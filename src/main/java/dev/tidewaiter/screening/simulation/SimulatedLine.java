package dev.tidewaiter.screening.simulation;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.screening.ScreenedLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A goods line that two rulebooks answer differently.
 *
 * @param was         what the first says of it
 * @param is          what the second says
 * @param differences rule by rule, what one says and the other does not
 */
public record SimulatedLine(ScreenedLine was, ScreenedLine is, List<Difference> differences) {

    /** What became of a rule's answer. */
    public enum Kind {
        NEW("new"),
        GONE("gone"),
        SEVERITY("other severity"),
        WORDS("other words"),
        ASKS("asks now"),
        ASKS_NO_MORE("asks no more");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it is told. */
        public String word() {
            return word;
        }
    }

    /**
     * What one rule says otherwise.
     *
     * @param was its finding as it was; null when there was none
     * @param is  its finding as it is; null when there is none
     */
    public record Difference(
            String rule,
            Kind kind,
            @Nullable Finding was,
            @Nullable Finding is) {}

    public SimulatedLine {
        differences = List.copyOf(differences);
    }

    /** Whether its verdict is another one. */
    public boolean isVerdictChanged() {
        return was.verdict() != is.verdict();
    }

    /** Holds two answers about one line against each other. */
    static List<Difference> differences(ScreenedLine was, ScreenedLine is) {
        var differences = new ArrayList<Difference>();
        var old = new ArrayList<>(was.findings());
        var now = new ArrayList<>(is.findings());
        old.removeIf(finding -> remove(now, other -> isSame(finding, other)));
        for (var finding : old) {
            var other = now.stream()
                    .filter(one -> one.rule().equals(finding.rule()))
                    .findFirst()
                    .orElse(null);
            if (other == null) {
                differences.add(new Difference(finding.rule(), Kind.GONE, finding, null));
            } else {
                now.remove(other);
                var kind = other.severity() == finding.severity() ? Kind.WORDS : Kind.SEVERITY;
                differences.add(new Difference(finding.rule(), kind, finding, other));
            }
        }
        now.forEach(finding -> differences.add(new Difference(finding.rule(), Kind.NEW, null, finding)));
        var asked = questions(was.notChecked());
        var asks = questions(is.notChecked());
        asks.forEach((question, rule) -> {
            if (asked.remove(question) == null) {
                differences.add(new Difference(rule, Kind.ASKS, null, null));
            }
        });
        asked.forEach((question, rule) -> differences.add(new Difference(rule, Kind.ASKS_NO_MORE, null, null)));
        return differences;
    }

    private static boolean remove(List<Finding> from, Predicate<Finding> which) {
        for (var finding : from) {
            if (which.test(finding)) {
                return from.remove(finding);
            }
        }
        return false;
    }

    /** Whether an officer reads the same in both. */
    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.severity() == other.severity()
                && one.explanation().equals(other.explanation())
                && one.nextStep().equals(other.nextStep())
                && one.citations().equals(other.citations());
    }

    private static Map<String, String> questions(List<NotChecked> open) {
        var questions = new LinkedHashMap<String, String>();
        open.forEach(one -> questions.put(one.rule() + " " + one.title() + " " + one.missing(), one.rule()));
        return questions;
    }
}
