package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.ReadsOfRules;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each parameter is felt: a scenario sets it and comes out otherwise without, or one comes out otherwise when it is moved. */
class ParametersDecideTests {

    /**
     * What no line of goods can feel: birth dates are given only where somebody asks about one party, whether a list is the whole one is
     * settled before any line is held against it, and whether what two lists say is one finding or two changes no answer.
     */
    private static final Set<String> UNFELT = Set.of("circa-years", "whole-list", "same-party-score");

    /** How far a parameter is moved, as a share of what it is. */
    private static final double[] MOVES = {0.5, 2, 0.001, 1000};

    /** How many scenarios are tried by every move before the others are. */
    private static final int FIRST = 100;

    private final RulesFolder folder = RulesFolder.on(Path.of("rules"));
    private final Rulebook rulebook = OneRulebook.EMBEDDED.inForce();
    private final Parameters parameters = Parameters.read(folder, new ArrayList<>());
    private final List<Scenario> scenarios =
            Scenarios.read(folder, rulebook, new ArrayList<Problem>()).all();
    private final Map<Scenario, Scenario.Outcome> known = new HashMap<>();

    ParametersDecideTests() throws Exception {}

    @Test
    void everyParameterIsFelt() {
        var unfelt = new TreeSet<>(Parameters.ids());
        unfelt.removeAll(UNFELT);
        try (var run = new ScenarioRun(rulebook, ScenarioRun.own(rulebook))) {
            for (var scenario : scenarios) {
                var set = scenario.parameters().keySet();
                if (set.stream().anyMatch(unfelt::contains)
                        && differ(run.outcome(scenario), run.outcome(scenario.with(Map.of())))) {
                    unfelt.removeAll(set);
                }
            }
            var reads = ReadsOfRules.in(folder);
            unfelt.removeIf(id -> isFelt(
                    id,
                    run,
                    scenarios.stream()
                            .filter(one -> one.parameters().isEmpty()
                                    && reads.containsKey(one.rule())
                                    && reads.get(one.rule()).parameters().contains(id))
                            .toList()));
        }
        assertThat(unfelt)
                .as("write a scenario into parameters/edges.scenarios.csv that shows what each decides")
                .isEmpty();
    }

    @Test
    void whatIsUnfeltIsAParameterThatNoScenarioSets() {
        assertThat(Parameters.ids()).containsAll(UNFELT);
        assertThat(scenarios)
                .noneMatch(one -> one.parameters().keySet().stream().anyMatch(UNFELT::contains));
    }

    /** By each move the scenarios that speak of it first: to try them all by a move that none of them feels takes seconds. */
    private boolean isFelt(String id, ScenarioRun run, List<Scenario> all) {
        double now = parameters.valuesOf(id).stream().reduce(1.0, (before, last) -> last);
        var sorted = all.stream()
                .sorted(Comparator.comparing((Scenario one) -> wordsOf(id, one)).reversed())
                .toList();
        int first = Math.min(FIRST, sorted.size());
        for (var some : List.of(sorted.subList(0, first), sorted.subList(first, sorted.size()))) {
            for (var move : MOVES) {
                try (var other = run.by(Map.of(id, now * move))) {
                    if (some.stream().anyMatch(one -> differ(outcome(run, one), other.outcome(one)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** How many words of a parameter's name stand in what is written of a scenario. */
    private static long wordsOf(String id, Scenario scenario) {
        var written = (scenario.file() + " " + scenario.name() + " " + scenario.why()).toLowerCase(Locale.ROOT);
        return Stream.of(id.split("-")).filter(written::contains).count();
    }

    private Scenario.Outcome outcome(ScenarioRun run, Scenario scenario) {
        return known.computeIfAbsent(scenario, run::outcome);
    }

    private static boolean differ(Scenario.Outcome one, Scenario.Outcome other) {
        return !one.answer().equals(other.answer()) || !one.heard().equals(other.heard());
    }
}
