package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.check.RulesCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules without a lock count for nobody, and nobody screens by others in their stead without a word. */
class MissingLockTests {

    @TempDir
    private Path place = Path.of("");

    @Test
    void rulesThatLostTheirLockAreNamedAndNothingIsDone() throws IOException {
        var rules = Files.createDirectories(place.resolve("rules"));
        RulesCopy.in(rules);
        Files.delete(rules.resolve("versions.lock"));
        var file = Files.writeString(place.resolve("may.csv"), "Description,Destination\nPump,NO\n");

        for (var words : List.of(List.of("screen", file.toString()), List.of("rules", "check"))) {
            var arguments = new ArrayList<>(words);
            arguments.addAll(List.of("--rules", rules.toString()));
            var call = Call.of(arguments.toArray(String[]::new));

            assertThat(call.exitCode()).isEqualTo(2);
            assertThat(call.err().strip())
                    .startsWith(rules.resolve("versions.lock") + " is missing, and rules lie beside it")
                    .endsWith("Nothing was done.")
                    .hasLineCount(1);
        }
    }

    @Test
    void theCopyInTheProgramLacksNoWords() throws IOException {
        assertThat(RulesCheck.ofEmbedded().problems()).isEmpty();
    }
}
