package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReportTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatFollowsFromOneMistakeIsCountedAndTheLockIsNotOfferedOverIt() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit(
                "parties/entity-list-party.drl",
                text -> text.replace("@EffectiveFrom(\"2014", "@EffectiveFrom(\"2036"));

        assertThat(CheckReport.of(RulesCheck.of(folder), List.of("P02 is gone."), false))
                .satisfiesExactly(
                        gone -> assertThat(gone).isEqualTo("P02 is gone."),
                        first -> assertThat(first)
                                .startsWith(
                                        "parties/entity-list-party.scenarios.csv:2, rule P06: \"confirmed\" should give HOLD"),
                        second ->
                                assertThat(second).startsWith("parties/entity-list-party.scenarios.csv:3, rule P06: "),
                        third -> assertThat(third).startsWith("parties/entity-list-party.scenarios.csv:4, rule P06: "),
                        more -> assertThat(more)
                                .matches(
                                        "\u2026 and \\d+ more of rule P06 that follow from it \\(rows 5, 6, [\\d, ]+\\)\\."),
                        way -> assertThat(way)
                                .contains("parties/entity-list-party.drl changed: if that is meant")
                                .doesNotContain("parameter:NAME"));
    }

    @Test
    void whatIsRightAndNotLockedIsSaidSo() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit(
                "goods/drone-kit.drl", text -> text.replace("Note the reason and release.", "Note why, and release."));
        var check = RulesCheck.of(folder);

        assertThat(check.isAllButLocked()).isTrue();
        assertThat(CheckReport.of(check, List.of(), true))
                .singleElement()
                .asString()
                .startsWith("Everything came out as expected; not locked yet: changed: goods/drone-kit.drl.");
        assertThat(CheckReport.of(check, List.of("P02 may not be switched off and says less."), true))
                .last()
                .asString()
                .as("what wants a reason is not said to be in order")
                .startsWith(
                        "No scenario came out otherwise, but what is said above wants a reason; not locked yet: changed:"
                                + " goods/drone-kit.drl. If all of it is meant, run \"tidewaiter rules check --lock\" with --reason,"
                                + " and with --author and --reviewer where that is said; if not, put them back");
        assertThat(CheckReport.of(check, List.of(), false))
                .as("words that do not load are to be mended first")
                .isEmpty();
    }

    @Test
    void aRuleWithoutASilentScenarioIsToldWithTheFileThatLacksIt() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit("goods/drone-kit.scenarios.csv", text -> text.replaceAll("(?m)^[^,]*,PASSED,.*\n", ""));

        assertThat(CheckReport.of(RulesCheck.of(folder), List.of(), false))
                .singleElement()
                .asString()
                .isEqualTo(
                        "goods/drone-kit.scenarios.csv: no scenario leaves rule G12 silent; add one that expects PASSED");
    }

    @Test
    void aRemarkAboveScenariosIsTheCauseAndNothingElseIsTold() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit("goods/drone-kit.scenarios.csv", text -> "# our scenarios\n" + text);

        assertThat(CheckReport.of(RulesCheck.of(folder), List.of("Since 2026 7 scenarios are gone."), false))
                .containsExactly(
                        "goods/drone-kit.scenarios.csv: cannot be read: in line 1 stands \"# our scenarios\" where"
                                + " the headings must; take out what stands above them");
    }

    @Test
    void oneMistakeInEachRowIsOneSentence() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit(
                "goods/drone-kit.scenarios.csv",
                text -> text.replaceAll("(?m)(?<=.)$", ",20").replaceFirst(",20", ",parameter:drone-rang"));

        assertThat(CheckReport.of(RulesCheck.of(folder), List.of(), false))
                .singleElement()
                .asString()
                .contains("there is no parameter \"drone-rang\"; write \"drone-range\" if that is meant (also in ");
    }
}
