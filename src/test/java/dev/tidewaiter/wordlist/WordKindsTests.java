package dev.tidewaiter.wordlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordKindsTests {

    private static WordList list(String rows) {
        return WordLists.of(Map.of("words/ways.tsv", rows.getBytes(StandardCharsets.UTF_8)))
                .list("ways.tsv");
    }

    @Test
    void wordsOfAKindAreThoseOfAllItsRows() {
        var words = WordKinds.of(list("from\tab|ab Werk\nto\tnach\nfrom\taus\n"), "from", "to");
        assertThat(words.of("from")).containsExactly("ab", "ab Werk", "aus");
        assertThat(words.of("to")).containsExactly("nach");
    }

    @Test
    void theLongestWordThatFitsIsTakenAndItsSignsAreNoExpression() {
        var words = WordKinds.of(list("from\tab|ab.|ab.W\n"), "from");
        var found = Pattern.compile(words.anyOf("from")).matcher("ab.Werk");
        assertThat(found.lookingAt()).isTrue();
        assertThat(found.group()).isEqualTo("ab.W");
        assertThat(Pattern.matches(words.anyOf("from"), "abx")).isFalse();
    }

    @Test
    void anyOfNoWordsIsFoundInNoText() {
        assertThat(Pattern.compile(WordKinds.anyOf(List.of())).matcher("ab").find())
                .isFalse();
    }

    @Test
    void aRowOfAnotherKindIsNamedWithItsLine() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> WordKinds.of(list("from\tab\nvia\tüber\n"), "from", "to"))
                .withMessageContaining("words/ways.tsv:2")
                .withMessageContaining("\"via\" is no kind of words");
    }

    @Test
    void aKindWithoutWordsIsMissed() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> WordKinds.of(list("from\tab\n"), "from", "to"))
                .withMessageContaining("lacks words of the kind to");
    }
}
