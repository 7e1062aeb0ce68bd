package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.designation.mention.NameCandidate;
import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchWordsOfARulebookTests {

    private static final String CELL = "Rosalia Pinto pp. Heron Garden Ltd";

    @TempDir
    Path folder;

    @Test
    void aWordAddedToTheRulesPartsNames() throws Exception {
        var rules = RulesCopy.in(folder);
        var name = new NameCandidate("Rosalia Pinto", NameCandidate.Sort.NAME);
        assertThat(OwnThresholds.WORDS.candidates().of(CELL, OwnThresholds.OF_MATCHES))
                .doesNotContain(name);
        rules.edit("words/designation/mention-words.tsv", text -> text + "pp.\n");
        assertThat(SearchWords.of(WordLists.of(folder)).candidates().of(CELL, OwnThresholds.OF_MATCHES))
                .contains(name);
    }

    @Test
    void aRowOfAnUnknownKindIsRefusedWithFileAndLine() throws Exception {
        var rules = RulesCopy.in(folder);
        rules.edit("words/designation/address-words.tsv", text -> text + "planet\tmars\n");
        assertThat(rules.refusal())
                .hasMessageContaining("words/designation/address-words.tsv")
                .hasMessageContaining("mark");
    }
}
