package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    @ParameterizedTest
    @ValueSource(strings = {"\tзавод", "з-д\t"})
    void aRowThatLacksAWordIsTold(String row) {
        assertThatThrownBy(() -> ShortWords.by(of(row))).isInstanceOf(InvalidWordList.class);
    }

    @Test
    void aWordMayBeListedInCapitals() {
        assertThat(ShortWords.by(of("З-Д\tзавод")).inFull("Кестрельский з-д")).isEqualTo("Кестрельский завод");
    }

    private static WordLists of(String row) {
        var list = ("# source: x\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        return WordLists.of(Map.of("words/designation/short-words.tsv", list));
    }
}
