package dev.tidewaiter.names.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicWordsTests {

    @Test
    void theArticleStandsApart() {
        assertThat(Tokenizer.of("غالب الزيدي")).isEqualTo(List.of("غالب", "ال", "زيدي"));
        assertThat(Tokenizer.of("ممدوح آل سعود")).isEqualTo(List.of("ممدوح", "آل", "سعود"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"الله", "الیاس", "الهام", "البرز", "الكساندر", "والی", "بالا", "الا"})
    void aWordThatOnlyOpensLikeTheArticleIsNotCut(String word) {
        assertThat(Tokenizer.of(word)).isEqualTo(List.of(word));
    }

    @Test
    void aServantAndHisLordAreOneWord() {
        assertThat(Tokenizer.of("عبد الرحمن بن عبد الله")).isEqualTo(List.of("عبدالرحمن", "بن", "عبدالله"));
        assertThat(Tokenizer.of("عبد")).isEqualTo(List.of("عبد"));
    }

    @Test
    void endingsBelongToTheWordBefore() {
        assertThat(Tokenizer.of("حبیب الله حسن زاده")).isEqualTo(List.of("حبیبالله", "حسنزاده"));
        assertThat(Tokenizer.of("الله")).isEqualTo(List.of("الله"));
        assertThat(Tokenizer.of("Limbach پور")).isEqualTo(List.of("limbach", "پور"));
    }

    @Test
    void smallWordsBeforeTheArticleAreLeftOut() {
        assertThat(Tokenizer.of("للفوسفات والمناجم")).isEqualTo(List.of("فوسفات", "مناجم"));
        assertThat(Tokenizer.of("نفت و گاز")).isEqualTo(List.of("نفت", "گاز"));
    }
}
