package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortWordsTests {

    private static final ShortWords SHORT = ShortWords.by(WordLists.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Кестрельский з-д | Кестрельский завод",
                "Ижевский Р/З АО | Ижевский радиозавод  АО",
                "в/ч 99999 | воинская часть  99999",
                "ВЧ №99999 | воинская часть  №99999",
                "Kestrel UAS LLC | Kestrel unmanned systems  LLC",
                "Ур. завод | уральский  завод"
            })
    void wordsThatAreWrittenShortAreFull(String text, String full) {
        assertThat(SHORT.inFull(text)).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ВЧ Кабель",
                "Kestrel Quas",
                "з-дн",
                "Mu Trading",
                "Кестрель",
                "",
                "ООО БАС",
                "UAS GmbH",
                "ТОО Спецтехцентр",
                "Каз."
            })
    void otherWordsStay(String text) {
        assertThat(SHORT.inFull(text)).isEmpty();
    }

    @Test
    void aLongTextIsLeftAlone() {
        assertThat(SHORT.inFull("з-д ".repeat(200))).isEmpty();
    }
}
