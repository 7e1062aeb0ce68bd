package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.LineLimits;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each limit of the lists of numbers that lines are judged by is felt: a scenario sets it, and comes out otherwise without. */
class LimitsDecideTests {

    private final Rulebook rulebook = OneRulebook.EMBEDDED.inForce();
    private final List<Scenario> scenarios = Scenarios.read(
                    RulesFolder.on(Path.of("rules")), rulebook, new ArrayList<Problem>())
            .all();

    LimitsDecideTests() throws Exception {}

    @Test
    void everyLimitOfALineIsFelt() {
        var unfelt = new TreeSet<>(LineLimits.ids());
        try (var run = new ScenarioRun(rulebook, ScenarioRun.own(rulebook))) {
            for (var scenario : scenarios) {
                if (LineLimits.ids().containsAll(scenario.parameters().keySet())
                        && scenario.parameters().size() == 1) {
                    var with = run.outcome(scenario);
                    var without = run.outcome(scenario.with(Map.of()));
                    assertThat(with.answer()).as(with.words()).isEqualTo(scenario.expect());
                    if (!without.answer().equals(with.answer())) {
                        unfelt.removeAll(scenario.parameters().keySet());
                    }
                }
            }
        }
        assertThat(unfelt)
                .as("write a scenario into parameters/limits.scenarios.csv that shows what each decides")
                .isEmpty();
    }

    /** So that a scenario that sets one builds no index of names anew. */
    @Test
    void aLimitOfGoodsLeavesTheSearchForNamesAsItIsAndOneOfNamesDoesNot() {
        assertThat(rulebook.with(Map.of("motor", 1.0)).words().searchAs(rulebook.words()))
                .isTrue();
        assertThat(rulebook.with(Map.of("width", 44.0)).words().searchAs(rulebook.words()))
                .isFalse();
    }

    @Test
    void noLimitHasTheNameOfAParameter() {
        assertThat(Parameters.ids()).doesNotContainAnyElementsOf(LineLimits.ids());
    }

    @Test
    void aLimitByWhichFilesAreReadIsRefusedWithTheReason() throws Exception {
        assertThat(problemsOf("parts", "first-year = 1950"))
                .singleElement()
                .asString()
                .contains("first-year of parameters/date-limits.tsv says how files and lists of parties are read")
                .contains("no scenario can show what it changes");
    }

    @Test
    void aLimitThatMakesNoSenseIsRefused() throws Exception {
        assertThat(problemsOf("digits", "fewest-digits = 7.5"))
                .singleElement()
                .asString()
                .contains("\"7.5\" is no whole number above 0, as fewest-digits is");
        assertThat(problemsOf("digits", "fewest-digit = 7"))
                .singleElement()
                .asString()
                .contains("there is no parameter \"fewest-digit\"; write \"fewest-digits\" if that is meant");
    }

    @Test
    void aLimitOutOfItsRangeIsToldWhereTheScenarioIs() {
        var telephone = scenarios.stream()
                .filter(one -> one.parameters().containsKey("most-digits"))
                .findFirst()
                .orElseThrow();
        try (var run = new ScenarioRun(rulebook, ScenarioRun.own(rulebook))) {
            var outcome = run.outcome(telephone.with(Map.of("most-digits", 99.0)));
            assertThat(outcome.asExpected()).isFalse();
            assertThat(outcome.words()).contains("\"99\" is out of range; most-digits lies between 3 and 26");
        }
    }

    private static List<Problem> problemsOf(String name, String set) throws Exception {
        var problems = new ArrayList<Problem>();
        var row = DataTable.read("x.scenarios.csv", "x", "scenario,parameters\n" + name + "," + set + "\n")
                .rows()
                .get(0);
        ScenarioParameters.of(row, Set.of(), problems);
        return problems;
    }
}
