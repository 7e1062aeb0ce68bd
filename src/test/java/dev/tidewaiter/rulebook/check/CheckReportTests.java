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
    void whatFollowsFromOneMistakeIsCountedAndTheLockComesLast() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit(
                "parties/entity-list-party.drl",
                text -> text.replace("@EffectiveFrom(\"2014", "@EffectiveFrom(\"2036"));

        assertThat(CheckReport.of(RulesCheck.of(folder), List.of("P02 is gone.")))
                .satisfiesExactly(
                        gone -> assertThat(gone).isEqualTo("P02 is gone."),
                        first -> assertThat(first)
                                .startsWith(
                                        "parties/entity-list-party.scenarios.csv:2, rule P06: \"confirmed\" should give HOLD"),
                        second ->
                                assertThat(second).startsWith("parties/entity-list-party.scenarios.csv:3, rule P06: "),
                        third -> assertThat(third).startsWith("parties/entity-list-party.scenarios.csv:4, rule P06: "),
                        more -> assertThat(more).matches("\u2026 and \\d+ more of rule P06 that follow from it\\."),
                        lock -> assertThat(lock)
                                .startsWith(
                                        "versions.lock: does not fit the files: changed: parties/entity-list-party.drl."));
    }
}
