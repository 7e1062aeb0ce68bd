package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptLanguagesTests {

    private final ScriptLanguages languages = new ScriptLanguages();

    @ParameterizedTest
    @CsvSource({
        "厦门无人机有限公司, zh",
        "ひかり電機株式会社, ja",
        "서울 기계, ko",
        "Ямщиков Артём, ru",
        "ТОВ Київська їдальня, uk",
        "مصنع النور, ar",
        "گروه پارس, fa",
        "Ελληνική Ναυτιλία, el",
        "ООО «Vektor» на реке, ru"
    })
    void lettersTellTheLanguage(String name, String language) {
        assertThat(languages.of(name)).isEqualTo(language);
    }

    @Test
    void latinLettersDigitsAndNothingTellNone() {
        for (var name : new String[] {"Xiamen Limbah", "Œuvre Åkesson 12", "«—» …", "", null}) {
            assertThat(languages.of(name)).isNull();
        }
        assertThat(languages.of("Harbour Machinery (Владивосток)"))
                .as("most of it is Latin")
                .isNull();
    }

    @Test
    void latinLettersAreToldApartOnAPageThatIsWrittenInOthers() {
        for (var page : new String[] {"zh", "ru"}) {
            assertThat(languages.of("Harbour Works Ltd", Locale.forLanguageTag(page)))
                    .isEqualTo("und-Latn");
            assertThat(languages.of("厦门无人机有限公司", Locale.forLanguageTag(page))).isEqualTo("zh");
            assertThat(languages.of("8407.10", Locale.forLanguageTag(page))).isNull();
        }
        assertThat(languages.of("Harbour Works Ltd", Locale.GERMAN)).isNull();
    }
}
