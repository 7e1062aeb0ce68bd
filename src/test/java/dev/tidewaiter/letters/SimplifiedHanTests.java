package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedHanTests {

    /** Who takes a newer ICU writes the table anew from here. */
    @Test
    void simplifiedFormsAreThoseOfIcu() {
        var icu = Transliterator.getInstance("Hant-Hans");
        for (char c = '\u4e00'; c <= '\u9fff'; c++) {
            var simplified = icu.transliterate(String.valueOf(c));
            if (simplified.length() == 1) {
                assertThat(SimplifiedHan.of(c)).as("%c", c).isEqualTo(simplified.charAt(0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"貿易公司,贸易公司", "無人機 (UAV),无人机 (UAV)", "海鹰旋翼,海鹰旋翼", "Kelvarin 株式会社,Kelvarin 株式会社"})
    void lettersWithoutASimplifiedFormStay(String text, String simplified) {
        assertThat(SimplifiedHan.of(text)).isEqualTo(simplified);
    }
}
