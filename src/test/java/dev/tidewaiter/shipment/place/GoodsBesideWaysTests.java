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
                "travel guide for Cuba",
                "3 maps for Havana",
                "用于俄罗斯方块的按键",
                "适用于俄罗斯方块游戏机的按键",
                "用于古巴雪茄的保湿盒"
            })
    void goodsThatOnlyHaveTheNameOfAPlaceAreNotSentThere(String description) {
        assertThat(countries(description, Sort.GOODS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "Valve 2\" for Iran|IR",
                "Pipe 3/4\" to Moscow|RU",
                "Valve 2\" shipped to Moscow|RU",
                "Valve DN50 (2\") for Iran|IR",
                "Valve 2\",  for Iran|IR",
                "19\" rack to Moscow|RU",
                "Display 15.6\" for Minsk|BY",
                "Pump \"Omega\" for Iran|IR",
                "\"Omega\" pump for Iran|IR",
                "Насос \"Омега\" в Москву|RU",
                "Ball bearings («для Ирана»)|IR",
                "Pump \"shipped to Tehran\"|IR",
                "puzzle \"Omega\" for Iran|IR",
                "puzzles 12\" for Iran|IR"
            })
    void inchesAndNamesOfGoodsAreNoTitle(String description, String country) {
        assertThat(countries(description, Sort.GOODS)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "Pumps to Moscow standard packing, RU",
        "Bearings shipped to Moscow standard packing, RU",
        "Bearings shipped to Moscow standard, RU",
        "Bearings to Tehran design office, IR",
        "Bearings shipped to Minsk design bureau, BY",
        "Pump to Isfahan drawing 123, IR",
        "Goods to Russia standard, RU",
        "Pumps to Iran norm, IR"
    })
    void goodsGoToATownThoughAWordOfMannerStandsBehind(String description, String country) {
        assertThat(countries(description, Sort.GOODS)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spare parts for kazan",
                "machine parts to kazan",
                "machine parts, ship to kazan",
                "to kazan",
                "burner for kazan",
                "Kazan için pompa",
                "KAZAN IÇIN POMPA",
                "Kazan için brülör"
            })
    void onlyCyrillicLettersTellACauldronFromTheTown(String description) {
        assertThat(countries(description, Sort.GOODS)).contains("RU");
    }

    @ParameterizedTest
    @CsvSource({
        "Linear guides to Iran, IR",
        "Linear guide for Iran, IR",
        "Signal flags to Iran, IR",
        "Signal flags for Iran, IR",
        "Maps to Havana, CU",
        "Ersatzteile für Reise nach Minsk, BY",
        "rehber Tahran yönüne, IR"
    })
    void whatIsOnlyForAPlaceIsAboutIt(String description, String country) {
        assertThat(countries(description, Sort.GOODS)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "flight WY 431 IKA, IR",
        "by air WY 431 IKA, IR",
        "AWB 910-12345675 WY 431 IKA, IR",
        "KU 511 IKA, IR",
        "J9 651 IKA, IR",
        "OV 235 IKA, IR",
        "XY 321 IKA, IR",
        "PK 771 IKA, IR",
        "IS 123 IKA, IR",
        "JI 2822 IKA, IR",
        "AB 100 THR, IR",
        "5W 7101 VKO, RU",
        "AI 993 SVO, RU",
        "VN 63 SVO, RU",
        "SV 123 SVO, RU",
        "UL 563 DME, RU",
        "SU 36 LED, RU",
        "FV 6001 LED, RU",
        "flight TK 401 LED, RU",
        "flight IR 850 LED, RU"
    })
    void flightsOfAnyAirlineGoWhereTheyLand(String remark, String country) {
        assertThat(countries(remark, Sort.REMARK)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M8 100 LED", "4K 600 LED", "IR 850 LED", "PO A1 123 PEE", "Part K9 22 HAV"})
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guides for Iran",
                "12 guides for Iran",
                "National guides for Iran",
                "Maps for Tehran factory",
                "5 travel guides for Tehran plant",
                "Books \"to Iran\"",
                "Books \"for Tehran\"",
                "Books \"TO TEHRAN\"",
                "game \"to Iran\", towels"
            })
    void partsOfMachinesAndMarksOnPackagesAreSentThere(String description) {
        assertThat(countries(description, Sort.GOODS)).contains("IR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tourist guides for Iran", "city guide for Tehran", "novel \"To Iran\""})
    void guidesForTravellersAndTitlesAreAboutIt(String description) {
        assertThat(countries(description, Sort.GOODS)).isEmpty();
    }
}
