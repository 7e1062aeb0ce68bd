package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTypingTests {

    @ParameterizedTest
    @CsvSource({
        "Dоnetsk, Donetsk",
        "Кerch, Kerch",
        "Υalta, Yalta",
        "Ηavana, Havana",
        "Mοscow 5, Moscow 5",
        "Te\u00adh\u200bran, Tehran",
        "𝐓𝐄𝐇𝐑𝐀𝐍, TEHRAN",
        "г. Дoнецк, г. Донецк",
    })
    void lettersThatOnlyLookLikeOthersAreThose(String typed, String meant) {
        assertThat(PlainTyping.of(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tehran", "Łódź", "г. Донецк", "Αθήνα", "نیم\u200cفاصله", "北京"})
    void whatDeceivesNobodyStays(String text) {
        assertThat(PlainTyping.of(text)).isEqualTo(text);
    }
}
