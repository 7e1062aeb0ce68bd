package dev.tidewaiter.rulebook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.rulebook.check.Scenario;
import dev.tidewaiter.rulebook.check.Scenarios;
import dev.tidewaiter.rulebook.engine.FactPrefilter;
import dev.tidewaiter.rulebook.language.ParsedRule;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.language.RuleFiles;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lines that are passed over without asking the engine have the answer that the engine would have given. */
class ShortCutTests {

    private static final AsOf AS_OF = AsOf.shipment(LocalDate.of(2026, 11, 25));

    private static Rulebook rulebook;
    private static Designations designations;
    private static List<Scenario> scenarios = List.of();
    private static List<RuleFile> files = List.of();

    @BeforeAll
    static void load() throws Exception {
        var folder = RulesFolder.on(Path.of("rules"));
        rulebook = Rulebook.load(Path.of("rules"));
        designations = OwnThresholds.over(rulebook.ownLists());
        var problems = new ArrayList<Problem>();
        files = RuleFiles.read(folder, folder.lock(), problems);
        scenarios = Scenarios.read(folder, rulebook, problems).all();
        assertThat(problems).isEmpty();
    }

    @Test
    void everyScenarioHasTheSameAnswerWhenTheEngineIsAlwaysAsked() {
        assertThat(answers(FactPrefilter.of(files), scenarios)).isEqualTo(answers(FactPrefilter.none(), scenarios));
    }

    /**
     * One rule's short cut must not be right only because some other rule asks. Where the engine was asked and the rule said nothing,
     * passing over the line takes nothing of it away: those scenarios need no second look.
     */
    @Test
    void everyRuleAloneHasTheSameAnswerInEveryScenario() {
        var asked = answers(FactPrefilter.none(), scenarios);
        for (var rule : rulebook.rules()) {
            var id = rule.id();
            var alone = files.stream()
                    .map(file -> new RuleFile(file.path(), of(id, file), file.imports()))
                    .toList();
            var spokenIn = scenarios.stream()
                    .filter(scenario -> requireNonNull(asked.get(scenario.file() + ":" + scenario.row())).stream()
                            .anyMatch(answer -> answer.startsWith(id + " ")))
                    .toList();
            assertThat(only(id, answers(FactPrefilter.of(alone), spokenIn)))
                    .as(id)
                    .containsExactlyElementsOf(only(id, asked));
        }
    }

    private static List<ParsedRule> of(String id, RuleFile file) {
        return file.rules().stream().filter(rule -> id.equals(rule.id())).toList();
    }

    private static List<String> only(String id, Map<String, List<String>> answers) {
        return answers.values().stream()
                .flatMap(List::stream)
                .filter(answer -> answer.startsWith(id + " "))
                .toList();
    }

    /** What each rule says of each scenario, by the scenario's place, with and without near misses. */
    private static Map<String, List<String>> answers(FactPrefilter shortCut, List<Scenario> scenarios) {
        var all = new LinkedHashMap<String, List<String>>();
        try (var judge = rulebook.judge(designations, AS_OF, shortCut)) {
            for (var scenario : scenarios) {
                var place = scenario.file() + ":" + scenario.row();
                var answers = new ArrayList<String>();
                for (var whyNot : List.of(false, true)) {
                    var at = " in " + place + ": ";
                    var judgement = judge.judge(scenario.line(), whyNot);
                    judgement.findings().forEach(one -> answers.add(one.rule() + at + one));
                    judgement.notChecked().forEach(one -> answers.add(one.rule() + at + one));
                    judgement.nearMisses().forEach(one -> answers.add(one.rule() + at + one));
                }
                assertThat(all.put(place, answers)).as(place).isNull();
            }
        }
        return all;
    }
}
