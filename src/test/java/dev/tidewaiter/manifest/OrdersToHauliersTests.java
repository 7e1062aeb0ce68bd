package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sends and receives goods by the place where they are loaded and unloaded, and who writes an order. */
class OrdersToHauliersTests {

    @ParameterizedTest
    @CsvSource({
        "LOADING / ZAŁADUNEK, UNLOADING / ROZŁADUNEK, place",
        "Beladung, Entladung, Ort",
        "Загрузка, Выгрузка, Место"
    })
    void whoeverIsAtThePlaceOfLoadingSends(String loading, String unloading, String town) {
        var read = ReadManifest.of("""
                TRANSPORT ORDER 7712/03/26

                Carrier | UAB Omega Vežėjas, Klaipėda, LT

                %1$s
                date | 26.03.2026
                %3$s | Fabryka Omega S.A., ul. Drzewna 2, 83-300 Kartuzy, PL
                ref. | WZ/1190/26

                %2$s
                date | 28.03.2026
                %3$s | Beta Byggvaruhus AB, Hamngatan 88, 602 24 Norrköping, SE

                """.formatted(loading, unloading, town) + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("B7");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B12");
        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("B6");
        assertThat(place(read, Field.ARRIVAL_DATE)).isEqualTo("B11");
    }

    @ParameterizedTest
    @CsvSource({
        "Loading, Unloading, Date, Place, ': ', ': '",
        "Beladung, Entladung, Datum, Ort, ': ', ': '",
        "Loading, Unloading, Date, Place, '\n', '\n'",
        "Beladung, Entladung, Datum, Ort, '\n', '\n'"
    })
    void whoeverIsAtThePlaceOfUnloadingIsNoneOfTheSenderWhereDaysStandBetween(
            String loading, String unloading, String day, String town, String dayBehind, String townBehind) {
        var form = """
                Exporter | Omega Handel GmbH
                Consignee | Foerde Mat AS
                Country of destination | Norway
                %1$s
                %3$s%5$s2026-03-01
                %4$s%6$sOmega Handel GmbH, Berlin
                %2$s
                %3$s%5$s2026-03-05
                %4$s%6$sBeta Trade OOO, Lenina 5, Minsk

                """.formatted(loading, unloading, day, town, dayBehind, townBehind);
        var read = ReadManifest.of(form + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.SHIPPER_ADDRESS)).isEqualTo("nowhere");
        assertThat(read.line(0).text(Field.ARRIVAL_DATE)).isEqualTo("2026-03-05");
        assertThat(arrivals(read)).contains("Minsk");
    }

    private static String arrivals(ReadManifest read) {
        return Stream.of(Field.PORT_OF_DISCHARGE, Field.PLACE_OF_DELIVERY)
                .map(field -> read.line(0).text(field))
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1"})
    void aFirmAtThePlaceOfDeliveryTakesNoPlaceAwayWhereverTheConsigneeStands(int first, int second) {
        var form = List.of("Place of delivery | Minsk Hub LLC, Oslo\n", "Consignee | Foerde Mat AS\n");
        var read = ReadManifest.of("Exporter | Omega Handel GmbH\n" + form.get(first - 1) + form.get(second - 1)
                + "Country of destination | Norway\n\n" + TABLE);

        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Foerde Mat AS");
        assertThat(read.line(0).text(Field.PLACE_OF_DELIVERY)).isEqualTo("Minsk Hub LLC, Oslo");
    }

    @Test
    void theReceiverAtThePlaceOfDeliveryLeavesThePlace() {
        var read = ReadManifest.of("""
                Exporter | Omega Handel GmbH
                Place of delivery | Beta LLC, Storgata 5, Oslo, Norway (Minsk)
                Country of destination | Norway

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B2");
        assertThat(read.line(0).text(Field.PLACE_OF_DELIVERY)).contains("Minsk");
    }

    @Test
    void whoeverHandlesGoodsInAPortIsNotTheirReceiver() {
        var read = ReadManifest.of("""
                Exporter | Omega Handel GmbH
                Port of discharge | Beta GmbH terminal, RUNVS
                Country of destination | Norway

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("B2");
    }

    @Test
    void aPlaceThatIsATownStaysAPlace() {
        var read = ReadManifest.of("""
                Loading
                date | 26.03.2026
                place | Kartuzy

                """ + TABLE);

        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("B3");
        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void theFootOfAnOrderNamesWhoeverOrdersAndItsWindowTheSeller() {
        var read = ReadManifest.of("""
                Omega Metalúrgica, Lda | | INKOOPORDER
                t.a.v. dhr. Araújo | | nr. IO-260088 / 2 maart 2026
                Rua da Indústria 200
                4800-017 GUIMARÃES, PORTUGAL

                """ + TABLE + """

                Beta Zuivelmachines B.V. · Ambachtsweg 14 · 9403 AA Assen · KvK 00000017 · BTW NL000000017B01
                Bank: Noordbank Assen NL00 NOOR 0000 0000 17
                """);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A10");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("A10");
        assertThat(read.line(0).text(Field.BUYER_NAME)).isEqualTo("Beta Zuivelmachines B.V.");
    }
}
