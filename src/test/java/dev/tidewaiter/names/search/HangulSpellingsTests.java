package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HangulSpellingsTests {

    @ParameterizedTest
    @CsvSource({"아르템 보르시치코프, artem borshchikov", "하우스 벡터, haus vektor", "인더스트리, indeostri"})
    void vowelsThatOnlyCarryAConsonantAreLeftOut(String hangul, String latin) {
        assertThat(HangulSpellings.ofForeign(hangul)).contains(latin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"김정은", "Artem", "하우스 Ltd", ""})
    void namesOfKoreansAndOtherTextsHaveNone(String text) {
        assertThat(HangulSpellings.ofForeign(text)).isEmpty();
    }
}
