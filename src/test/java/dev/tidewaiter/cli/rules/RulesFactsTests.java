package dev.tidewaiter.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.cli.Call;
import org.junit.jupiter.api.Test;

/** What a rule may ask for, as an officer who writes one is shown it. */
class RulesFactsTests {

    @Test
    void everyWordListIsShownWithARowOfIt() {
        var lists = Call.of("rules", "facts", "tsv").out().lines().filter(line -> line.contains(".tsv"));
        assertThat(lists)
                .isNotEmpty()
                .allMatch(line -> !line.strip().startsWith("words/") || line.contains("Such as "));
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
