package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.READER;
import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TownsAndNamesTests {

    private static final Country CUBA = new Country("CU");
    private static final Country RUSSIA = new Country("RU");

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
    @CsvSource({
        "Paris Boulevard Tehran 12, IR",
        "Berlin Blvd Tehran, IR",
        "London bd Tehran 5, IR",
        "Vienna Square Damascus 4, SY",
        "Paris Avenue Tehran, IR",
        "Oslo Place Damascus, SY",
        "Sydney Hotel Tehran, IR",
        "Madrid Hotel Tehran 5, IR",
        "Oxford Cafe Tehran, IR",
        "Prague Square Havana, CU",
        "Berlin Sokak Tehran 5, IR",
        "Berlin Promenade Tehran 5, IR",
        "Paris khiaban Tehran 5, IR"
    })
    void aTownBehindAStreetThatIsCalledAfterAnotherTownIsThatTown(String text, String country) {
        assertThat(countries(text, Sort.ADDRESS)).contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Promenade Tehran, York Rd; IR",
                "Promenade Tehran, Oxford Sq 4; IR",
                "Promenade Tehran, London 2nd Flr; IR",
                "Promenade Tehran, London 5; IR",
                "Alameda Damasco, Hull Co; SY",
                "Minsk ul. 4, Bergen ul. 5; BY",
                "Минск улица 5, Рига ул 7; BY",
                "Минск ул. 5, Лондон пер. 4; BY",
                "Promenade Tehran, Darwin IR; IR"
            })
    void aStreetCalledAfterATownElsewhereBehindACommaIsNone(String text, String country) {
        assertThat(countries(text, Sort.ADDRESS)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({"Минск улица 5; Минск, BY", "Минск улица 5, BY", "Минск улица 5; Алматы, BY"})
    void aStreetWithoutANameIsOneOfItsTown(String text, String country) {
        assertThat(countries(text, Sort.ADDRESS)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Минск улица 5, Алматы",
                "Минск улица 5, Рига",
                "Куба улица 5, Алматы",
                "Berlin ul. Minsk 5",
                "Roma Strada Teheran 5",
                "Piata Moscova, Cluj",
                "Strada Teheran, Iasi",
                "Calea Moscova 12",
                "Piața Cuba, Cluj",
                "Esplanade Tehran, Almaty",
                "Promenade Tehran, London SE1 7AA",
                "Strada Tehran, Riga LV-1010",
                "Promenade Tehran, Paris France"
            })
    void aStreetOfATownElsewhereIsNoTown(String text) {
        assertThat(countries(text, Sort.ADDRESS)).doesNotContain("RU", "BY", "IR", "CU");
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

    @ParameterizedTest
    @ValueSource(strings = {"Russia Wharf, 530 Atlantic Ave, Boston, USA", "Cuba Dock, 4 Main Street, Tampa, FL, USA"})
    void aHouseThatHeadsAnAddressInAnotherCountryIsNoCountry(String address) {
        assertThat(countries(address, Sort.ADDRESS)).containsExactly("US");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran Wharf 4, Bandar Abbas, USA | IR",
                "Cuba Dock, 4 Main Street | CU",
                "Bandar Abbas Wharf, Berth 4, USA | IR",
                "Cuba Wharf, Havana | CU",
            })
    void aHouseElsewhereIsThere(String address, String country) {
        assertThat(countries(address, Sort.ADDRESS)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cuba, NY", "12 Main Street, Cuba, NY", "Russia, OH"})
    void aTownOfAnAmericanStateIsNoCountry(String address) {
        assertThat(countries(address, Sort.ADDRESS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cuba, NY", "Russia, OH"})
    void aTownOfAnAmericanStateIsNoCountryInACellOfCountries(String cell) {
        assertThat(Countries.allIn(cell)).extracting(Countries.Mention::country).doesNotContain(CUBA, RUSSIA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cuba, MO", "Havana, Cuba, NY", "Cuba, OK", "Cuba; NY"})
    void lettersThatMayBeAnotherCountryOrAWordMakeNoTown(String text) {
        assertThat(countries(text, Sort.ADDRESS)).contains("CU");
        assertThat(Countries.allIn(text)).extracting(Countries.Mention::country).contains(CUBA);
    }

    @ParameterizedTest
    @CsvSource({
        "Arvand FZ, PLACE",
        "Arvand, PLACE",
        "Aras FZ, PLACE",
        "FTZ Aras, ADDRESS",
        "Maku Free Trade-Industrial Zone, ADDRESS",
        "Anzali FZ, PLACE",
        "Qeshm Free Area, PLACE",
        "Chabahar Free Trade-Industrial Zone, ADDRESS",
        "Incheh Boroun SEZ, PLACE",
        "Inche Borun Free Zone, ADDRESS",
        "Sarakhs FZ, PLACE",
        "Arvand Free Zone Organization, ADDRESS",
        "منطقه آزاد اروند, PLACE",
        "منطقه آزاد ارس, ADDRESS",
        "СЭЗ Арас, PLACE",
        "Kish Free Economic Zone, ADDRESS",
        "Mehran FTZ, PLACE"
    })
    void freeZonesOfIranAreThereHoweverTheyAreWritten(String text, Sort sort) {
        assertThat(countries(text, sort)).contains("IR");
    }
}
