package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryAloneTests {

    @ParameterizedTest
    @ValueSource(strings = {"Japan", " 日本 ", "CN - China", "Korea, Republic of", "Brazil (BR)"})
    void aCountryByItsNameIsNothingElse(String text) {
        assertThat(Countries.isAlone(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DE",
                "SGS",
                "Nga",
                "Irã",
                "Omega Japan",
                "Omega Works, DE",
                "Vienna, AT",
                "Sharjah",
                "Deutsche Omega",
                "China / Japan"
            })
    void aNameATownOrAnotherCountryBesideItIsMore(String text) {
        assertThat(Countries.isAlone(text)).isFalse();
    }
}
