package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The mark of an aircraft tells in whose register it stands. */
class AircraftMarksTests {

    private static final AircraftMarks MARKS = AircraftMarks.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource({
        "борт RA-82030, RU",
        "RA-82030, RU",
        "борт RA82078, RU",
        "reg. EP-IFA, IR",
        "via EP-MNE today, IR",
        "A/C YK-ATA, SY",
        "aircraft P-881, KP",
        "flight by EW-383TH, BY",
    })
    void aMarkTellsTheCountry(String text, String country) {
        assertThat(MARKS.in(text)).contains(new Country(country));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P-881",
                "pallets P-001 to P-012",
                "order RA-82030 of May",
                "EP-IFAX",
                "EP-200 A",
                "STEP-IFA",
                "EPIFA",
                "aircraft D-AIMA",
                "EPSON PRINTERS BY AIR",
                "AIRCRAFT EPOXY PRIMER",
                "Air filter P550",
                "Flight LH400, pallet P-001",
                "customs reg no P-123",
                ""
            })
    void otherNumbersTellNone(String text) {
        assertThat(MARKS.in(text)).isEmpty();
    }
}
