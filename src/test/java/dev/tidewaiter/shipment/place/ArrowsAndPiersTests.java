package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.READER;
import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that an arrow or the label of an address points to, and those of ferries. */
class ArrowsAndPiersTests {

    @Test
    void aPierForFerriesIsNoHouseElsewhere() {
        assertThat(READER.pointsTo(
                        "for onward carriage to Kerch ferry terminal", "Kerch", country -> false, Sort.REMARK))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"HRN0003 → Moskau | RU", "HRN0003 => Minsk | BY", "工厂地址：俄罗斯 彼尔姆 | RU"})
    void anArrowOrTheAddressOfAPlantPoints(String remark, String country) {
        assertThat(countries(remark, Sort.NOTE)).contains(country);
    }
}
