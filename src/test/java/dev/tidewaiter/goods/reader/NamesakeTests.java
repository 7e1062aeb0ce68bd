package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words by which a drone is only shown or something else, and words that only look like them. */
class NamesakeTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    private static boolean isDrone(String description) {
        var line = GoodsLine.at(SHEET, 2)
                .value(Value.read(Field.DESCRIPTION, description, new CellRef(SHEET, 2, 0)))
                .build();
        return Described.of(line).is(ItemClass.DRONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drone as per drawing 4471",
                "Drone catalogue No. X25",
                "Bumblebee drone",
                "Bee security drone",
                "Honeybee delivery drone",
                "UAV with Bourdon pressure gauge",
                "Drone in crate sealed with beeswax",
                "Drone comic edition, endurance 120 min",
                "Drone photography platform"
            })
    void aPaperOrABrandBesideADroneLeavesTheDrone(String description) {
        assertThat(isDrone(description)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APR 25 kg con telecamera",
                "APR 20 kg esacottero",
                "Sistema APR 24 eliche",
                "N. 2 APR con telecamera",
                "3 APR ad ala fissa"
            })
    void anItalianDroneIsNoDayInApril(String description) {
        assertThat(isDrone(description)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rotoli di carta, 17 APR 2026",
                "Paper rolls 17 APR 25",
                "Order of APR 24",
                "Paper rolls APR 20 2026",
                "Consegna APR 25",
                "Paper rolls 17-APR-25",
                "Paper rolls 17.APR.25, exp 30 APR 25",
                "Medicine LOT 12 APR 24",
                "Tiles 17APR25"
            })
    void aDayInAprilIsNoDrone(String description) {
        assertThat(isDrone(description)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Book with drone drawings",
                "Bumblebee colonies for pollination with drones",
                "Bee colonies with drones for pollination",
                "Honeybee queen and drones",
                "Beeswax foundation for drone comb",
                "Drone metal album, vinyl",
                "Drone photography course",
                "Poster as per catalogue no. 5, drone motif",
                "Tanpura drone strings"
            })
    void whatShowsADroneOrSharesItsNameIsNone(String description) {
        assertThat(isDrone(description)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Drones\" by Adam Rothstein, paperback, 184 p.",
                "Самоучитель «Автопилот» аккордеон, ноты",
                "Kinderbuch „Die Drohne“, 24 Seiten",
                "图书《无人机》平装",
                "Конфеты «Автопилот», 200 г",
                "Кроссовки «Дрон» мужские",
                "CD album \"Missiles\", 12 tracks",
                "Rakieta, bajka dla dzieci",
                "Dron a kouzelná fujara, pohádka",
                "Il drone di Pinocchio, libro illustrato",
                "Dron kullanan tavşan, çocuk kitabı",
                "O drone da Mariana, livro infantil",
                "Часы \"Дрон\" настенные",
                "Чай чёрный \"Беспилотник\"",
                "Novel, \"Drones\", paperback",
                "Empty drone backpack",
                "Backpack for drone DJI Mini, EVA foam, empty",
                "Рюкзак для квадрокоптера, пустой",
                "大疆无人机收纳包 空包"
            })
    void aTitleABrandAndAnEmptyBagAreNoGoodsOfARule(String description) {
        var described = Described.by(description);

        assertThat(described.traits()).isEmpty();
        assertThat(described.classes()).isSubsetOf(ItemClass.ORDINARY, ItemClass.PRINTED_MATTER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Novel \"Shahed-136\" | DRONE",
                "T-shirts \"Pixhawk\" | AUTOPILOT",
                "Книга + «автопилот» | AUTOPILOT",
                "Book and \"autopilot\" | AUTOPILOT",
                "Книга «Полет» и автопилот | AUTOPILOT",
                "Book \"Autopilot\", flight controller | AUTOPILOT",
                "Drone 5\" and book 7\" | DRONE",
                "Сказка, дрон 8 кг | DRONE",
                "Märchenbuch + Drohne | DRONE",
                "Одежда \"двигатель для БПЛА\" | DRONE_ENGINE",
                "Shoes \"drone battery\" | BATTERY",
                "Backpack with DJI Mavic 3, empty box | DRONE",
                "Empty backpack for drone jammer | JAMMER",
                "Одежда «боеприпасы» | MUNITION",
                "Drone, empty bag | DRONE",
                "Empty bag, drone | DRONE",
                "DJI Mavic 3, backpack, empty | DRONE",
                "2 drones, 1 bag empty | DRONE",
                "Drone, sac, masse à vide 900 g | DRONE",
                "T-shirts; \"autopilot\" | AUTOPILOT",
                "T-shirts / \"autopilot\" | AUTOPILOT",
                "Boots, \"quadcopter\" | DRONE",
                "Конфеты; «БПЛА» | DRONE",
                "Sweets \"drone\" + bag | DRONE",
                "Shoes \"drone\", range 40 km | DRONE",
                "Fairy tales, drones | DRONE",
                "Drone, picture book for children | DRONE",
                "Dron, çocuk kitabı | DRONE",
                "Чай + «беспилотник» | DRONE",
                "Сказки, дроны | DRONE"
            })
    void goodsBesideATitleOrABagAreGoods(String description, ItemClass item) {
        assertThat(Described.by(description).is(item)).isTrue();
    }

    @Test
    void aDroneInACaseIsNoEmptyCase() {
        assertThat(Described.by("Drone in carrying case, empty").traits()).contains(Trait.FOR_DRONES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drone wall lamp, wood",
                "Drone-shaped night lamp",
                "Trophy cup \"Drone soccer 2026\"",
                "Fridge magnet, drone shape",
                "Drone trap for hive",
                "Drone tuner for bodhrán",
                "Drone piñata",
                "No-drone-zone sign, aluminium",
                "Шеврон «Оператор БПЛА»",
                "Panneau interdiction drones",
                "İHA yasak tabela",
                "Магнит на холодильник дрон",
                "Кубок наградной дрон-рейсинг",
                "Keksausstecher Drohne",
                "Lampe de nuit drone",
                "Drone şeklinde gece lambası",
                "Lampe en forme de drone",
                "Holzfigur in Form einer kleinen Drohne",
                "Магнит в виде дрона",
                "无人机造型小夜灯"
            })
    void aGiftInTheShapeOfADroneIsNone(String description) {
        assertThat(isDrone(description)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Candles + drone",
                "Night lamp with drone",
                "Bracelet; FPV drone",
                "Medal, drone DJI Mavic 3",
                "Drone medal, range 40 km",
                "Drone-shaped decoy"
            })
    void aDroneBesideAGiftIsADrone(String description) {
        assertThat(isDrone(description)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UAV en forme de V, masse 80 kg",
                "UAV in Form eines Bausatzes",
                "drone a forma di delta 80 kg, raggio 500 km",
                "bezpilotní letoun ve tvaru delta, 60 kg",
                "V şeklinde drone",
                "V造型无人机",
                "Комплект в виде дрона",
                "Груз в виде разобранного БПЛА",
                "Bausatz in Form einer Drohne",
                "Kit en forme de drone",
                "Planeur en forme de drone, portée 500 km"
            })
    void aDroneOfSomeShapeIsADrone(String description) {
        assertThat(isDrone(description)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "İHA motoru kit şeklinde, 50 hp",
                "moteur de drone en forme de kit",
                "silnik do drona w kształcie V"
            })
    void anEngineOfADroneInSomeShapeStaysIts(String description) {
        assertThat(Described.by(description).classes()).contains(ItemClass.DRONE_ENGINE);
    }
}
