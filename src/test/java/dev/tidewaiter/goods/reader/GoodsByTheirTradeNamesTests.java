package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.ItemClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goods as catalogues name them, by a standard, a maker or what they do, and honest goods that share a word with them. */
class GoodsByTheirTradeNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GaN RF power amplifier 50 W | LISTED_GOODS",
                "Усилитель мощности СВЧ 50 Вт | LISTED_GOODS",
                "射频功放模块 2.4G 50W | LISTED_GOODS",
                "GPS spoofing transmitter, portable | JAMMER",
                "Night vision tube Gen 3 auto-gated | IMAGE_INTENSIFIER",
                "Stabstahl 1.6358 X2NiCoMo18-9-5 | LISTED_GOODS",
                "Ti-6Al-4V seamless tube OD 90x4 | LISTED_GOODS",
                "Tau 2 640 core 60Hz 25mm | THERMAL_CAMERA",
                "Zinger 20x8 | PROPELLER",
                "Полётный контролёр F7 | AUTOPILOT",
                "VOG-17 drop release | MUNITION",
                "投弹器 双挂 | MUNITION",
                "G.657A2 bare fibre, 20 km, self-unwinding cone | DRONE_PART"
            })
    void goodsAreKnownByTheNamesOfTheTrade(String description, ItemClass item) {
        assertThat(Described.by(description).is(item)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Car audio power amplifier 4 ch 100 W",
                "Guitar amplifier 50 W",
                "汽车音响功放 4声道",
                "GaN charger 65 W",
                "Zinger burger sauce 500 g",
                "Night vision glasses for drivers",
                "Ящик для гранат (фрукты)",
                "Bath bomb rack, bamboo",
                "Inner tube gen 3 stroller",
                "Титановая кружка 450 мл",
                "Cone reel yarn polyester"
            })
    void honestGoodsThatShareAWordAreNone(String description) {
        assertThat(Described.by(description).classes())
                .doesNotContain(
                        ItemClass.LISTED_GOODS,
                        ItemClass.JAMMER,
                        ItemClass.IMAGE_INTENSIFIER,
                        ItemClass.PROPELLER,
                        ItemClass.MUNITION,
                        ItemClass.DRONE_PART);
    }
}
