package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A firm or a drink may be called after a place; a weight and a club are neither. */
class FirmsCalledAfterPlacesTests {

    @ParameterizedTest
    @CsvSource({
        "Drone parts for Tehran Flying Club, IR",
        "Gift for Minsk Golf Club, BY",
        "Goods for Havana Nautical Club, CU",
        "Spare parts for Tehran 20 kg, IR",
        "Goods for Tehran as agreed, IR",
        "GOODS FOR TEHRAN AS AGREED, IR",
        "Goods for Moscow and then to Kamino Ltd, RU",
    })
    void placeWithoutAFormOfFirmsBehindItsNameCounts(String text, String country) {
        assertThat(PlacesInTexts.countries(text, Sort.REMARK)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goods for Minsk Tractor Works OJSC",
                "Goods for Tehran Trading LLC",
                "PO for Havana Club 33",
                "order for Havana Brown 3",
            })
    void nameOfAFirmOrOfGoodsIsNoPlace(String text) {
        assertThat(PlacesInTexts.countries(text, Sort.REMARK)).isEmpty();
    }
}
