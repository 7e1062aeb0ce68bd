package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulesCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The command that shows what changed in the rules. */
class RulesDiffTests {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsOtherProgramsWhatChanged() throws IOException {
        RulesCopy.in(folder).edit("parameters/drones.yaml", text -> text.replace("value: 300,", "value: 250,"));
        var call = Call.of("rules", "diff", "rules", folder.toString(), "--format", "json");
        assertThat(call.exitCode()).isZero();
        var json = new JsonMapper().readTree(call.out());
        assertThat(json.at("/counts/0/changed").asInt()).isEqualTo(1);
        assertThat(json.at("/changes/0/key").asString()).isEqualTo("drone-range");
        assertThat(json.at("/changes/0/fields/0/was/0").asString()).isEqualTo("300");
        assertThat(json.at("/changes/0/fields/0/is/0").asString()).isEqualTo("250");
    }

    @Test
    void theDeliveredVersionMayBeNamedBeforeAnyIsKept() throws Exception {
        RulesCopy.in(folder).edit("parameters/drones.yaml", text -> text.replace("value: 300,", "value: 250,"));
        var delivered = Rulebook.embedded().version();

        var call = Call.of("rules", "diff", delivered, folder.toString(), "--rules", folder.toString());

        assertThat(folder.resolve("history")).doesNotExist();
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("drone-range", "300", "250");
    }

    @Test
    void aFolderThatIsNoneIsOneSentence() {
        var call = Call.of("rules", "diff", "rules", folder.resolve("absent").toString());
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("absent is no folder").doesNotContain("Exception");
    }

    @Test
    void aFolderWithoutRulesIsNamed() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nothing here");
        var call = Call.of("rules", "diff", "rules", folder.toString());
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains("There are no rules in " + folder);
    }

    @Test
    void whatCannotBeReadGivesThree() throws IOException {
        RulesCopy.in(folder).edit("goods/drone-endurance.drl", text -> text.replaceFirst("when\n", "wenn\n"));
        var call = Call.of("rules", "diff", "rules", folder.toString());
        assertThat(call.exitCode()).isEqualTo(3);
        assertThat(call.err()).contains("Not compared").contains("goods/drone-endurance.drl");
    }
}
