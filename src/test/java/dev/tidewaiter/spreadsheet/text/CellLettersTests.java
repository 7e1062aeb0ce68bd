package dev.tidewaiter.spreadsheet.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellLettersTests {

    @ParameterizedTest
    @ValueSource(strings = {"Limbасh", "L550Е", "СOMPANY", "ООO Вектор", "Αcme Ltd", "x Mоtor"})
    void wordsOfTwoAlphabetsThatLookLikeOneAreFound(String text) {
        assertThat(CellText.of(text).lookAlike()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ООО Вектор",
                "USB-кабель",
                "Насос Bosch",
                "10х20 мм",
                "10x20 мм",
                "5 kΩ",
                "3 μm",
                "Müller",
                "中国 ABC",
                "IP-камера",
                "Привод Siemens 6SL"
            })
    void ordinaryMixturesAreNot(String text) {
        assertThat(CellText.of(text).lookAlike()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lim\u200bbach", "Acme\u202e dtL", "Soft\u00adware", "\u200eAcme", "Acme\ufeff Ltd"})
    void charactersThatNobodySeesAreFound(String text) {
        assertThat(CellText.of(text).invisible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200cشود", "Acme\u00a0Ltd", "中文", "Łódź"})
    void lettersThatAScriptNeedsAreNot(String text) {
        assertThat(CellText.of(text).invisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" Acme ", "\u00a0Acme\u3000", "\u200bAcme\ufeff", "\t\r\nAcme\u2003"})
    void blanksOfAllKindsAreTrimmed(String text) {
        assertThat(CellText.of(text).text()).isEqualTo("Acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8\u00a0Consignee", "8\u202fConsignee", "8\u2007Consignee"})
    void blanksThatKeepALineTogetherAreReadAsBlanks(String text) {
        assertThat(CellText.of(text).text()).isEqualTo("8 Consignee");
    }
}
