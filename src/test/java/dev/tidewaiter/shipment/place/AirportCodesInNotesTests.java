package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AirportCodesInNotesTests {

    private static final PlaceReader READER = PlaceReader.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource({"transfer truck to SVO airport, RU", "Flughafen DOK, UA", "via аэропорт IKA, IR"})
    void capitalLettersBesideAnAirportAreItsCodeInANote(String text, String country) {
        assertThat(READER.in(text, Sort.REMARK).stream()
                        .map(place -> place.country().iso2()))
                .contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIP telephones for the office", "to be used at SVO", "do not route via SVO airport"})
    void capitalLettersElsewhereInANoteAreNone(String text) {
        assertThat(READER.in(text, Sort.REMARK).stream()
                        .map(place -> place.country().iso2()))
                .doesNotContain("RU", "UA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T8 120 LED",
                "TV 55 LED",
                "MR 16 LED",
                "IP 65, UL 94 LED",
                "RJ 45 LED",
                "PE 63 PEX",
                "GU 10 LED",
                "G9 40 LED",
                "XR 450 LED",
                "T5 28 LED",
                "W5 300 LED",
                "Lot 7 AR 111 LED",
                "VX 200 SIP",
                "HD 720 AVI",
                "DN 50 PEE",
                "SK 100 SCW",
                "M5 40 KUF",
                "EN 388 KVX",
                "CB 125 IKA",
                "ST 37 HAV",
                "item A1 123 IKA"
            })
    void sizesOfGoodsBeforeLettersOfAnAirportAreNoFlight(String remark) {
        assertThat(READER.in(remark, Sort.REMARK)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "order IR 655 THR, IR",
        "PO IR 655 THR, IR",
        "art IR 655 IKA, IR",
        "W5 112 IKA, IR",
        "EP 3751 THR, IR",
        "KK 401 SVO, RU",
        "AC 870 HAV, CU",
        "SN 2901 MSQ, BY",
        "PO 714 SVO, RU",
        "PE 612 SVO, RU",
        "S7 36 LED, RU",
        "by air KK 401 LED, RU",
        "Flight: KK 401 LED, RU",
        "flight T8 120 LED, RU"
    })
    void lettersOfAnAirlineOrAWordTellAFlight(String remark, String country) {
        assertThat(READER.in(remark, Sort.REMARK).stream()
                        .map(place -> place.country().iso2()))
                .contains(country);
    }
}
