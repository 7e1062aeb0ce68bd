package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.rulebook.RulesCopy;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule may ask for, as an officer who writes one is shown it. */
class RulesFactsTests {

    @Test
    void everyWordListIsShownWithARowOfIt() {
        var lists = Call.of("rules", "facts", "tsv").out().lines().filter(line -> line.contains(".tsv"));
        assertThat(lists)
                .isNotEmpty()
                .allMatch(line -> !line.strip().startsWith("words/") || line.contains("Such as "));
    }

    /** Who has begun a rule looks up what it may ask for, and begun rules do not load. */
    @Test
    void arePrintedWhileARuleIsBeingWritten(@TempDir Path folder) throws IOException {
        RulesCopy.in(folder);
        assertThat(Call.of(
                                "rules",
                                "new",
                                "X10",
                                "--title",
                                "Heavy drones",
                                "--in",
                                "goods",
                                "--rules",
                                folder.toString())
                        .exitCode())
                .isZero();

        var facts = Call.of("rules", "facts", "weightKg", "--rules", folder.toString());

        assertThat(facts.exitCode()).isZero();
        assertThat(facts.err()).contains("goods/heavy-drones.drl is left out here until it is mended");
        assertThat(facts.out()).contains("weightKg");
    }

    @Test
    void ofATableThatIsWrongAreRefusedWithItsFault(@TempDir Path folder) throws IOException {
        RulesCopy.in(folder).append("parameters/drones.yaml", "more: [");

        assertThat(Call.of("rules", "facts", "--rules", folder.toString()).err())
                .contains("parameters/drones.yaml");
    }

    @Test
    void aRowIsShownBelowItsColumnsWithTheFirstOfItsWords() {
        assertThat(Call.of("rules", "facts", "goods/rockets").out())
                .contains(
                        "words/goods/rockets.tsv (what | language | meaning | spellings). Such as ROCKET EXACT | en |")
                .contains("sounding rocket, …")
                .doesNotContain("sounding rockets");
    }
}
