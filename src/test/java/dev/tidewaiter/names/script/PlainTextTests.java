package dev.tidewaiter.names.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTests {

    @ParameterizedTest
    @CsvSource({
        "Ｌｉｍｂａｃｈ, Limbach",
        "ﬁnance, finance",
        "Plant²³, Plant23",
        "Ⓛⓘⓜ, Lim",
        "Plant Ⅻ, Plant XII",
        "𝐋𝐢𝐦𝔟ach, Limbach",
        "ﾊﾞﾗｸ, バラク",
        "リンバッハ㈱, リンバッハ 株式会社",
        "Limbach™, Limbach",
        "לימבך בע״מ, לימבך  ltd",
        "Limbach, Limbach"
    })
    void lettersGetTheirPlainForm(String text, String plain) {
        assertThat(PlainText.of(text).strip()).isEqualTo(plain);
    }

    @Test
    void aLetterAndItsMarkBecomeOneLetter() {
        assertThat(PlainText.of("Ии\u0306")).isEqualTo("Ий");
    }

    @Test
    void brokenAndPlainlessLettersBecomeBlanks() {
        assertThat(PlainText.of("Lim\ud83d\ude00bach\ud83d").strip()).isEqualTo("Lim  bach");
        assertThat(PlainText.of("\udc00")).isBlank();
    }

    @Test
    void ordinaryTextIsNotCopied() {
        var text = "Limbach Ämter GmbH, Лимбах, 林巴赫";
        assertThat(PlainText.of(text)).isSameAs(text);
    }
}
