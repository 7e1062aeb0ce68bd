package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.ReadmeRules;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What costs a line more than it may is told by the check, and by no scenario as the answer that it expects. */
class CostlyRulesTests {

    private static final String RULE = "goods/own-drone-batteries.drl";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aScenarioInWhichARuleIsCutOffIsNotAsExpected() throws Exception {
        var copy = ReadmeRules.in(folder);
        copy.put(
                "tables/own.drone-batteries.csv",
                IntStream.range(0, 1_200)
                        .mapToObj(row -> "drone battery,,row " + row + ",our own list\n")
                        .collect(Collectors.joining()));
        copy.edit(
                "goods/own-drone-batteries.scenarios.csv",
                text -> text.replace("heavy,REVIEW,", "heavy,CANNOT_CHECK,"));

        assertThat(CheckReport.of(RulesCheck.of(folder), List.of(), false))
                .anySatisfy(told -> assertThat(told)
                        .contains("\"heavy\" should give CANNOT_CHECK")
                        .contains("Rule X01 was cut off: ")
                        .contains("spoke more than 1,000 times on this line"));
    }

    @Test
    void aRuleThatTriesEachRowWithEachIsRefused() throws Exception {
        var copy = ReadmeRules.in(folder);
        copy.edit(
                RULE,
                text -> text.replaceFirst(
                        "\\$row         : OwnRow\\(.*\\)",
                        "\\$row : OwnRow( table == \"drone-batteries\" ) OwnRow( table == \"drone-batteries\" )"));

        assertThat(CheckReport.of(RulesCheck.of(folder), List.of(), false))
                .singleElement()
                .asString()
                .startsWith(RULE + ":28 (X01): nothing joins this OwnRow with the others before it");
    }
}
