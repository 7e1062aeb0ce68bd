package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models that two cells hold together. */
class SplitModelsTests {

    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    private static DescribedGoods split(Field first, String name, Field second, String number) {
        return Described.of(GoodsLine.at(SHEET, 2)
                .value(Value.read(first, name, new CellRef(SHEET, 2, 0)))
                .value(Value.read(second, number, new CellRef(SHEET, 2, 1)))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "DESCRIPTION, Rotax, MODEL, 582 UL DCDI mod 99",
        "DESCRIPTION, Two-stroke engine Rotax, MODEL, 582",
        "MANUFACTURER_NAME, Rotax, PART_NUMBER, 582"
    })
    void aModelSplitOverTwoCellsIsRead(Field first, String name, Field second, String number) {
        assertThat(split(first, name, second, number).is(ItemClass.DRONE_ENGINE))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "DESCRIPTION, LED 3W, MODEL, 100",
        "DESCRIPTION, Rotax, MODEL, spare key 582",
        "DESCRIPTION, Lamp, MODEL, 582",
        "REMARKS, Rotax, MODEL, 582"
    })
    void otherCellsMakeNoModelTogether(Field first, String name, Field second, String number) {
        assertThat(split(first, name, second, number).is(ItemClass.DRONE_ENGINE))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MANUFACTURER_NAME, Hermes, MODEL, 900",
        "DESCRIPTION, Герань, MODEL, 2 л",
        "DESCRIPTION, Бульонный куб, MODEL, 2 кг",
        "DESCRIPTION, Мебельное изделие, MODEL, 51",
        "DESCRIPTION, Sterile blood lancet, MODEL, 3 mm"
    })
    void everydayNamesBesideNumbersAreNoAircraft(Field first, String name, Field second, String number) {
        assertThat(split(first, name, second, number).is(ItemClass.DRONE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MANUFACTURER_NAME, Shahed, MODEL, 136", "DESCRIPTION, UAV Hermes, MODEL, 900"})
    void aNameOfDronesBesideItsNumberIsOne(Field first, String name, Field second, String number) {
        assertThat(split(first, name, second, number).is(ItemClass.DRONE)).isTrue();
    }
}
