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
                "Moscow；United States",
                "Moscow; USA",
                "Moscow/USA",
                "Moscow | USA",
                "Moscow; US",
                "Москва и США",
                "Москва и Соединенные Штаты",
                "Moscow i United States",
                "Moscow · USA",
                "Moscow. United States",
                "Moscow = United States",
                "Moscow: United States",
                "Moscow\nUnited States",
                "Moscow as well as United States",
                "MOSCOW AS WELL AS UNITED STATES",
                "Moscow, also United States",
                "1) Moscow 2) United States",
                "莫斯科和美国",
                "모스크바와 미국",
                "Moscou ou USA",
                "Moscow 10 ctns USA 5 ctns",
                "Moscow; Tampa, Florida, United States",
                "Boston, United States, Moscow",
                "Moscow - United States",
                "Moscow – USA",
                "USA - Moscow",
                "MOSCOW NEXT USA",
                "MOSCOW NEXT PORT USA",
                "HAVANA CUM MOSCOW NEXT USA",
                "Moscow 2 USA"
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
                "Moscow-United States",
                "Moscow - Idaho - United States",
                "Moscow - ID - United States",
                "MOSCOW ID 83843 USA",
                "ST PETERSBURG 33701 USA",
                "ST PETERSBURG CLEARWATER INTL AIRPORT USA",
                "Moscow, Idaho, United States",
                "Moscow, ID; United States",
                "Moscow, USA",
                "Moscow (USA)",
                "Moscow / Idaho / United States",
                "Saint-Petersburg/Florida/USA",
                "St. Petersburg / FL",
                "St. Petersburg, Pinellas County, USA",
                "ST PETERSBURG CLEARWATER INTL AIRPORT, USA",
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
                "Lenina 5, Moscow / Boston, USA | true",
                "Lenina 5/2, Moscow / Boston, USA | true",
                "Lenina 5, Moscow, phone USA | true",
                "Lenina 5; Moscow; USA | true",
                "Lenina 5; Moscow; Boston; USA | true",
                "Lenina 5; Moscow; Boston; MA; USA | true",
                "Lenina 5; Moscow; ID: 7701234567 | true",
                "Lenina 5, Moscow; ID; USA | true",
                "10 Main St; St. Petersburg; FL 33701; USA | false",
                "10 Main St; St. Petersburg; FL; USA | false",
                "10 Main St; St. Petersburg; FL | false",
                "'Main St 5 | Moscow | Idaho | USA' | false",
                "12 E Main St, Moscow / United States | false",
                "12 E Main St, Moscow/Idaho, USA | false",
                "12 E Main St, Moscow, idaho USA | false",
                "12 E Main St/Moscow/United States | false",
                "Moscow and Boston, United States | true",
                "Moscow & Boston, United States | true",
                "Smith & Sons, 12 E Main St, Moscow, United States | false",
                "St. Petersburg, Smith & Sons Building, United States | false",
                "12 Main St, Moscow, United States | false"
            })
    void twoAddressesInOneCellArePartedByMarksThatNoAddressHas(String text, boolean apart) {
        assertThat(countries(text, Sort.ADDRESS).contains("RU")).isEqualTo(apart);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deliver to Moscow; United States",
                "ship to Moscow or United States",
                "deliver to Moscow; USA",
                "ship to Moscow as well as United States",
                "Deliver to Moscow. United States customs pays",
                "DELIVER TO MOSCOW INVOICE USA",
                "deliver to Moscow - USA pays",
                "deliver to Moscow (USA office pays)",
                "deliver to Moscow in May",
                "DELIVER TO MOSCOW IN MAY",
                "Deliver to Moscow IN MAY",
                "goods to Moscow, please confirm",
                "SHIP TO MOSCOW PLEASE CONFIRM OK"
            })
    void aSentenceMayNameTwoAsWell(String text) {
        assertThat(countries(text, Sort.REMARK)).contains("RU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samara; USA | RU",
                "Cuba; New York | CU",
                "Cuba & New York | CU",
                "Georgia; United States | GE",
                "Havana & Tampa, FL | CU",
                "Moscow, USA, Havana | CU",
                "Astara; IR | IR"
            })
    void aPlaceThatIsNotBesideAStateOrACountryIsNotThere(String text, String country) {
        assertThat(countries(text, Sort.PLACE)).contains(country);
    }
}
