package dev.tidewaiter.rulebook.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are as they were locked are left aside, and what is told of the others is what is told when all are read. */
class ChangeSinceLockedTests {

    @TempDir
    private Path folder = Path.of("");

    private RulesCopy copy = new RulesCopy(Path.of(""));

    @BeforeEach
    void copyTheRules() throws IOException {
        copy = RulesCopy.in(folder);
    }

    @Test
    void nothingChanged() throws IOException {
        assertThat(RulesFolder.on(folder).changedSinceLocked()).isEmpty();
        assertThat(sinceLocked().changes()).isEmpty();
    }

    @Test
    void rowsWordsParametersAndScenariosAreToldAsWhenAllIsRead() throws IOException {
        copy.edit("tables/codes.chpl.csv", text -> text.replace(",854231,", ",854219,"));
        copy.edit("words/goods/vague.tsv", text -> text.replace("spare|spares|", "spare|"));
        copy.edit("parameters/drones.yaml", text -> text.replaceFirst("value: 30,", "value: 31,"));
        copy.edit(
                "goods/drone-endurance.scenarios.csv",
                text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
        Files.delete(folder.resolve("words/goods/everyday.tsv"));
        Files.writeString(folder.resolve("words/goods/redlepus.tsv"), "en\tredlepus\n");

        assertThat(RulesFolder.on(folder).changedSinceLocked()).hasSize(6);
        assertThat(sinceLocked().changes()).hasSizeGreaterThan(5);
        tellsWhatIsToldOfAll();
        assertThat(sinceLocked().was().tables()).containsKey("chpl").doesNotContainKey("cities");
    }

    @Test
    void aRuleIsHeldAgainstAllThatTheRulesSay() throws IOException {
        copy.edit(
                "parties/listed-party-by-name.drl",
                text -> text.replaceFirst("@Severity\\(\"BLOCK\"\\)", "@Severity(\"HOLD\")"));
        copy.edit("tables/codes.chpl.csv", text -> text.replace(",854231,", ",854219,"));

        assertThat(GuardedRules.weakened(sinceLocked())).hasSize(1);
        tellsWhatIsToldOfAll();
    }

    private RulebookChange sinceLocked() throws IOException {
        return RulebookChange.sinceLocked(RulesFolder.inProgram(), RulesFolder.on(folder));
    }

    private void tellsWhatIsToldOfAll() throws IOException {
        var all = RulebookChange.between(RulebookContents.of(RulesFolder.inProgram()), RulebookContents.on(folder));
        assertThat(ChangeWords.of(sinceLocked()).lines().skip(2))
                .containsExactlyElementsOf(ChangeWords.of(all).lines().skip(2).toList());
        assertThat(sinceLocked().removed()).isEqualTo(all.removed());
    }
}
