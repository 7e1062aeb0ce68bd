package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A garden or a parade is a street of another town only where that town stands behind a comma. */
class StreetsElsewhereTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REMARK | Deliver to 20 Tehran Grove, documents to Berlin | IR",
                "REMARK | Ship to 15 Tehran Parade, made in Germany | IR",
                "REMARK | Deliver to 20 Tehran Grove. London office pays | IR",
                "REMARK | Deliver to 20 Tehran Grove, Berlin office pays | IR",
                "REMARK | End user at 4 Havana Gardens, invoice goes to Panama | CU",
                "REMARK | Final delivery: 7 Moscow Esplanade; London | RU",
                "ADDRESS | 12 Tehran Gardens, Vali Asr | IR",
                "ADDRESS | 12 Tehran Gardens, letters to Berlin, Wien | IR",
                "ADDRESS | 7 Damascus Gardens, Block B | SY",
                "ADDRESS | 14 Moscow Parade, Building 3, Tverskaya | RU",
                "ADDRESS | 9 Iran Grove, Office 2 | IR",
                "ADDRESS | Cuba Gardens 4, Vedado | CU",
            })
    void placeThatIsCalledAStreetIsThere(Sort sort, String text, String country) {
        assertThat(PlacesInTexts.countries(text, sort)).contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REMARK | Deliver to 20 Tehran Grove, London SE1 7AA | IR",
                "REMARK | Deliver to 20 Tehran Grove, Leeds | IR",
                "ADDRESS | 12 Tehran Grove, Chapeltown, Leeds LS7 | IR",
                "ADDRESS | 12 Tehran Grove, 10115 Berlin | IR",
                "ADDRESS | Cuba Gardens 4, Bergen | CU",
                "ADDRESS | Havana Gardens, Bergen | CU",
                "ADDRESS | No 9, Havana Gardens, Bergen | CU",
            })
    void streetOfAnotherTownIsNot(Sort sort, String text, String country) {
        assertThat(PlacesInTexts.countries(text, sort)).doesNotContain(country);
    }

    @ParameterizedTest
    @CsvSource({"Naberezhnaya, false", "Leeds LS7, true"})
    void townOfARegionIsAStreetBesideAnotherTown(String behind, boolean street) {
        assertThat(PlacesInTexts.READER.isOfHouse("3 Yalta Grove", "Yalta", List.of("3 Yalta Grove", behind)))
                .isEqualTo(street);
    }
}
