package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** A country is called by its name in the language of the page; what stands in a file stays as it stands there. */
class CountryLabelsTests {

    private final CountryLabels countries = new CountryLabels();

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aCodeIsTheNameInTheLanguageOfThePage() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(countries.of("KG")).isEqualTo("Kirgisistan");
        assertThat(countries.of("84")).as("no code").isEqualTo("84");
        assertThat(countries.of("kg")).isEqualTo("kg");
        assertThat(countries.of(null)).isEmpty();
    }

    @Test
    void namesThatAreKeptInEnglishAreTranslatedOneByOne() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        assertThat(countries.inWords("Kosovo")).as("not of ISO").isEqualTo("Kosovo");
        assertThat(countries.named("XK")).isEqualTo("Kosovo");
        assertThat(countries.inWords("Germany; Kyrgyzstan; Atlantis; …"))
                .isEqualTo("Deutschland; Kirgisistan; Atlantis; …");
    }
}
