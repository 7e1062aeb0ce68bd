package dev.tidewaiter.names.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanReadingsTests {

    /** Grown in the commonest words of all, but long in names: 长城 is Changcheng. */
    private static final char LONG = '长';

    @Test
    void longIsReadAsInNames() {
        assertThat(HanReadings.reading(LONG)).isEqualTo("chang");
    }

    @Test
    void readingsAreThoseOfIcu() {
        var icu = Transliterator.getInstance("Han-Latin; Latin-ASCII; [^a-zA-Z] Remove; Lower");
        for (char c = '\u4e00'; c <= '\u9fff'; c++) {
            if (c == LONG) {
                continue;
            }
            assertThat(HanReadings.reading(c)).as("%c", c).isEqualTo(icu.transliterate(String.valueOf(c)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "单雄信, shanxiongxin",
        "曾国藩, zengguofan",
        "仇英, qiuying",
        "解缙, xiejin",
        "查慎行, zhashenxing",
        "朴趾源, piaozhiyuan",
        "尉迟恭, yuchigong",
        "万俟咏, moqiyong",
        "李白, libai",
        "单, dan"
    })
    void familyNamesHaveTheirOwnReadings(String name, String pinyin) {
        assertThat(HanReadings.ofPerson(name)).isEqualTo(pinyin);
    }
}
