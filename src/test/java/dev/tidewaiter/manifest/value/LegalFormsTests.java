package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalFormsTests {

    private static final PartyWords WORDS = PartyWords.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(strings = {"Nordfjord Marin AS", "Kassel Antriebe AG", "Blau Stål AB"})
    void aFormThatIsAWordAsWellCountsLastInCapitals(String name) {
        assertThat(WORDS.looksLikeCompany(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHIP AS", "no AS", "Ring, AG", "Delivered as", "Cord 4 AB", "AS Nordfjord lot"})
    void elsewhereItIsAWord(String text) {
        assertThat(WORDS.looksLikeCompany(text)).isFalse();
    }
}
