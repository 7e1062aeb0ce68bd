package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.ReadmeRules;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.SignOff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule that {@code rules/README.md} has an officer write: taken from its text, and run as it stands there. */
class WalkThroughTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theRuleOfTheReadmeWorksAsItIsWritten() throws IOException {
        assertThat(ReadmeRules.files().keySet())
                .containsExactly(
                        "tables/own.drone-batteries.csv",
                        "parameters/own.yaml",
                        "goods/own-drone-batteries.drl",
                        "goods/own-drone-batteries.scenarios.csv",
                        "words/manifest/own-columns.tsv",
                        "documents/own-closed-projects.drl",
                        "documents/own-closed-projects.scenarios.csv");
        ReadmeRules.in(folder);

        var locked = RulesCheck.locking(folder, SignOff.NONE);

        assertThat(locked.problems()).isEmpty();
        assertThat(locked.failed()).isEmpty();
        assertThat(locked.isClean()).isTrue();
        assertThat(locked.outcomes())
                .filteredOn(outcome -> outcome.scenario().rule().equals("X01"))
                .hasSize(7);
        assertThat(locked.outcomes())
                .filteredOn(outcome -> outcome.scenario().rule().equals("X02"))
                .hasSize(5);
        assertThat(folder.resolve("tables/own.xlsx")).exists();
    }

    @Test
    void aScenarioMaySetTheParameterThatTheRulebookAdded() throws Exception {
        var copy = ReadmeRules.in(folder);
        copy.edit(
                "goods/own-drone-batteries.scenarios.csv",
                text -> text.replace("netWeight,", "netWeight,parameter:drone-battery-weight,")
                                .replaceAll("(?m)(850760,[^,\n]*),", "$1,,")
                        + "heavier,PASSED,25 kg are less than 30,Drone battery 22000 mAh,850760,25,30,,AE\n");

        var checked = RulesCheck.locking(folder, SignOff.NONE);

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.failed()).isEmpty();
        assertThat(Rulebook.load(folder).reads())
                .hasEntrySatisfying(
                        "X01", reads -> assertThat(reads.parameters()).contains("drone-battery-weight"))
                .hasEntrySatisfying(
                        "G06", reads -> assertThat(reads.parameters()).doesNotContain("drone-battery-weight"));
    }

    @Test
    void aThresholdOfOneCountryIsAskedByTheConditionsOfTheReadme() throws Exception {
        var copy = ReadmeRules.in(folder);
        var conditions = Files.readString(Path.of("rules/README.md"))
                .split("## A threshold for one country", -1)[1]
                .split("\n## ", -1)[0]
                .lines()
                .filter(line -> line.startsWith("    $"))
                .collect(Collectors.joining("\n", "", "\n"));
        copy.edit(
                "parameters/own.yaml",
                text -> text.replace("drone-battery-weight:", "own-range:").replace("unit: kg", "unit: km"));
        copy.edit(
                "goods/own-drone-batteries.drl",
                text -> text.substring(0, text.indexOf("rule \"X01 Weight"))
                        .replace("facts.OwnRow", "facts.Goods")
                        .replace("{row.citation}", "our own order, minutes of 2026-11-02")
                        .replaceFirst("@Explain\\(.*", "@Explain(\"Above {threshold.value} km.\")")
                        .replaceFirst(
                                "(?s)when.*then\\n.*",
                                Matcher.quoteReplacement(
                                        "when\n" + conditions
                                                + "    $line : Line( )\nthen\n    findings.flag(drools.getRule(), $goods, $threshold);\nend\n")));
        Files.delete(folder.resolve("tables/own.drone-batteries.csv"));

        assertThat(Rulebook.load(folder).rules()).extracting(Rule::id).contains("X01");
    }

    @Test
    void aNameThatIsMisspeltIsToldOnce() throws IOException {
        var copy = ReadmeRules.in(folder);
        copy.edit("parameters/own.yaml", text -> text.replace("drone-battery-weight:", "drone-batery-weight:"));

        assertThat(copy.refusal().problems())
                .singleElement()
                .hasToString(
                        "goods/own-drone-batteries.drl:26 (X01): parameters/own.yaml has no parameter \"drone-battery-weight\"; it has drone-batery-weight");
    }
}
