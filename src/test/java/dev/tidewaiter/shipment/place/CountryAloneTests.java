package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import org.junit.jupiter.api.Test;
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

    @Test
    void theUnionIsNotTheUnitedStatesWhoseAbbreviationHasAnAccent() {
        assertThat(Countries.named("É.-U.")).isEqualTo(new Country("US"));
        for (var union : new String[] {"EU", "eu", "E.U.", "E-U"}) {
            assertThat(Countries.named(union)).as(union).isNull();
            assertThat(Countries.allIn(union)).as(union).isEmpty();
            assertThat(Countries.inCell(union)).as(union).isNull();
        }
        assertThat(Countries.named("Mỹ")).isEqualTo(new Country("US"));
        assertThat(Countries.named("Áo")).isEqualTo(new Country("AT"));
    }
}
