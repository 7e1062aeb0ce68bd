package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule's first day and its last. */
class RuleDraftsTests {

    @TempDir
    private Path folder = Path.of("");

    private RulesCopy copy = new RulesCopy(Path.of(""));

    @BeforeEach
    void copyTheRules() throws IOException {
        copy = RulesCopy.in(folder);
    }

    @Test
    void aBegunRuleIsRefusedForNothingButWhatIsStillToBeSaid() throws IOException {
        assertThat(RuleDrafts.begin(folder, "X07", "Drones to a diversion country", "goods"))
                .containsExactly(
                        "goods/drones-to-a-diversion-country.drl", "goods/drones-to-a-diversion-country.scenarios.csv");

        assertThat(copy.refusal().problems())
                .extracting(Problem::message)
                .contains("@Asks is empty; write what it is to say", "@Owner is empty; write what it is to say")
                .allMatch(message -> message.contains(" is empty; write what") || message.contains("cites nothing"));
    }

    @Test
    void aTitleWithSignsThatNoNameHasBeginsARuleAllTheSame() throws IOException {
        RuleDrafts.begin(folder, "X07", "Drones \"as toys\" <all>", "goods");

        assertThat(copy.refusal().problems())
                .extracting(Problem::message)
                .allMatch(message -> message.contains(" is empty; write what") || message.contains("cites nothing"));
    }

    @Test
    void anIdThatIsTakenAndAFolderThatIsNoneAreRefused() {
        assertThatThrownBy(() -> RuleDrafts.begin(folder, "P02", "Again", "goods"))
                .hasMessage("The id P02 is taken by parties/listed-party-by-name.drl.");
        assertThatThrownBy(() -> RuleDrafts.begin(folder, "X07", "Again", "../elsewhere"))
                .hasMessageContaining("is no folder of rules");
    }

    @Test
    void aRetiredRuleNoLongerRunsAndSaysWhy() throws Exception {
        RuleDrafts.retire(folder, "G12", "Others add up the rows | now", "G08");

        assertThat(folder.resolve("goods/drone-kit.drl")).doesNotExist();
        assertThat(folder.resolve("deprecated/drone-kit.drl")).exists();
        assertThat(folder.resolve("deprecated/drone-kit.scenarios.csv")).exists();
        assertThat(folder.resolve("deprecated/README.md")).content().contains("| Others add up the rows / now | G08 |");
        assertThat(Rulebook.load(folder).rules()).noneMatch(rule -> rule.id().equals("G12"));
    }

    @Test
    void aTitleInAnotherScriptIsNamedByItsId() throws IOException {
        assertThat(RuleDrafts.begin(folder, "X07", "Беспилотники", "goods"))
                .first()
                .isEqualTo("goods/x07.drl");
    }

    @Test
    void whatEndedBeforeIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("deprecated/drone-kit.drl"), "an older rule");

        assertThatThrownBy(() -> RuleDrafts.retire(folder, "G12", "a reason", ""))
                .hasMessageContaining("deprecated/drone-kit.drl is there already");
        assertThat(folder.resolve("deprecated/drone-kit.drl")).content().isEqualTo("an older rule");
        assertThat(folder.resolve("goods/drone-kit.drl")).exists();
    }

    @Test
    void aRuleThatStandsInAWorkbookIsNotMoved() {
        assertThatThrownBy(() -> RuleDrafts.retire(folder, "G08", "a reason", ""))
                .hasMessageContaining("goods/drone-parts.drl.csv");
        assertThatThrownBy(() -> RuleDrafts.retire(folder, "X99", "a reason", ""))
                .hasMessageContaining("There is no rule X99");
        assertThatThrownBy(() -> RuleDrafts.retire(folder, "G12", "a reason", "X99"))
                .hasMessageContaining("There is no rule X99");
    }
}
