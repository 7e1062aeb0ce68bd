package dev.tidewaiter.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicWordsTests {

    @Test
    void theArticleStandsApart() {
        assertThat(Tokens.of("غالب الزيدي")).isEqualTo(List.of("غالب", "ال", "زيدي"));
        assertThat(Tokens.of("ممدوح آل سعود")).isEqualTo(List.of("ممدوح", "آل", "سعود"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"الله", "الیاس", "الهام", "البرز", "الكساندر", "والی", "بالا", "الا"})
    void aWordThatOnlyOpensLikeTheArticleIsNotCut(String word) {
        assertThat(Tokens.of(word)).isEqualTo(List.of(word));
    }

    @Test
    void aServantAndHisLordAreOneWord() {
        assertThat(Tokens.of("عبد الرحمن بن عبد الله")).isEqualTo(List.of("عبدالرحمن", "بن", "عبدالله"));
        assertThat(Tokens.of("عبد")).isEqualTo(List.of("عبد"));
    }

    @Test
    void endingsBelongToTheWordBefore() {
        assertThat(Tokens.of("حبیب الله حسن زاده")).isEqualTo(List.of("حبیبالله", "حسنزاده"));
        assertThat(Tokens.of("الله")).isEqualTo(List.of("الله"));
        assertThat(Tokens.of("Limbach پور")).isEqualTo(List.of("limbach", "پور"));
    }

    @Test
    void smallWordsBeforeTheArticleAreLeftOut() {
        assertThat(Tokens.of("للفوسفات والمناجم")).isEqualTo(List.of("فوسفات", "مناجم"));
        assertThat(Tokens.of("نفت و گاز")).isEqualTo(List.of("نفت", "گاز"));
    }
}
