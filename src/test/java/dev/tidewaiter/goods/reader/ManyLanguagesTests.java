package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.SheetRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyLanguagesTests {

    @ParameterizedTest
    @ValueSource(strings = {"Das unbemannte Luftschiff", "das unbemannte Flugzeug", "unbemannte Luftschiffe"})
    void germanAdjectivesEndAsTheArticleAsks(String text) {
        assertThat(describe(text).is(ItemClass.DRONE)).isTrue();
    }

    @Test
    void whatIsForFirstPersonViewIsAPartOfADrone() {
        assertThat(describe("Кронштейн для фпв").is(ItemClass.DRONE_PART)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Motor für Drohnen",
                "motor para VANT",
                "zuigermotor voor UAV",
                "piestový motor pre UAV",
                "motor drónhoz",
                "motor pentru dronă",
                "klipni motor za bespilotnu letjelicu",
                "batni motor za brezpilotno letalo",
                "κινητήρας για μη επανδρωμένα αεροσκάφη",
                "дронға арналған қозғалтқыш",
                "無人機內燃機",
                "無人飛機二行程引擎",
                "เครื่องยนต์ลูกสูบสำหรับอากาศยานไร้คนขับ",
                "מנוע בוכנה למל\"ט",
                "stempelmotor til UAV",
                "moottori droonille",
                "dvigatel dlya BPLA",
                "ДВС на БПЛА",
                "motor për dron",
                "motor pesawat tanpa awak",
                "Motor für unbemanntes Luftfahrzeug",
                "рухавік для беспілотніка",
                "муҳаррики ҳавопаймои бесарнишин",
                "ڈرون انجن",
                "մոտոր անօդաչու թռչող սարքի համար",
                "учкучсуз учуу аппараты үчүн кыймылдаткыч",
                "enjin dron",
                "dronin moottori",
                "motor per drone da ricognizione"
            })
    void anEngineForUnmannedAircraftIsOneInEveryLanguage(String text) {
        assertThat(describe(text).is(ItemClass.DRONE_ENGINE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "საბრძოლო დრონებისთვის",
                "ұрыс дрондары",
                "байлдааны дронд зориулсан",
                "taisteludroneihin",
                "жоокердик дрондорго",
                "барои дронҳои ҷангӣ",
                "дронзавод, цех 4",
                "pilotsiz uchish apparati",
                "园艺喷洒机 遥控飞行",
                "quad 13 inch, 4 motors"
            })
    void aDroneIsOneInTheCasesOfItsLanguage(String text) {
        assertThat(describe(text).is(ItemClass.DRONE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"motor for drone", "motors for drones", "motor for a UAV"})
    void aMotorInEnglishTurnsByCurrent(String text) {
        assertThat(describe(text).is(ItemClass.DRONE_ENGINE)).isFalse();
        assertThat(describe(text).is(ItemClass.ELECTRIC_MOTOR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jams 433/868/2400 MHz", "jams GPS and Glonass"})
    void whatJamsAFrequencyIsAJammer(String text) {
        assertThat(describe(text).is(ItemClass.JAMMER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strawberry jams 340 g", "jams and jellies, 12 jars"})
    void jamsOfFruitAreNoJammer(String text) {
        assertThat(describe(text).is(ItemClass.JAMMER)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"катушки под оптику, пластик", "моторы для птичек"})
    void partsAreForDronesInTheWordsOfTheirPilots(String text) {
        assertThat(describe(text).is(ItemClass.DRONE_PART)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"корм для птичек", "кормушка для птичек"})
    void birdsAreBirds(String text) {
        assertThat(describe(text).is(ItemClass.DRONE_PART)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ドローン用モーター", "드론용 모터"})
    void aMotorIsNoEngineWhereItTurnsByCurrent(String text) {
        assertThat(describe(text).is(ItemClass.DRONE_ENGINE)).isFalse();
        assertThat(describe(text).is(ItemClass.ELECTRIC_MOTOR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kamikazedrone",
                "samovražedný dron",
                "kamikaze drón",
                "dron kamikaza",
                "drone καμικάζι",
                "камикадзе дрон",
                "自殺無人機",
                "โดรนกามิกาเซ่",
                "רחפן מתאבד",
                "kamikazedrönare",
                "vaaniva ammus",
                "kóborló lőszer",
                "munizione circuitante",
                "חימוש משוטט",
                "ударный беспилотник",
                "strike quadcopter",
                "дрон ударного типа",
                "dron szturmowy",
                "Kampfdrohne",
                "stridsdrönare",
                "saldırı İHA"
            })
    void anAttackDroneIsMilitaryInEveryLanguage(String text) {
        assertThat(describe(text).traits()).contains(Trait.MILITARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"רחפן תוקף אחריות 12 חודשים", "طائرة مسيرة مع كابلات مسلحة"})
    void aValidWarrantyOrAnArmouredCableIsNoAttack(String text) {
        assertThat(describe(text).is(ItemClass.DRONE)).isTrue();
        assertThat(describe(text).traits()).doesNotContain(Trait.MILITARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "óleo de motor",
                "olio motore",
                "エンジンオイル",
                "روغن موتور",
                "שמן מנוע",
                "น้ำมันเครื่อง",
                "λάδι κινητήρα",
                "ספר ילדים על רחפנים",
                "หนังสือเด็กเกี่ยวกับโดรน",
                "παιδικό βιβλίο για drones",
                "Posters of fighter jets and UAVs"
            })
    void oilAndBooksAreNeitherEnginesNorDrones(String text) {
        var goods = describe(text);
        assertThat(goods.is(ItemClass.DRONE)).isFalse();
        assertThat(goods.is(ItemClass.ENGINE)).isFalse();
        assertThat(goods.is(ItemClass.PISTON_ENGINE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ударная дрель 750 Вт",
                "motor til vaskemaskine",
                "drone, strike plate for door",
                "motor for drone 2300KV"
            })
    void aWordThatBelongsToOtherGoodsMakesNeither(String text) {
        var goods = describe(text);

        assertThat(goods.traits()).doesNotContain(Trait.MILITARY);
        assertThat(goods.is(ItemClass.DRONE_ENGINE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"дрон с принтом камуфляж", "dron z nadrukiem logo, kamera 4K", "Drohne mit Aufdruck"})
    void aDroneWithPrintOnItIsADrone(String text) {
        assertThat(describe(text).is(ItemClass.DRONE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T-shirt z nadrukiem dron",
                "футболка с принтом дрон",
                "Tasse mit Aufdruck Drohne",
                "дрон-пылесос для дома"
            })
    void whatADroneIsPrintedOnIsNone(String text) {
        assertThat(describe(text).is(ItemClass.DRONE)).isFalse();
    }

    private static DescribedGoods describe(String text) {
        return Described.of(GoodsLine.at(SheetRef.ofNoFile("any.xlsx"), 2)
                .value(new Value(Field.DESCRIPTION, text, null, "C2", Value.State.READ))
                .build());
    }
}
