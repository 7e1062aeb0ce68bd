package dev.tidewaiter.wordlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFormTests {

    private static final WordForm SMALL = new WordForm("some/words.tsv", 1, word -> word.toLowerCase(Locale.ROOT));

    private static final String WORDS = "# columns: what | words?\na\tOne| TWO ||Three\nb\t\n";

    @TempDir
    private Path classes;

    @Test
    void formsStandInTheOrderOfTheWords() {
        var rows = list(WORDS).rows();
        assertThat(SMALL.of(rows.get(0))).containsExactly("one", "two", "three");
        assertThat(SMALL.of(rows.get(1))).isEmpty();
    }

    @Test
    void whatTheBuildKeepsIsReadBack() throws IOException {
        SMALL.keep(words(WORDS), classes);
        var kept = WordForm.kept(kept(), WORDS.getBytes(StandardCharsets.UTF_8), 2);
        assertThat(kept).containsExactly("one|two|three|", "");
        assertThat(WordForm.forms("one|two|three|")).containsExactly("one", "two", "three");
        assertThat(WordForm.forms("")).isEmpty();
    }

    @Test
    void anotherListHasNothingKept() throws IOException {
        SMALL.keep(words(WORDS), classes);
        assertThat(WordForm.kept(kept(), WORDS.replace("One", "Ane").getBytes(StandardCharsets.UTF_8), 2))
                .isNull();
    }

    /** A sum of 32 bits is no proof: whoever wants to can make a list that has it. */
    @Test
    void aListOfTheSameSumWithOtherRowsHasNothingKept() throws IOException {
        SMALL.keep(words(WORDS), classes);
        var content = WORDS.getBytes(StandardCharsets.UTF_8);
        assertThat(WordForm.kept(kept(), content, 3)).isNull();
        assertThat(WordForm.kept(kept(), content, 1)).isNull();
        assertThat(WordForm.kept(new byte[0], content, 2)).isNull();
    }

    private byte[] kept() throws IOException {
        return Files.readAllBytes(classes.resolve("rules.forms/some/words.tsv.1"));
    }

    private static WordList list(String text) {
        return words(text).list("some/words.tsv");
    }

    private static WordLists words(String text) {
        return WordLists.of(Map.of("words/some/words.tsv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
