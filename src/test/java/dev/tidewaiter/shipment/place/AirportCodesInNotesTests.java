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
}
