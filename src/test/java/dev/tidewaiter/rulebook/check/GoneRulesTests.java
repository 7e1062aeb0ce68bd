package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoneRulesTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aScenarioOfARuleThatWasDeletedNamesTheFileThatIsGone() throws Exception {
        RulesCopy.in(folder);
        Files.delete(folder.resolve("goods/toy-heading.drl"));
        Files.delete(folder.resolve("goods/toy-heading.scenarios.csv"));

        assertThat(CheckReport.of(RulesCheck.of(folder), List.of(), false))
                .anySatisfy(told -> assertThat(told)
                        .startsWith("parameters/edges.scenarios.csv:")
                        .contains("there is no rule \"G06\" for this scenario, which version ")
                        .contains("has; goods/toy-heading.drl is gone since; put the rule back"));
    }

    @Test
    void aRuleThatNeverWasIsOnlyUnknown() throws Exception {
        var copy = RulesCopy.in(folder);
        copy.edit("parameters/edges.scenarios.csv", text -> text.replaceFirst("\nG06,", "\nX77,"));

        assertThat(CheckReport.of(RulesCheck.of(folder), List.of(), false))
                .anySatisfy(told -> assertThat(told).contains("there is no rule \"X77\" for this scenario"))
                .noneSatisfy(told -> assertThat(told).contains("which version"));
    }
}
