package dev.tidewaiter.designation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCountriesTests {

    /** Codes mean here what ISO 3166 says, TC the Turks and Caicos Islands; in manifests it is Türkiye's own short form. */
    @ParameterizedTest
    @CsvSource({"TC, TC", "ARE, AE", "ru, RU", "XKX, XK", "Russian, RU", "Antigua & Barbuda, AG", "'Korea, North', KP"})
    void codesEnglishNamesAndNationalitiesAreCountries(String written, String iso2) {
        assertThat(ListCountries.named(written)).containsExactly(new Country(iso2));
    }

    @ParameterizedTest
    @CsvSource({
        "'1 Example St, Nicosia, CYP', CY",
        "'Block 3, Example Rd, Côte d’Ivoire 1021', ''",
        "'2 Example Rd, 1001 Cyprus', CY"
    })
    void anAddressEndsInOneOfThem(String address, String iso2) {
        assertThat(ListCountries.atTheEndOf(address))
                .isEqualTo(iso2.isEmpty() ? java.util.List.of() : java.util.List.of(new Country(iso2)));
    }

    @ParameterizedTest
    @CsvSource({
        "'China, Beijing, Example District, 3 Example Road, No 810', CN",
        "'109028, Russian Federation, Moscow, Example st., 17', RU",
        "'Russian Federation (141983, Moscow region, Example Str. 2)', RU",
        "'2 Example Rd, 1001 Cyprus', CY",
        "'Georgia Street 5, Exampleton', ''"
    })
    void anAddressMayBeginWithOneToo(String address, String iso2) {
        assertThat(ListCountries.ofAddress(address))
                .isEqualTo(iso2.isEmpty() ? java.util.List.of() : java.util.List.of(new Country(iso2)));
    }
}
