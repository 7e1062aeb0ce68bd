package dev.tidewaiter.goods.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.goods.ClassGroups;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.goods.reader.Described;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which number is whose range, power or tank stands in a list. */
class AmountMeaningsTests {

    @ParameterizedTest
    @CsvSource({
        "'UAV, range 300 km', RANGE_KM, LINE_OF_SIGHT_KM",
        "'data link for UAV, range 50 km', LINE_OF_SIGHT_KM, RANGE_KM",
        "'jammer, range 5 km', JAMMING_RANGE_KM, RANGE_KM",
        "'radar, range 40 km', , RANGE_KM",
        "'petrol engine 37 kW', POWER_KW, COOLING_KW",
        "'air conditioner 37 kW', COOLING_KW, POWER_KW",
        "'agricultural drone 20 l', SPRAY_TANK_L, DISPLACEMENT_CC",
        "'engine 0.35 l', DISPLACEMENT_CC, SPRAY_TANK_L",
        "'engine 400 l', , DISPLACEMENT_CC",
        "'thermal camera 30 Hz', FRAME_RATE_HZ, ",
        "'drone 40 min', ENDURANCE_MIN, ",
    })
    void aNumberMeasuresWhatTheGoodsHave(String description, Quantity measured, Quantity not) {
        var sheet = new SheetRef("may.xlsx", "Lines", false);
        var goods = Described.of(GoodsLine.at(sheet, 2)
                .value(Value.read(Field.DESCRIPTION, description, new CellRef(sheet, 2, 1)))
                .build());
        assertThat(goods.measures()).extracting(measure -> measure.quantity()).doesNotContain(not);
        if (measured != null) {
            assertThat(goods.measures())
                    .extracting(measure -> measure.quantity())
                    .contains(measured);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",,DRONE,,,,,RANGE_KM,why | speaks of no number",
                "RANGES,,DRONE,,,,,RANGE_KM,why | \"RANGES\" is none of",
                ",LENGTH,DRONES,,,,,RANGE_KM,why | there is no class of goods \"DRONES\"",
                ",LENGTH,@flyers,,,,,RANGE_KM,why | there is no group \"flyers\" in words/goods/class-groups.tsv",
                ",LENGTH,DRONE,,,bare-length,,RANGE_KM,why | \"bare-length\" is no parameter",
                ",POWER,DRONE,,,,,RANGE_KM,why | RANGE_KM is measured by no such number",
                "POWER,,DRONE,,,,,RANGE_KM,why | RANGE_KM is measured by no such number",
                "RANGE,MASS,DRONE,,,,,,why | never speaks of a number of MASS",
            })
    void aRowThatMakesNoSenseIsNamed(String row, String complaint) {
        var words = lists("links\tDATA_LINK\twhy\n", row.replace(',', '\t') + "\n");
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> AmountMeanings.of(words, ClassGroups.of(words)))
                .withMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RANGE,,,,,,,RANGE_KM,why;RANGE,,DRONE,,,,,,why | is never asked for RANGE",
                "RANGE SPEED,,DRONE,,,,,,why;SPEED,,DRONE,@links,,,,SPEED_KMH,why | is never asked for SPEED",
                ",LENGTH,DRONE JAMMER,,,,,,why;,LENGTH,JAMMER,,,bare-reach,,,why | is never asked for LENGTH",
            })
    void aRowThatIsNeverAskedIsNamedByACheckAndReadAsEver(String rows, String complaint) {
        var words = lists("links\tDATA_LINK\twhy\n", rows.replace(',', '\t').replace(';', '\n') + "\n");
        var groups = ClassGroups.of(words);
        assertThat(AmountMeanings.neverAsked(words, groups))
                .singleElement()
                .asString()
                .contains(AmountMeanings.FILE + ":2:", complaint);
        assertThat(AmountMeanings.of(words, groups)).isNotNull();
    }

    @Test
    void aRowIsReachedWhereTheOneAboveAsksForMore() {
        var words = lists("links\tDATA_LINK\twhy\n", """
                RANGE,,DRONE,@links,,,,,why
                RANGE,,DRONE,,,,,RANGE_KM,why
                RANGE,,JAMMER,,DRONE,,,,why
                RANGE,,JAMMER,,,,,JAMMING_RANGE_KM,why
                ,LENGTH,DRONE,,,bare-reach,,RANGE_KM,why
                ,LENGTH,DRONE,,,,,,why
                """.replace(',', '\t'));
        assertThat(AmountMeanings.neverAsked(words, ClassGroups.of(words))).isEmpty();
    }

    @Test
    void aGroupStandsInOneRow() {
        var words = lists("links\tDATA_LINK\twhy\nlinks\tANTENNA\twhy\n", "");
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> ClassGroups.of(words))
                .withMessageContaining("class-groups.tsv:2:")
                .withMessageContaining("a second time");
    }

    private static WordLists lists(String groups, String rows) {
        return WordLists.of(Map.of(
                "words/" + ClassGroups.FILE,
                groups.getBytes(StandardCharsets.UTF_8),
                "words/" + AmountMeanings.FILE,
                rows.getBytes(StandardCharsets.UTF_8)));
    }
}
