package dev.tidewaiter.wordlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListLintTests {

    private static final String HEAD = "# columns: word | meaning | note?\n# source: our own\n";

    @Test
    void wellWrittenListHasNoProblem() {
        assertThat(problems(HEAD + "uav|drone\tunmanned aircraft\t\n")).isEmpty();
    }

    @Test
    void rowWithoutSourceIsNamed() {
        assertThat(problems("# columns: word\nuav\n"))
                .containsExactly("words/some.tsv:2: has no source; write a line # source: above it");
    }

    @Test
    void columnsMustBeNamed() {
        assertThat(problems("# source: our own\nuav\n"))
                .anyMatch(problem -> problem.contains("does not name its columns"));
    }

    @Test
    void rowOfAnotherWidthIsNamed() {
        assertThat(problems(HEAD + "uav\tunmanned aircraft\n"))
                .singleElement()
                .asString()
                .startsWith("words/some.tsv:3: has 2 columns, not 3 (word, meaning, note)");
    }

    @Test
    void emptyCellIsNamedByItsHeading() {
        assertThat(problems(HEAD + "uav\t\t\n")).containsExactly("words/some.tsv:3: the cell \"meaning\" is empty");
    }

    @Test
    void emptyWordAndRepeatedWordAreNamed() {
        assertThat(problems(HEAD + "uav||uav\tunmanned aircraft\t\n"))
                .containsExactly(
                        "words/some.tsv:3: a word is empty between two bars in \"word\"",
                        "words/some.tsv:3: \"uav\" stands twice in \"word\"");
    }

    @Test
    void repeatedRowIsNamed() {
        assertThat(problems(HEAD + "uav\tdrone\t\nuav\tdrone\t\n"))
                .containsExactly("words/some.tsv:4: stands in the list twice");
    }

    @Test
    void otherEncodingIsSaid() {
        var bytes = (HEAD + "größe\tsize\t\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(WordListLint.problems(new WordList("words/some.tsv", bytes)))
                .extracting(WordProblem::toString)
                .containsExactly("words/some.tsv:3: is not written in UTF-8; save it again in that encoding");
    }

    private static List<String> problems(String text) {
        return WordListLint.problems(new WordList("words/some.tsv", text.getBytes(StandardCharsets.UTF_8))).stream()
                .map(WordProblem::toString)
                .toList();
    }
}
