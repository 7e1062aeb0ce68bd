package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.READER;
import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownsAndNamesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "доверенность на имя Бабушкиной Татьяны Ивановны",
                "для Королева Сергея Павловича",
                "для Жуковского А.В.",
                "to Korolyov Sergei Pavlovich"
            })
    void aFamilyNameBesideGivenNamesIsNoTown(String text) {
        assertThat(countries(text, Sort.REMARK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"для Королёва, Московская обл.", "груз в Бабушкин", "to Rostov A.S. Petrov"})
    void theTownOfTheNameIsFound(String text) {
        assertThat(countries(text, Sort.REMARK)).contains("RU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"г. Королёв М.О.", "Шубин А.С. Королёв", "Ижевск А.С. Шубин"})
    void initialsOfAnotherOrARegionTakeNoTownAway(String text) {
        assertThat(countries(text, Sort.ADDRESS)).contains("RU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIS-FRU then truck to OMS | RU",
                "UUEE via OMDB | RU",
                "OIIE | IR",
                "UMMS-OMDB | BY",
                "OMDB via UUEE | RU"
            })
    void anAirportIsFoundByEitherCodeAndBehindWordsOfTheWay(String text, String country) {
        assertThat(countries(text, Sort.PLACE)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OSLO", "OMDB", "to OSLO", "Store of OMS goods"})
    void otherWordsOfSoManyLettersAreNone(String text) {
        assertThat(countries(text, Sort.PLACE)).doesNotContain("RU", "IR", "SY", "BY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No. 12 Valiasr Avenue Tehran | ADDRESS",
                "Vanak Square Tehran | ADDRESS",
                "Bandar Abbas Wharf 4 | PLACE",
                "Bandar Abbas Quay | PLACE",
                "Tehran Center | PLACE"
            })
    void aTownBehindAWholeStreetOrBeforeItsQuayIsThatTown(String text, PlaceReader.Sort sort) {
        assertThat(READER.in(text, sort))
                .extracting(place -> place.country().iso2())
                .contains("IR");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Avenue Teheran Paris | ADDRESS",
                "Avenue de Teheran 5, Paris | ADDRESS",
                "Teheran Street 5, Berlin | ADDRESS",
                "Hotel Teheran, Wien | ADDRESS",
                "Plaza Teheran 3, Madrid | PLACE"
            })
    void aTownThatAStreetIsCalledAfterIsNone(String text, PlaceReader.Sort sort) {
        assertThat(READER.in(text, sort))
                .extracting(place -> place.country().iso2())
                .doesNotContain("IR");
    }

    @ParameterizedTest
    @CsvSource({
        "Ленина улица Минск, BY",
        "Lenina ulitsa Minsk, BY",
        "Ленина проспект Москва, RU",
        "Абая ул Минск д 5, BY"
    })
    void aTownBehindAStreetWhoseWordStandsBehindItsNameIsThatTown(String text, String country) {
        assertThat(countries(text, Sort.ADDRESS)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Юнусабад ул. Москва 5", "ул. Минск 5, Алматы"})
    void aStreetCalledAfterATownStaysAStreet(String text) {
        assertThat(countries(text, Sort.ADDRESS)).doesNotContain("RU", "BY");
    }

    @Test
    void theFarEastOfACountryIsInIt() {
        assertThat(READER.in("Far East Russia", PlaceReader.Sort.PLACE))
                .extracting(place -> place.country().iso2())
                .containsExactly("RU");
    }
}
