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
        "GOODS, Werk Minsk, BY",
        "GOODS, Kraftwerk Teheran, IR",
        "GOODS, Ventile für das Kraftwerk Teheran, IR",
        "GOODS, Refinería La Habana, CU",
        "GOODS, Usine de Téhéran, IR",
        "GOODS, 德黑兰 炼油厂, IR",
        "GOODS, 德黑兰项目用阀门, IR",
        "GOODS, Tehran refinery valves, IR",
        "GOODS, клапаны для Тегеранского НПЗ, IR",
        "GOODS, Клапаны Тегеранского НПЗ, IR",
        "REMARK, Тегеранского НПЗ, IR",
        "REMARK, насосы Бушерской АЭС, IR",
        "GOODS, Tehran plant spares, IR",
        "GOODS, Spares Tehran plant, IR",
        "GOODS, Bushehr NPP, IR",
        "GOODS, Project: Tehran, IR",
        "GOODS, Tehran project, IR",
        "GOODS, Valves for plant (Tehran), IR",
        "GOODS, Valves for plant - Tehran, IR",
        "GOODS, Valves for Tehran city water supply project, IR",
        "GOODS, Valves for Tehran power station unit 2, IR",
        "GOODS, Tahran rafinerisi için vana, IR",
        "GOODS, Tahran projesi için vana, IR",
        "REMARK, Tehran refinery valves, IR",
        "REMARK, Raffinerie de Téhéran, IR",
        "REMARK, Tahran projesi için vana, IR",
    })
    void goodsForAPlantGoThere(Sort sort, String text, String country) {
        assertThat(PlacesInTexts.countries(text, sort)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "GOODS, Trophy for Cuba final, CU",
        "ADDRESS, 'Тегеранская ул. 5, Алматы', IR",
        "GOODS, Tickets for Tehran final, IR",
        "GOODS, Poster for Cuba new, CU",
        "GOODS, Wheels for Minsk bicycles, BY",
        "REMARK, Spare parts for Minsk Tractor Works OJSC, BY",
        "GOODS, Map for Moscow station, RU",
        "GOODS, Toy for Moscow station set, RU",
        "GOODS, Book for Tehran project class, IR",
        "GOODS, Wheels for Minsk works team, BY",
        "GOODS, Poster: Moscow station, RU",
        "GOODS, 'Moscow station clock, wall', RU",
        "GOODS, Potted plant (Cuba), CU",
        "GOODS, 德黑兰工厂生产的阀门, IR",
        "GOODS, Havana mill grinder, CU",
        "REMARK, Made by Minsk plant, BY",
    })
    void goodsForWhatIsOnlyCalledSoDoNot(Sort sort, String text, String country) {
        assertThat(PlacesInTexts.countries(text, sort)).doesNotContain(country);
    }
}
