package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaybillNumberTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @CsvSource({
        "Sendungsnummer / AWB,airWaybill",
        "AWB / Sendungsnummer,airWaybill",
        "Sendungsnummer / Shipment no.,shipment",
        "Shipper for all,shipper.name",
        "Country of origin for all goods,origin"
    })
    void theHalfThatNamesAWaybillSaysWhichNumberItIs(String heading, String field) {
        assertThat(Objects.requireNonNull(HEADINGS.meaning(heading)).fields()).containsExactly(Field.byId(field));
    }
}
