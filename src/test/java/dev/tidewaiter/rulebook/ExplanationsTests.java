package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.check.Scenario;
import dev.tidewaiter.rulebook.check.ScenarioRun;
import dev.tidewaiter.rulebook.check.Scenarios;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every rule says in every scenario, read for what no officer should read. */
class ExplanationsTests {

    private static final Map<String, Pattern> FAULTS = Map.of(
            "quotes nothing", Pattern.compile("\"\"|“”|«»"),
            "holds empty brackets", Pattern.compile("\\(\\s*\\)"),
            "holds a place that nothing filled",
                    Pattern.compile(
                            "[{}]|\\bnull\\b|\\bNaN\\b|\\bOptional\\b|\\[\\]|HS no\\b|states no measures stated"),
            "has two blanks", Pattern.compile("  "),
            "has a blank before a stop", Pattern.compile(" [.,;:](\\s|$)"),
            "has two signs after each other", Pattern.compile("[:;,]\\s*[.;,]|\\.\\.(?!\\.)(?<!\\.\\.\\.)"),
            "prints a code as no tariff does", Pattern.compile("\\b\\d{4}\\.\\d{3,}\\b|HS \\d{5,}"),
            "says of goods that they are goods", Pattern.compile("goods (are|is): goods\\b|\\bis goods\\b"),
            "puts a day behind itself", Pattern.compile("(\\d{4}-\\d\\d-\\d\\d), after \\1"),
            "begins in the middle, or goes on without a stop", Pattern.compile("^[a-z,.;:]|\\bdoes not say [A-Z]"));

    private static final Map<String, List<String>> BY_RULE = new TreeMap<>();
    private static Rulebook rulebook;

    @BeforeAll
    static void judge() throws Exception {
        rulebook = Rulebook.load(Path.of("rules"));
        var problems = new ArrayList<Problem>();
        var scenarios = Scenarios.read(RulesFolder.on(Path.of("rules")), rulebook, problems);
        assertThat(problems).isEmpty();
        var asOf = AsOf.shipment(LocalDate.of(2026, 11, 25));
        try (var judge = rulebook.judge(OwnThresholds.over(rulebook.ownLists()), asOf)) {
            for (var scenario : scenarios.all()) {
                if (scenario.listed().isEmpty()) {
                    hear(judge, scenario);
                } else {
                    try (var its = ScenarioRun.judge(scenario, rulebook)) {
                        hear(its, scenario);
                    }
                }
            }
        }
    }

    private static void hear(Judge judge, Scenario scenario) {
        for (var finding : judge.judge(scenario.line(), false).findings()) {
            BY_RULE.computeIfAbsent(finding.rule(), any -> new ArrayList<>()).add(finding.explanation());
        }
    }

    @Test
    void noSentenceHasAHoleOrAFault() {
        var faulty = new ArrayList<String>();
        BY_RULE.forEach((rule, sentences) -> {
            for (var sentence : sentences) {
                FAULTS.forEach((fault, pattern) -> {
                    if (pattern.matcher(sentence).find()) {
                        faulty.add(rule + " " + fault + ": " + sentence);
                    }
                });
            }
        });
        assertThat(faulty).isEmpty();
    }

    /** What the line says counts as one word, and so does what stands in brackets: it is not the rule's. */
    @Test
    void noSentenceIsSoLongThatItIsReadTwice() {
        var spoken = Pattern.compile("\"[^\"]*\"|\\([^()]*\\)");
        var clauses = Pattern.compile("[.;:?](\\s+|$)");
        assertThat(BY_RULE.values().stream().flatMap(List::stream).distinct())
                .flatMap(said -> clauses.splitAsStream(spoken.matcher(said).replaceAll("x"))
                        .filter(clause -> clause.split(" ").length > 40)
                        .toList())
                .isEmpty();
    }

    /** Rules about the lists themselves speak of no line. */
    @Test
    void nearlyEveryRuleWasHeard() {
        assertThat(rulebook.rules())
                .filteredOn(rule -> !BY_RULE.containsKey(rule.id()))
                .hasSizeLessThan(4);
    }
}
