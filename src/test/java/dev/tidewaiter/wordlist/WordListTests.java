package dev.tidewaiter.wordlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTests {

    private static final String DRONES = """
            # Unmanned aircraft
            # columns: what | language | spellings
            # source: 15 CFR 772.1

            DRONE\ten\tuav| u.a.v. ||drone
            # source: observed in trade documents
            DRONE\tde\tdrohne
            """;

    @Test
    void rowsKnowTheLineThatAnEditorShows() {
        assertThat(list(DRONES).rows()).extracting(WordRow::line).containsExactly(5, 7);
    }

    @Test
    void cellsAreFoundByPlaceAndByHeading() {
        var row = list(DRONES).rows().get(1);
        assertThat(row.cell(2)).isEqualTo("drohne");
        assertThat(row.cell("language")).isEqualTo("de");
    }

    @Test
    void wordsOfACellLoseTheirBlanksAndTheEmptyOnesGo() {
        assertThat(list(DRONES).rows().get(0).words(2)).containsExactly("uav", "u.a.v.", "drone");
    }

    @Test
    void sourceHoldsUntilTheNextOne() {
        assertThat(list(DRONES).rows())
                .extracting(WordRow::source)
                .containsExactly("15 CFR 772.1", "observed in trade documents");
    }

    @Test
    void cellNamedSourceStandsBeforeTheRemark() {
        var rows = list("# columns: word | source\n# source: ours\nuav\t89 FR 51644\ndrone\t\n")
                .rows();
        assertThat(rows).extracting(WordRow::source).containsExactly("89 FR 51644", "ours");
    }

    @Test
    void rowWithoutSourceSaysSo() {
        assertThat(list("uav\n").rows().get(0).source()).isNull();
    }

    @Test
    void rowOfAnotherWidthIsNamedByFileAndLine() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> list("a\tb\nc\n").rows(2))
                .withMessage("words/some.tsv:2: has 1 columns, not 2; columns are parted by tabs");
    }

    @Test
    void missingHeadingIsNamedByFile() {
        var row = list("uav\n").rows().get(0);
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> row.cell("meaning"))
                .withMessageStartingWith("words/some.tsv: has no column \"meaning\"");
    }

    @Test
    void headingsAndTheirWordsAreReadWithTheSignBetweenThem() {
        var groups = list("aviation = aero | avia\nfood: meat|fish |\n").rows().stream()
                .map(WordRow::group)
                .toList();
        assertThat(groups)
                .containsExactly(
                        new WordGroup("aviation", '=', List.of("aero", "avia")),
                        new WordGroup("food", ':', List.of("meat", "fish", "")));
    }

    @Test
    void fileThatWindowsWroteReadsAlike() {
        var rows = list("\ufeff# from Excel\r\nuav\tdrone\r\n").rows();
        assertThat(rows).extracting(WordRow::text).containsExactly("uav\tdrone");
    }

    @Test
    void hashIsThatOfTheBytes() {
        assertThat(list("").sha256()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(list("a\n").sha256()).isNotEqualTo(list("a\r\n").sha256());
    }

    private static WordList list(String text) {
        return new WordList("words/some.tsv", text.getBytes(StandardCharsets.UTF_8));
    }
}
