package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Łódź, LODZ",
        "Tromsø, Tromso",
        "Đà Nẵng, Da Nang",
        "Ærøskøbing, Aeroskobing",
        "ایران, ايران",
        "إيـــران, ایران",
        "Πειραιάς, ΠΕΙΡΑΙΑΣ"
    })
    void aPlaceIsTheSameByThePlainLettersOfAKeyboard(String place, String typed) {
        assertThat(PlaceNameKey.of(place)).isEqualTo(PlaceNameKey.of(typed));
    }

    @ParameterizedTest
    @CsvSource({"før, for", "đến, den", "đi, di"})
    void smallWordsBesidePlacesAreOthersWithoutTheirLetters(String word, String another) {
        assertThat(PlaceNameKey.of(word)).isNotEqualTo(PlaceNameKey.of(another));
    }
}
