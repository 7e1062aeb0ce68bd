package dev.tidewaiter.goods.reader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.Measure;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.OwnValue;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoodsReaderTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    /** The rows of descriptions.tsv, in nine languages. */
    static List<String[]> descriptions() {
        return WordLists.beside(GoodsReaderTests.class).list("descriptions.tsv").rows(5).stream()
                .map(row -> IntStream.range(0, 5).mapToObj(row::cell).toArray(String[]::new))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void readsDescription(String language, String text, String classes, String measures, String traits) {
        var goods = described(Field.DESCRIPTION, text);
        for (var word : words(classes)) {
            var item = ItemClass.valueOf(word.replace("!", ""));
            assertThat(goods.is(item))
                    .as("%s: \"%s\" is %s; clues %s", language, text, item, goods.evidence())
                    .isEqualTo(!word.startsWith("!"));
        }
        for (var word : words(measures)) {
            var quantity = Quantity.valueOf(word.substring(0, word.indexOf('=')));
            double expected = Double.parseDouble(word.substring(word.indexOf('=') + 1));
            assertThat(goods.amount(quantity))
                    .as("%s of \"%s\"; measures %s", quantity, text, goods.measures())
                    .isCloseTo(expected, within(Math.max(0.01, expected * 0.001)));
        }
        for (var word : words(traits)) {
            assertThat(goods.traits()).as(text).contains(Trait.valueOf(word));
        }
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" +"));
    }

    @ParameterizedTest
    @MethodSource("spellingsOfTheEngine")
    void findsTheDroneEngineInEverySpelling(String text) {
        assertThat(described(Field.DESCRIPTION, text).is(ItemClass.DRONE_ENGINE))
                .isTrue();
    }

    static List<String> spellingsOfTheEngine() {
        return List.of(
                "L550E",
                "l-550-e",
                "L 550 E",
                "L\n550E",
                "Л550Е",
                "L55OE",
                "I550E",
                "L550Е",
                "Ｌ５５０Ｅ",
                "L5\u200b50E",
                "L 5 5 0 E",
                "unit (L550E)",
                "制冷机组L550E型",
                "LIMBACH L-550",
                "MD-550",
                "МД550");
    }

    @Test
    void aLengthIsNoModel() {
        assertThat(described(Field.DESCRIPTION, "pipe L = 550 mm").classes()).isEmpty();
        assertThat(described(Field.DESCRIPTION, "rod, L 550 mm").classes()).isEmpty();
    }

    @Test
    void evidenceQuotesTheFileAndNamesTheCell() {
        var evidence = described(Field.MODEL, "type Л-550Е, new").evidence().get(0);
        assertThat(evidence.item()).isEqualTo(ItemClass.DRONE_ENGINE);
        assertThat(evidence.text()).isEqualTo("Л-550Е");
        assertThat(evidence.from().cell()).isEqualTo(new CellRef(SHEET, 2, 0));
        assertThat(evidence.strength()).isEqualTo(GoodsEvidence.Strength.EXACT);
    }

    @Test
    void theSameTextOnAnotherLineNamesItsOwnCell() {
        Described.of(line(List.of(read(Field.DESCRIPTION, "quadcopter", 2))));
        var goods = Described.of(line(List.of(read(Field.DESCRIPTION, "quadcopter", 9))));
        assertThat(goods.evidence())
                .extracting(evidence -> evidence.from().cell())
                .containsOnly(new CellRef(SHEET, 9, 0));
    }

    @Test
    void aMakerCountsAndTheWordsInItsNameDoNot() {
        assertThat(described(Field.MANUFACTURER_NAME, "Limbach Aviation").is(ItemClass.DRONE_ENGINE))
                .isTrue();
        assertThat(described(Field.MANUFACTURER_NAME, "Polar Cooling Systems Ltd")
                        .classes())
                .isEmpty();
    }

    @Test
    void fieldsTogetherSayWhatEachAloneDoesNot() {
        var goods = Described.of(line(
                List.of(read(Field.DESCRIPTION, "two-stroke engine, 37 kW", 2), read(Field.REMARKS, "for UAV", 2))));
        assertThat(goods.is(ItemClass.DRONE_ENGINE)).isTrue();
        assertThat(goods.amount(Quantity.POWER_KW)).isEqualTo(37);
    }

    /** Words on packages tell their contents where they say what for; a brand or a firm's name does not. */
    @ParameterizedTest
    @CsvSource({
        "MARKS, Autopilot for unmanned aircraft, true",
        "PACKAGE_TYPE, 2 boxes of autopilots for drones, true",
        "UNIT, autopilot for UAV, true",
        "MARKS, AUTOPILOT TRADING, false",
        "PACKAGE_TYPE, box, false"
    })
    void wordsOnPackagesTellWhatIsInThem(Field field, String text, boolean told) {
        var goods = Described.of(line(List.of(read(Field.DESCRIPTION, "Ceramic tiles", 2), read(field, text, 3))));

        assertThat(goods.is(ItemClass.AUTOPILOT)).isEqualTo(told);
    }

    @Test
    void aBareNumberInAColumnHasTheUsualUnitAndIsMarked() {
        var measure = requireNonNull(described(Field.ENDURANCE, "45").measure(Quantity.ENDURANCE_MIN));
        assertThat(measure.value()).isEqualTo(45);
        assertThat(measure.certainty()).isEqualTo(Measure.Certainty.UNIT_ASSUMED);
    }

    @Test
    void aUnitInAColumnDecides() {
        assertThat(described(Field.ENDURANCE, "1.5 h").amount(Quantity.ENDURANCE_MIN))
                .isEqualTo(90);
        assertThat(described(Field.POWER, "50 hp").amount(Quantity.POWER_KW)).isCloseTo(37.3, within(0.1));
        assertThat(described(Field.RANGE, "300000 m").amount(Quantity.RANGE_KM)).isEqualTo(300);
        assertThat(described(Field.TAKE_OFF_MASS, "249 g").amount(Quantity.TAKE_OFF_MASS_KG))
                .isEqualTo(0.249);
    }

    @Test
    void theWindOfAColumnIsReadWithItsUnitOrItsForce() {
        assertThat(described(Field.GUST, "46.3 km/h").amount(Quantity.GUST_KMH)).isEqualTo(46.3);
        assertThat(described(Field.GUST, "13 m/s").amount(Quantity.GUST_KMH)).isCloseTo(46.8, within(0.01));
        assertThat(described(Field.GUST, "Beaufort 6").amount(Quantity.GUST_KMH))
                .isCloseTo(49.7, within(0.1));
        assertThat(described(Field.GUST, "13").amount(Quantity.GUST_KMH)).isNaN();
    }

    @Test
    void anUnknownAmountIsNotANumber() {
        assertThat(described(Field.DESCRIPTION, "drone").amount(Quantity.ENDURANCE_MIN))
                .isNaN();
    }

    @Test
    void endUseIsKeptApartFromTheGoods() {
        var goods = Described.of(line(
                List.of(read(Field.DESCRIPTION, "servo"), read(Field.END_USE, "loitering munition, crop spraying"))));
        assertThat(goods.is(ItemClass.MUNITION)).isFalse();
        assertThat(goods.endUse().classes()).contains(ItemClass.MUNITION);
        assertThat(goods.endUse().traits()).contains(Trait.AGRICULTURAL);
    }

    @Test
    void anEndUseForDronesNamesDrones() {
        var goods = Described.of(line(List.of(
                read(Field.DESCRIPTION, "servo"),
                read(Field.END_USE_STATEMENT, "to be installed in engines for UAVs"))));
        assertThat(goods.is(ItemClass.DRONE)).isFalse();
        assertThat(goods.endUse().classes()).contains(ItemClass.DRONE);
        assertThat(goods.endUse().evidence()).anyMatch(evidence -> evidence.item() == ItemClass.DRONE);
    }

    @Test
    void aBeaufortNumberIsDerived() {
        var measure = requireNonNull(described(Field.DESCRIPTION, "无人机 抗风6级").measure(Quantity.GUST_KMH));
        assertThat(measure.certainty()).isEqualTo(Measure.Certainty.DERIVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jam jars and jammer labels",
                "Drone labels, adhesive",
                "swim jammers",
                "Фигурка «Гарпия»",
                "Drone figurine"
            })
    void whatOnlySharesAWordWithControlledGoodsIsNone(String text) {
        var goods = described(Field.DESCRIPTION, text);

        assertThat(goods.is(ItemClass.DRONE) || goods.is(ItemClass.JAMMER)).isFalse();
        assertThat(goods.traits()).doesNotContain(Trait.MILITARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GPS jammer", "Гарпия, изделие", "Гарпия-А1"})
    void theControlledGoodsStayNamed(String text) {
        var goods = described(Field.DESCRIPTION, text);

        assertThat(goods.is(ItemClass.DRONE) || goods.is(ItemClass.JAMMER)).isTrue();
    }

    private static DescribedGoods described(Field field, String text) {
        return Described.of(line(List.of(read(field, text, 2))));
    }

    @Test
    void powerFromWhichAMotorIsNoElectricOneIsTheCallersToSay() {
        var line = line(List.of(read(Field.DESCRIPTION, "motor for UAV, 6 kW")));
        var others = new GoodsThresholds(10, 3, 1, 0.1, 20, 8, 1, 1, 4, 20, 1000, 0.5, 0.001, 2);
        assertThat(Described.of(line).is(ItemClass.DRONE_ENGINE)).isTrue();
        assertThat(Described.READER.describe(line, others).is(ItemClass.DRONE_ENGINE))
                .isFalse();
    }

    private static Value read(Field field, String text) {
        return read(field, text, 2);
    }

    private static Value read(Field field, String text, int row) {
        return Value.read(field, text, new CellRef(SHEET, row, 0));
    }

    private static GoodsLine line(List<Value> values) {
        var builder = GoodsLine.at(SHEET, 2);
        values.forEach(builder::value);
        return builder.build();
    }

    @Test
    void goodsAreReadFromTheWholeRemarkThatNamesOwners() {
        var cell = new CellRef(SHEET, 2, 5);
        var remark = Value.read(Field.REMARKS, "Owners: Limbach Aircraft Engine 25%, others 75%", cell);
        var line = GoodsLine.at(SHEET, 2)
                .value(Value.read(Field.DESCRIPTION, "Hex bolts M8", new CellRef(SHEET, 2, 1)))
                .value(remark);
        assertThat(Described.of(line.build()).is(ItemClass.AIRCRAFT_ENGINE)).isTrue();

        var owners = Value.read(Field.REMARKS, "Limbach Aircraft Engine 25%, others 75%", cell);
        assertThat(Described.of(line.own(new OwnValue("owners", owners)).build())
                        .is(ItemClass.AIRCRAFT_ENGINE))
                .isTrue();
    }
}
