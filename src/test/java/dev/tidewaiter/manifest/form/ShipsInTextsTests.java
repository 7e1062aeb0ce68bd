package dev.tidewaiter.manifest.form;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vessel KESTREL IMO 9187629 019W from Karachi to Hamburg",
                "Vessel KESTREL V.019W IMO 9187629 from Karachi to Hamburg",
            })
    void aShipHasItsNumberBesideItsVoyage(String cell) {
        var read = ReadManifest.of(cell + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.of(Role.VESSEL, Field.Attribute.ID))).isEqualTo("9187629");
        assertThat(read.line(0).text(Field.VOYAGE)).isEqualTo("019W");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ship to Moscow from Karachi to Oslo",
                "Ship thermal camera 640 from Karachi to Oslo",
                "Vessel KESTREL to Minsk from Karachi to Oslo",
                "VESSEL KESTREL VIA MINSK 019W FROM KARACHI TO OSLO",
                "Vessel KESTREL VIA MINSK 019W from Karachi to Oslo",
                "Vessel KESTREL CALLING BANDAR ABBAS 019W from Karachi to Oslo",
                "MV to be named, onward to Moscow, from Karachi to Oslo",
            })
    void whatMayBeNoShipIsHeardAsARemarkToo(String cell) {
        var read = ReadManifest.of(cell + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualToIgnoringCase("Oslo");
        assertThat(read.line(0).text(Field.REMARKS)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PER VESSEL KESTREL 019W FROM KARACHI TO SEVASTOPOL",
                "MV KESTREL V.019W FROM KARACHI TO SEVASTOPOL",
                "Per vessel KESTREL from Karachi to Sevastopol",
                "Per vessel Kestrel 019W from Karachi to Sevastopol",
                "Vessel KESTREL FJ324W from Karachi to Sevastopol",
                "Vessel MSC 019W from Karachi to Sevastopol",
                "Vessel KESTREL 019W IMO No. 9187629 from Karachi to Sevastopol",
                "Schiff KESTREL von Karachi nach Sevastopol",
                "Vessel from Karachi to Sevastopol",
            })
    void theWayIsReadWhateverTheShipIsCalled(String cell) {
        var read = ReadManifest.of(cell + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.PORT_OF_LOADING)).isEqualToIgnoringCase("Karachi");
        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualToIgnoringCase("Sevastopol");
        assertThat(read.line(0).value(SHIP).isRead()).isEqualTo(!cell.startsWith("Vessel from"));
    }

    @Test
    void whereALabelledShipGoesCountsBesideThePortOfALabel() {
        var read = ReadManifest.of(
                "Port of discharge: | Marseille\nVessel: | KESTREL from Karachi to Sevastopol\n\n" + TABLE);

        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("Marseille");
        assertThat(read.line(0).further()).extracting(Value::text).contains("Sevastopol");
    }

    @Test
    void theNumberOfAShipMayStandBehindItsWay() {
        var read = ReadManifest.of("Vessel: KESTREL from Karachi to Hamburg, IMO 9187629\n\n" + TABLE);

        assertThat(read.line(0).text(Field.of(Role.VESSEL, Field.Attribute.ID))).isEqualTo("9187629");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vessel: KESTREL 019W from Karachi to Sevastopol",
                "Vessel: KESTREL from Karachi to Sevastopol",
                "Vessel: | KESTREL 019W from Karachi to Sevastopol",
            })
    void theWayOfALabelledShipIsRead(String cell) {
        var read = ReadManifest.of(cell + "\n\n" + TABLE);

        assertThat(read.line(0).text(SHIP)).contains("KESTREL");
        assertThat(read.line(0).text(Field.PORT_OF_LOADING)).isEqualTo("Karachi");
        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("Sevastopol");
    }
}
