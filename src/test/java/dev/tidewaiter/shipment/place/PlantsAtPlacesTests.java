package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods for a plant go where it stands, on whichever side of the town its word is; what is for a final or a new thing does not. */
class PlantsAtPlacesTests {

    @ParameterizedTest
    @CsvSource({
        "GOODS, Valves for Bushehr nuclear power plant, IR",
        "GOODS, Valves for Tehran refinery, IR",
        "GOODS, Valves for refinery in Abadan, IR",
        "GOODS, Valves for Iran project, IR",
        "GOODS, Valves for Tehran plant 2, IR",
        "GOODS, Pumps for Minsk plant and office, BY",
        "GOODS, Turbine parts for Minsk CHP, BY",
        "REMARK, Valves for plant Tehran, IR",
        "REMARK, Valves for the new plant Tehran, IR",
        "REMARK, Valves für Werk Minsk, BY",
    })
    void goodsForAPlantGoThere(Sort sort, String text, String country) {
        assertThat(PlacesInTexts.countries(text, sort)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "GOODS, Trophy for Cuba final, CU",
        "GOODS, Tickets for Tehran final, IR",
        "GOODS, Poster for Cuba new, CU",
        "GOODS, Wheels for Minsk bicycles, BY",
        "REMARK, Spare parts for Minsk Tractor Works OJSC, BY",
    })
    void goodsForWhatIsOnlyCalledSoDoNot(Sort sort, String text, String country) {
        assertThat(PlacesInTexts.countries(text, sort)).doesNotContain(country);
    }
}
