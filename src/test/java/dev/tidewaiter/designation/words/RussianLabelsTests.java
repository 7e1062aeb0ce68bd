package dev.tidewaiter.designation.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RussianLabelsTests {

    private static final RussianLabels LABELS = RussianLabels.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"INN 7707083893", "инн:7707083893", "ОГРНИП 304500116000157", "Reg. (OGRN) 1027700132195"})
    void aLabelIsAWholeWord(String text) {
        assertThat(LABELS.ofRegister(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Holiday Inns 7707083893", "VAT 7707083893", "7707083893", "Винница"})
    void otherWordsAreNone(String text) {
        assertThat(LABELS.ofRegister(text)).isFalse();
    }
}
