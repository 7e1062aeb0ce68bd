package dev.tidewaiter.goods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of unmanned aircraft are found in cells where nobody looks for goods. */
class MisplacedGoodsTests {

    private static final GoodsReader READER = GoodsReader.of(WordLists.bundled());
    private static final SheetRef SHEET = new SheetRef("may.xlsx", "Lines", false);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BANK_NAME; 2 autopilots; AUTOPILOT",
                "BANK_ID; Pixhawk autopilot; AUTOPILOT",
                "INCOTERM; Terms: Limbach L550E engine, 1 pc; DRONE_ENGINE",
                "PAYMENT_TERMS; incl. DLE 170 engine; DRONE_ENGINE",
                "VESSEL_NAME; drone engine DLE170; DRONE_ENGINE",
                "CONTRACT; UAV flight controller; AUTOPILOT",
                "SHIPMENT; DLE 170 engine for drone; DRONE_ENGINE",
                "PACKAGE_COUNT; 2 ctn autopilot; AUTOPILOT",
                "FORWARDER_NAME; Limbach L550E; DRONE_ENGINE",
                "PAYMENT_TERMS; 30% deposit on autopilot, balance on shipment; AUTOPILOT",
                "DESCRIPTION; Cable set fitted on autopilot board; AUTOPILOT",
            })
    void partOfADroneIsGoodsWhereverItStands(Field field, String text, ItemClass item) {
        assertThat(goods(field, text).classes()).contains(item);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BANK_NAME; Limbacher Volksbank",
                "CONTRACT; UAV-2026/17",
                "VESSEL_NAME; Engine room vessel",
                "PAYMENT_TERMS; Payment: on autopilot each month",
                "BUYER_NAME; Kelvarin Autopilots 24 GmbH",
                "PACKAGE_COUNT; 12 cartons",
                "PACKAGE_TYPE; ammunition can",
                "PACKAGE_TYPE; 2 ammo cans",
                "PACKAGE_TYPE; Munitionskiste",
            })
    void nothingElseIs(Field field, String text) {
        assertThat(goods(field, text)).isEqualTo(DescribedGoods.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"ammunition can with 500 rounds of ammunition", "ammunition"})
    void packageThatHoldsWhatItIsCalledAfterIsSaid(String text) {
        assertThat(goods(Field.PACKAGE_TYPE, text).classes()).contains(ItemClass.MUNITION);
    }

    private static DescribedGoods goods(Field field, String text) {
        var line = GoodsLine.at(SHEET, 2).value(Value.read(field, text, new CellRef(SHEET, 2, 1)));
        return READER.describe(line.build(), Described.THRESHOLDS);
    }
}
