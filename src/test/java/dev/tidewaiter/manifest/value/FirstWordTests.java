package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;

class FirstWordTests {

    @Test
    void aTextOfSignsHasNoFirstWord() {
        assertThat(PartyWords.first(" ,; ,")).isEmpty();
        assertThat(PartyWords.of(WordLists.bundled()).beginsWithLegalForm(",")).isFalse();
        assertThat(PartyWords.of(WordLists.bundled()).beginsWithLegalForm("ООО \"Альфа\""))
                .isTrue();
    }
}
