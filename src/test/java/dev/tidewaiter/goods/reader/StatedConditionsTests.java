package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers by which goods lie outside a control are read as that and as nothing else, and the unknown stays unknown. */
class StatedConditionsTests {

    @ParameterizedTest
    @CsvSource({
        "'SAR payload, range 8 km', RANGE_KM, 8",
        "'SAR payload 8 km, 0.05 m resolution', RESOLUTION_M, 0.05",
        "'synthetic aperture radar, resolution 0.5 m strip, 0.05 m spotlight', SPOTLIGHT_RESOLUTION_M, 0.05",
        "'synthetic aperture radar, resolution 0.5 m strip, 0.05 m spotlight', RESOLUTION_M, 0.5",
        "'motor for drones, peak power 20 kW, continuous power 10 kW', CONTINUOUS_POWER_KW, 10",
        "'motor for drones, peak power 20 kW, continuous power 10 kW', POWER_KW, 20",
        "'laser designator, operating temperature -40 to 60 °C', OPERATING_TEMPERATURE_C, 60",
        "'laser designator, energy stability 12 %', ENERGY_STABILITY_PERCENT, 12",
        "'turbojet engine, SFC 1.2 kg/kgf/h', FUEL_KG_N_H, 0.12236592",
        "'turbojet engine, SFC 40 g/kN/s', FUEL_KG_N_H, 0.144",
        "'turbojet engine, dry weight 4 kg', DRY_WEIGHT_KG, 4",
    })
    void whatTheWordsBesideANumberSay(String description, Quantity quantity, double expected) {
        assertThat(described(description).amount(quantity)).isCloseTo(expected, Offset.offset(1e-6));
    }

    @Test
    void noOtherNumberExcludesGoods() {
        assertThat(described("motor for drones, peak power 20 kW").states(Quantity.CONTINUOUS_POWER_KW))
                .isFalse();
        assertThat(described("laser designator, storage temperature 40 °C").states(Quantity.OPERATING_TEMPERATURE_C))
                .isFalse();
        assertThat(described("laser designator, efficiency 20 %").states(Quantity.ENERGY_STABILITY_PERCENT))
                .isFalse();
        assertThat(described("LED spotlight 0.05 m").states(Quantity.SPOTLIGHT_RESOLUTION_M))
                .isFalse();
        assertThat(described("marine radar, range 48 nm").states(Quantity.RANGE_KM))
                .isFalse();
    }

    private static DescribedGoods described(String description) {
        var sheet = new SheetRef("may.xlsx", "Lines", false);
        var value = Value.read(Field.DESCRIPTION, description, new CellRef(sheet, 2, 1));
        return Described.of(GoodsLine.at(sheet, 2).value(value).build());
    }
}
