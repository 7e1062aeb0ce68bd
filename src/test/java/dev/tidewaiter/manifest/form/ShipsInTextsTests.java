package dev.tidewaiter.manifest.form;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ship, its voyage and its way in one cell. */
class ShipsInTextsTests {

    private static final Field SHIP = Field.of(Role.VESSEL, Field.Attribute.NAME);

    @Test
    void aSentenceTellsTheShipAndItsWay() {
        var read = ReadManifest.of("Per vessel EXAMPLE STAR 019W from Karachi to Hamburg\n\n" + TABLE);

        assertThat(read.line(0).text(SHIP)).contains("EXAMPLE STAR");
        assertThat(read.line(0).text(Field.VOYAGE)).isEqualTo("019W");
        assertThat(read.line(0).text(Field.PORT_OF_LOADING)).isEqualTo("Karachi");
        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("Hamburg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Shipped per EXAMPLE HORIZON V.041W;041W",
                "Vessel/Flight | EXAMPLE PROMISE 031S;031S",
                "运输工具名称及航次号 | EXAMPLE ANDES/022E;022E",
            })
    void aShipHasItsVoyageBehindItsName(String cells, String voyage) {
        var read = ReadManifest.of(cells + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.VOYAGE)).isEqualTo(voyage);
        assertThat(read.line(0).text(SHIP)).contains("EXAMPLE");
    }

    @Test
    void aTruckIsNoShip() {
        var read = ReadManifest.of("By truck from Lahore to Karachi\n\n" + TABLE);

        assertThat(read.line(0).value(SHIP).isRead()).isFalse();
    }
}
