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

    /** With a word that opens like those only by its first letters: الفا is Alpha, الفاخر is not. */
    @Test
    void aWordThatGoesOnBehindAnotherIsCut() {
        assertThat(Tokenizer.of("الفاخر")).isEqualTo(List.of("ال", "فاخر"));
        assertThat(Tokenizer.of("الفا")).isEqualTo(List.of("الفا"));
    }

    @Test
    void aForeignWordThatOpensLikeASmallWordStaysWhole() {
        assertThat(Tokenizer.of("بالوما")).isEqualTo(List.of("بالوما"));
        assertThat(Tokenizer.of("بالصناعات")).isEqualTo(List.of("صناعات"));
    }

    @Test
    void smallWordsAreCutFromAWordThatIsKnown() {
        assertThat(Tokenizer.of("لأسلحة بليبيا")).isEqualTo(List.of("أسلحة", "ليبيا"));
        assertThat(Tokenizer.of("العراق والشام")).isEqualTo(List.of("ال", "عراق", "ال", "شام"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"كاهل", "باهل", "باير", "بستيل", "واير", "كلايت", "كاهن", "بتك", "بجت"})
    void aNameThatHoldsAShortWordIsNotCut(String word) {
        assertThat(Tokenizer.of(word)).isEqualTo(List.of(word));
    }

    @Test
    void lettersByTheirNamesAreOneWord() {
        assertThat(Tokenizer.of("آر بي جي للحلول")).isEqualTo(List.of("rbg", "حلول"));
        assertThat(Tokenizer.of("آي ردلب")).isEqualTo(List.of("i", "ردلب"));
        assertThat(Tokenizer.of("بي بي ردلب")).isEqualTo(List.of("بي", "بي", "ردلب"));
        assertThat(Tokenizer.of("سي ردلب")).isEqualTo(List.of("سي", "ردلب"));
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
