package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTests {

    @ParameterizedTest
    @CsvSource({
        "ямщиков, yamshchikov",
        "щербаківська, shcherbakivska",
        "žižka, zizka",
        "straße, strasse",
        "łódź, lodz",
        "şahin, sahin",
        "深圳, shenzhen",
        "紅兔, hongtu",
        "김금철, gimgeumcheol",
        "τιτάνας, titanas",
        "თბილისი, tbilisi",
        "երևան, erevan",
        "شاهد, shahd",
        "ｌｉｍｂａｃｈ, limbach",
        "กรุงเทพ, krungtheph",
        "limbасh, limbach"
    })
    void everyScriptIsWrittenInSmallLatinLetters(String token, String latin) {
        assertThat(Letters.latin(token)).isEqualTo(latin);
    }
}
