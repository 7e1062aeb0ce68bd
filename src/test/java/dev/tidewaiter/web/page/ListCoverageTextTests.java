package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a list misses is said in the language of the page. */
class ListCoverageTextTests {

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | aliases (alt.csv)                                  | OFAC-SDN without its aliases (alt.csv)
            de | further text of 1 long remark (sdn_comments.csv)   | OFAC-SDN ohne Fortsetzung langer Bemerkungen, 1 im Ganzen (sdn_comments.csv)
            de | further text of 17 long remarks (sdn_comments.csv) | OFAC-SDN ohne Fortsetzung langer Bemerkungen, 17 im Ganzen (sdn_comments.csv)
            de | last aliases (ALT.CSV lacks its end)               | OFAC-SDN ohne letzte Alias-Namen (ALT.CSV bricht ab)
            de | something else                                     | OFAC-SDN ohne something else""")
    void aListTellsWhatItMisses(String language, String missing, String sentence) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));

        assertThat(new ListCoverageText().without("OFAC-SDN", List.of(missing))).isEqualTo(sentence);
    }
}
