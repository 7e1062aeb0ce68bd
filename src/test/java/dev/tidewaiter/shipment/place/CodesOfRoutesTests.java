package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of places that are joined to a route. */
class CodesOfRoutesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CNPEK-RUMOW | PLACE | RU",
                "CNPEK-RUMOW | COUNTRIES | RU",
                "CNSHA/IRBND/AEJEA | COUNTRIES | IR",
                "HAM-LED-ALA | PLACE | RU",
                "HAM-UUEE | PLACE | RU",
                "HAM LED ALA | PLACE | RU",
                "HAM / LED / ALA | COUNTRIES | RU",
                "LED | PLACE | RU"
            })
    void aCodeAmongNothingButCodesIsAPlace(String text, Sort sort, String country) {
        assertThat(countries(text, sort)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CNSHA-NLRTM",
                "HAM-RIX-OSL",
                "TRUCK-TRAIN",
                "PARTS-LINE",
                "RUMOWE-CNPEKI",
                "NOIDA UNIT",
                "PUNE UNIT",
                "RAS LANUF",
                "ASWAN DAM",
                "DHAKA ZIA",
                "LED PLANT"
            })
    void otherCodesAndOtherWordsAreNone(String text) {
        assertThat(countries(text, Sort.COUNTRIES)).doesNotContain("RU", "IR", "BY", "SY");
        assertThat(countries(text, Sort.PLACE)).doesNotContain("RU", "IR", "BY", "SY");
    }

    @ParameterizedTest
    @CsvSource({
        "ICN>PEK>FNJ volo JS222, KP",
        "'AUH-DAM EY flight, then road', SY",
        "ASB-MHD mit LKW, IR",
        "IST/IKA TK874 cargo, IR",
        "VIE - EVN - THR avion, IR",
        "HKG → SVO weiter per LKW, RU",
        "UUEE-OMDB Flugplan 4, RU",
        "Istanbul-THR by air, IR",
        "Baku-Amirabad ro-ro, IR"
    })
    void aCodeJoinedToAnotherIsAPlaceWhateverStandsBehindThem(String text, String country) {
        assertThat(countries(text, Sort.PLACE)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LNZ-FRA-JFK with LH", "Led-rgb strip 5", "DAM 4 wharf", "Teheran-ro 152"})
    void otherChainsAreNone(String text) {
        assertThat(countries(text, Sort.PLACE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IRISH REP", "DOM REP"})
    void wordsOfACountryAreNoRoute(String text) {
        assertThat(countries(text, Sort.COUNTRIES)).doesNotContain("IR");
    }
}
