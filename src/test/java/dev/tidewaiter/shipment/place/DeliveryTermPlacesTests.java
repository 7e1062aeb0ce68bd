package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which place a delivery term delivers to, and what it only excludes. */
class DeliveryTermPlacesTests {

    @Test
    void aTermDeliversToNoPlaceThatItDenies() {
        assertThat(countries("CIF Mersin (not Bandar Abbas)", Sort.TERMS)).doesNotContain("IR");
        assertThat(countries("CIF Mersin (not to Bandar Abbas)", Sort.TERMS)).doesNotContain("IR");
        assertThat(countries("CIF Bandar Abbas", Sort.TERMS)).containsExactly("IR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DAP Moscow excluded duties",
                "DAP Moscow excluding VAT",
                "DDP no insurance to Moscow",
                "DAP excluding Moscow duties"
            })
    void aTermThatExcludesSomethingElseDeliversToItsPlace(String term) {
        assertThat(countries(term, Sort.TERMS)).containsExactly("RU");
    }
}
