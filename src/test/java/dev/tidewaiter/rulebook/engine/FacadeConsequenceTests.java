package dev.tidewaiter.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.NumbersByName;
import dev.tidewaiter.rulebook.lint.RuleLint;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.rulebook.model.NearMiss;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacadeConsequenceTests {

    private static final String TWO_PLACES = "    $first : Destination( to )\n    $second : Destination( through )";

    private static String calling(String method, String arguments) {
        return SmallRules.withCondition(TWO_PLACES)
                .replace(
                        "findings.flag(drools.getRule())", "findings." + method + "(drools.getRule()" + arguments + ")")
                .replace("@NeedsFields(\"\")", "@NeedsFields(\"destination\")")
                .replace("@Explain(\"Found.\")", "@Explain(\"Found: {destination.country}.\")");
    }

    private static LineJudgement judged(String text) {
        assertThat(SmallRules.problems(text)).isEmpty();
        var file = SmallRules.file(text);
        var findings =
                new Findings(RuleLint.read(List.of(file), new ArrayList<>()).branches());
        findings.start(null, LocalDate.of(2026, 11, 25), NumbersByName.record(Limits.class, id -> 0));
        try (var session = new EngineSession(SmallRules.compiled(file), findings)) {
            session.fire(SampleFacts.ALL);
        }
        return findings.judgement();
    }

    /** A sentence is filled in from the first fact of a kind. */
    @ParameterizedTest
    @CsvSource({"', $first, $second', Turkey", "', $second, $first', Iran", "', $second', Iran"})
    void passesOnTheFactsInTheOrderOfTheCall(String arguments, String country) {
        assertThat(judged(calling("flag", arguments)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.explanation()).contains(country));
        assertThat(judged(calling("nearMiss", arguments)).nearMisses())
                .singleElement()
                .extracting(NearMiss::toString)
                .asString()
                .contains(country);
    }

    @ParameterizedTest
    @CsvSource({"flag, 1, 0, 0", "cannotCheck, 0, 1, 0", "nearMiss, 0, 0, 1"})
    void callsWhatTheRuleCalls(String method, int findings, int open, int near) {
        var judgement = judged(calling(method, ", $first"));
        assertThat(judgement.findings()).hasSize(findings);
        assertThat(judgement.notChecked()).hasSize(open);
        assertThat(judgement.nearMisses()).hasSize(near);
    }
}
