package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose words are the program's own goes by what is known of those; one with another word, or one list fewer, does not. */
class WordsOfAFolderTests {

    private static final String LIST = "goods/drones.tsv";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theProgramsWordsAreKnownWhereTheyLieInAFolder() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.append("tables/places.cities.csv", "Bandar Anzali,IR,place names from general knowledge");
        assertThat(RulesFolder.on(folder).words()).isSameAs(WordLists.bundled());
    }

    @Test
    void anotherWordIsRead() throws IOException {
        var copy = RulesCopy.in(folder);
        copy.append("words/" + LIST, "# source: our own list\nDRONE\ten\tunmanned aircraft\tkitebird");
        assertThat(RulesFolder.on(folder).words().list(LIST).rows(4))
                .anyMatch(row -> row.words(3).contains("kitebird"));
    }

    @Test
    void aListThatIsGoneIsMissing() throws IOException {
        RulesCopy.in(folder);
        Files.delete(folder.resolve("words/" + LIST));
        assertThat(RulesFolder.on(folder).words().has(LIST)).isFalse();
    }
}
