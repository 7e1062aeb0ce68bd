package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A country tells which town of a name is meant where it stands beside it, and not where the two are different places. */
class TownsApartTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow; United States",
                "Moscow / United States",
                "Moscow/United States",
                "Moscow | United States",
                "Moscow & United States",
                "Moscow + United States",
                "Moscow > United States",
                "Moscow or United States",
                "United States and Moscow",
                "Moscow via United States",
                "Moscow；United States"
            })
    void aTownInAnotherPartKeepsItsOwnCountry(String text) {
        assertThat(countries(text, Sort.PLACE)).contains("RU", "US");
        assertThat(countries(text, Sort.COUNTRIES)).contains("RU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moscow, United States",
                "Moscow (United States)",
                "Moscow United States",
                "Moscow - United States",
                "Moscow, Idaho, United States",
                "Moscow, ID; United States",
                "Moscow OR 97000, United States",
                "United States, Moscow"
            })
    void aCountryBesideATownTellsWhichItIs(String text) {
        assertThat(countries(text, Sort.PLACE)).doesNotContain("RU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Warehouse 5, Moscow; head office Boston, United States | true",
                "12 E Main St/Moscow/United States | false",
                "12 Main St, Moscow, United States | false"
            })
    void twoAddressesInOneCellArePartedByMarksThatNoAddressHas(String text, boolean apart) {
        assertThat(countries(text, Sort.ADDRESS).contains("RU")).isEqualTo(apart);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deliver to Moscow; United States", "ship to Moscow or United States"})
    void aSentenceMayNameTwoAsWell(String text) {
        assertThat(countries(text, Sort.REMARK)).contains("RU");
    }
}
