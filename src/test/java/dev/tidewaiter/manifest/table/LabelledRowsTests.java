package dev.tidewaiter.manifest.table;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Rows of a form in which labels and values take turns, above a table. */
class LabelledRowsTests {

    private static final String MANIFEST = """
            Total Packages | 85 | | | Vessel Name | CORAL TRADER
            Exporter/Shipper | Alpha Trade LTD | | | Address | 28 Example Street, Tbilisi
            Ship Agent | Omega Agency | | | Address | 7 Harbour Road, Poti
            Notify | Beta G. | | | Address | NA
            Consignee | Gamma Delta | | | Address | 16 Sample Road, Shanghai

            Container No. | Packages | Container Type | Seal No. | Cargo | Gross Weight
            MSCU2914172 | 30 | 20ft dry | S-1 | Tiles | 1720
            MSCU2914188 | 55 | 40ft dry | S-2 | Bolts | 3440
            """;

    @Test
    void labelsBelowLabelsHeadNoColumns() {
        var read = ReadManifest.of(MANIFEST);

        assertThat(read.sheet().mapping().headerRow()).isEqualTo(7);
        assertThat(place(read, Field.CONTAINER)).isEqualTo("A");
    }

    @Test
    void theAddressBesideAShipperIsNotThatOfTheVesselAbove() {
        var read = ReadManifest.of(MANIFEST);

        assertThat(place(read, Field.SHIPPER_ADDRESS)).startsWith("F2");
    }

    @Test
    void termsBesideTheirLabelsRightAboveAHeadingAreNoPartOfIt() {
        var read = ReadManifest.of("""
                出口商 | NINGBO OMEGA EXPORT CO., LTD.
                收货人 | BETA TRADE LTD.
                贸易条款 | FOB NINGBO | 付款方式 | T/T
                款号 | 英文品名 | 数量 | 箱数
                K-117 | knit shirt | 120 | 12
                K-118 | knit vest | 80 | 8
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("D");
        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("D3");
        assertThat(place(read, Field.INCOTERM)).isEqualTo("B3");
    }

    @Test
    void aTotalInKilogramsIsAWeight() {
        var read = ReadManifest.of("""
                Total vekt: | 312.40 kg

                Beskrivelse | Antall
                Ris | 12
                Olje | 6
                """);

        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("B1");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }

    @Test
    void aShipAndItsVoyageAreNoModeOfTransport() {
        var read = ReadManifest.of("""
                Mode of transport: | CORAL TRADER 2616S

                Description | Quantity
                Tiles | 4
                """);

        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("B1");
        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("nowhere");
    }

    @Test
    void whoAnswersForADeliveryIsNotWhoReceivesIt() {
        var read = ReadManifest.of("""
                Организация - отправитель | Организация - получатель | Ответственный за поставку (Ф.И.О.)
                ТОО "Альфа Прибор" | ИП Примерова Г.М., г. Талдыкорган | Образцов Е.К.

                Наименование | Количество | Цена
                Манометр | 40 | 3850
                """);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B2");
    }

    @Test
    void theCarrierBelowTheGoodsIsRead() {
        var read = ReadManifest.of("""
                Codice articolo | Descrizione | U.M. | Quantità
                A-1 | Valvola a sfera | NR | 150
                A-2 | Attuatore | NR | 12

                N. colli | Peso lordo kg | Peso netto kg | Vettore (ditta e domicilio)
                3 | 486,5 | 431,0 | ESEMPIO EXPRESS S.p.A. - Via Prova 3, Brescia
                """);

        assertThat(read.lines)
                .anyMatch(line -> String.valueOf(line.text(Field.CARRIER_NAME)).startsWith("ESEMPIO"));
    }

    @Test
    void aSecondTableOfCarriersAndDestinationsKeepsItsLines() {
        var read = ReadManifest.of("""
                Consignee | Destination | Description | Quantity
                Alpha GmbH | Germany | Paint in tins | 3
                Alpha GmbH | Germany | Resin | 3

                Carrier | Destination | Quantity
                Beta Line | France | 5
                Gamma Line | Italy | 6
                """);

        assertThat(read.lines).hasSize(4);
    }

    @Test
    void aHeadingWithItsTranslationIsNoRowOfLabelsAndValues() {
        var read = ReadManifest.of("""
                Consignee | Ship note | Destination | Own note
                Receiver | Bem A | Country | Bem B
                Alpha GmbH | x | Italy | y
                Beta GmbH | x | France | y
                """);

        assertThat(read.lines).anyMatch(line -> "Beta GmbH".equals(line.text(Field.CONSIGNEE_NAME)));
    }

    @Test
    void rowsThatDescribeGoodsAreReadThoughTheyRepeatTheirLabels() {
        var read = ReadManifest.of("""
                Consignee | Beta LLC | Destination | Italy
                Description | Gear pump | Quantity | 3
                Description | Paint | Quantity | 5
                """);

        assertThat(read.lines).isNotEmpty();
    }
}
