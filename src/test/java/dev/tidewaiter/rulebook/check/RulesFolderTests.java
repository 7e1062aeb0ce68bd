package dev.tidewaiter.rulebook.check;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.tidewaiter.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Claims about the whole folder of rules. With {@code -Drules.lock=1} twins, workbooks and lock are written anew first. */
class RulesFolderTests {

    private static final Path RULES = Path.of("rules");
    private static RulesCheck check;

    @BeforeAll
    static void checkTheFolder() throws IOException {
        if (System.getProperty("rules.lock") != null) {
            RulesFolderWriter.write(RULES);
        }
        check = RulesCheck.of(RULES);
    }

    @Test
    void hasNoProblem() {
        assertThat(check.problems()).isEmpty();
    }

    @Test
    void everyScenarioComesOutAsExpected() {
        assertThat(check.failed()).isEmpty();
    }

    @Test
    void everyRuleSpeaksInOneScenarioAndIsSilentInAnother() {
        assertThat(check.unfired()).isEmpty();
        assertThat(check.unpassed()).isEmpty();
    }

    @Test
    void everyConditionSpeaksInOneScenarioOfItsRuleAndIsSilentInAnother() {
        assertThat(check.unspoken()).isEmpty();
        assertThat(check.unstilled()).isEmpty();
    }

    @Test
    void theCopyInTheProgramIsTheSameRulebook() throws Exception {
        assumeThat(System.getProperty("rules.lock"))
                .as("the program still holds the copy from before the lock was written")
                .isNull();
        assertThat(Rulebook.embedded().version())
                .isEqualTo(requireNonNull(check.rulebook()).version());
    }
}
