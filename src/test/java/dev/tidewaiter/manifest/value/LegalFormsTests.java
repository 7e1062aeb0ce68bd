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
    @ValueSource(
            strings = {
                "אומגה מסחר 2010 בע\"מ",
                "אומגה מסחר בע״מ",
                "أوميغا للتجارة ذ.م.م",
                "ओमेगा लिमिटेड",
                "Omega Tregtia SHPK",
                "โอเมก้า จำกัด",
                "Օմեգա ՍՊԸ",
                "Омега Худалдаа ХХК"
            })
    void aFormOfItsLandTellsACompany(String name) {
        assertThat(WORDS.looksLikeCompany(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ذمم مدينة أخرى", "مزيج شمل البضاعة", "จำกัดจำนวน 5", "standard ASC lot"})
    void thoseOfTheirLettersThatAreWordsDoNot(String text) {
        assertThat(WORDS.looksLikeCompany(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHIP AS", "no AS", "Ring, AG", "Delivered as", "Cord 4 AB", "AS Nordfjord lot"})
    void elsewhereItIsAWord(String text) {
        assertThat(WORDS.looksLikeCompany(text)).isFalse();
    }
}
