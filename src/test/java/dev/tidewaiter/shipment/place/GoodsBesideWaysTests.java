package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goods that are called after a place or are about it, beside those that are sent there. */
class GoodsBesideWaysTests {

    @ParameterizedTest
    @CsvSource({
        "guide rails for Tehran, IR",
        "carte mère pour Téhéran, IR",
        "карта памяти для Тегерана, IR",
        "SIM-Karten für Teheran, IR",
        "flag poles for Havana, CU",
        "umbrellas for Kazan, RU",
        "umbrellas to Minsk by truck, BY"
    })
    void goodsAreSentThoughTheyAreCalledLikeWhatIsAboutAPlace(String description, String country) {
        assertThat(countries(description, Sort.GOODS)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vase to Persian design",
                "Mould to Tehran pattern",
                "Wheels to Minsk standard",
                "board game Ticket to Moscow",
                "puzzle \"Bridge to Crimea, Russia\"",
                "novel \"To Moscow\"",
                "Buch: Reise nach Moskau",
                "печь для казана",
                "burner for kazan",
                "Kazan için brülör",
                "用于俄罗斯方块的按键",
                "适用于俄罗斯方块游戏机的按键",
                "用于古巴雪茄的保湿盒"
            })
    void goodsThatOnlyHaveTheNameOfAPlaceAreNotSentThere(String description) {
        assertThat(countries(description, Sort.GOODS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M8 100 LED", "4K 600 LED", "IR 850 LED", "PO A1 123 PEE", "AB 100 THR", "Part K9 22 HAV"})
    void sizesAndNumbersAreNoFlight(String remark) {
        assertThat(countries(remark, Sort.REMARK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deliver colour samples to Tehran",
                "transit color TV to Iran",
                "Farbe rot nach Teheran",
                "цвет красный в Тегеран",
                "kundenmuster nach Teheran"
            })
    void colouredGoodsAreSentAsOthersAre(String remark) {
        assertThat(countries(remark, Sort.REMARK)).contains("IR");
    }
}
