package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of drones by what makers print on them, and ordinary goods that share a word with something controlled. */
class PartsByTheirMarkingsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2306 1950KV brushless",
                "2207 1950 kv",
                "Моторы 3115 900кв",
                "Мотор 2807 1300 кв",
                "Рамы Марк4",
                "1950KV",
                "brushless 2400 KV",
                "motors 1700KV",
                "регулятор оборотов 60А 6S",
                "рама карбоновая 13\"",
                "рамы 10 дюймов карбон",
                "Пропы трёхлопастные",
                "теплак с подвесом",
                "61x engine with 32x12 prop adapter",
                "Bird-scaring decoy, delta wing 2.5 m, GRP",
                "Летающее крыло, стеклопластик, размах 2.5 м",
                "aile volante en fibre de verre",
                "MAD 8118 100KV 2 pcs",
                "12 km G657A2 spool",
                "катушка G.657A2, 15 км",
                "Pusher propeller 2-blade 26 in",
                "Толкающий винт, бук",
                "Set 2: winglet rudder left and right",
                "Xing2 2809 1250",
                "KDE7215XF-135",
                "Hacker Q80",
                "Сервомашинка рулевая DA26, 28 В",
                "Petrol motor, 60 cc, for fixed wing",
                "Agricultural flight control T1-A"
            })
    void aMarkingTellsAPartOfADrone(String description) {
        assertThat(Described.by(description).traits()).contains(Trait.FOR_DRONES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Insulator 1150 kV",
                "Disconnector 765 kV, BIL 2100 kV",
                "Impulse voltage generator 2400 kV 240 kJ",
                "Bushing, lightning impulse 1800 kV",
                "Post insulators 1950 kV BIL",
                "Transformer 2500 kV·A",
                "dry-type transformer 2000kV.A",
                "регулятор оборотов для дрели 220В",
                "Регулятор оборотов 30А ШИМ 12-24В для коллекторных двигателей",
                "регулятор оборотов 20А для насоса",
                "рама карбоновая для велосипеда",
                "Велосипед горный, рама карбоновая 15\"",
                "рама карбоновая 10 шт",
                "Delta wing kite 1.2 m, nylon",
                "Delta wing sofa, oak",
                "Flying wing chair",
                "Fairy costume with flying wings",
                "Butterfly toy flying wings",
                "飞翼 牌 运动鞋",
                "Nurflügelfenster Holz",
                "Aile delta poisson",
                "Ala volante divano",
                "Prop hub M5 for stage light",
                "Boat prop adapter for sailboat",
                "Prop spinner for boat",
                "Propeller adapter for outboard boat",
                "Fishing flies bind and fly kit",
                "Delta kitchen taps with wing handle",
                "Винт мебельный 28x12",
                "Quad bike tyres 10 inch"
            })
    void otherGoodsAreNone(String description) {
        assertThat(Described.by(description).traits()).doesNotContain(Trait.FOR_DRONES);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPELLER, винт воздушный 28x12",
        "PROPELLER, vrtule 22x10",
        "DRONE, 10-inch O3 bind-n-fly quads",
        "PISTON_ENGINE, kolbemotor 120 cm3",
        "PISTON_ENGINE, motor pístový 120 cm3"
    })
    void itIsNamedInOtherWordsAndInAnotherOrder(ItemClass itemClass, String description) {
        assertThat(Described.by(description).is(itemClass)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LISTED_GOODS, Leather seat for Acura RDX, RDX flakes 25 kg",
        "LISTED_GOODS, TNT collect parcel bags, TNT blocks 200 g",
        "LISTED_GOODS, TNT courier parcel, TNT parcels 400 g",
        "LISTED_GOODS, TNT express service, 'TNT shipment, 500 kg'",
        "LISTED_GOODS, RDX data cartridge 2 TB, RDX cartridges 50 g",
        "DRONE, Wine filtration with SIHA sheets, SIHA with a camera",
        "FIREARM, Heater cartridges 12.7 mm 500 W, Cartridges 12.7 mm",
        "PARACHUTE, 'Bracelet, parachute cord', Parachute with parachute cord",
        "JAMMER, Глушилка шума, Глушилка сигнала",
        "MUNITION, Missile dog ball launcher, Missile launcher",
        "DRONE, Dronning cookies, Dronning ehtiyot qismlari",
        "TURBINE, Hair dryer Turbo Jet 2200 W, Turbo jet engine 2200 N",
        "DRONE, 'Vinyl record, drone and ambient music', 'Drone with music speaker, endurance 120 min'"
    })
    void aSharedWordIsNotTheThing(ItemClass itemClass, String ordinary, String controlled) {
        assertThat(Described.by(ordinary).is(itemClass)).isFalse();
        assertThat(Described.by(controlled).is(itemClass)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heat blower, kerosene turbine 220 N, ECU",
                "Laubbläser mit Kerosinturbine 300 N",
                "Chauffage, turbine à kérosène 180 N",
                "Тепловая пушка, керосиновая турбина 200 Н"
            })
    void aTurbineForKeroseneIsAnEngineWhateverItIsSaidToBe(String description) {
        assertThat(Described.by(description).classes()).contains(ItemClass.TURBINE, ItemClass.ENGINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mad hatter costume 5012",
                "G.657A2 patch cord 2 m",
                "Heater for kerosene, 20 kW",
                "Boat propeller 3-blade",
                "Rudder for dinghy"
            })
    void goodsThatShareAWordWithThemAreNone(String description) {
        assertThat(Described.by(description).traits()).doesNotContain(Trait.FOR_DRONES);
        assertThat(Described.by(description).classes()).doesNotContain(ItemClass.TURBINE);
    }
}
