package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waybills, bills of lading, delivery notes and orders as their printed forms set them. */
class PrintedFormTests {

    @Test
    void aColonInACellOfItsOwnBelongsToTheLabelBeforeIt() {
        var read = ReadManifest.of("""
                Nama Penerima | : | Toko Contoh Jaya
                No. PO | : | CJ-0099
                Tanggal | : | 07-05-2024

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("C1");
        assertThat(place(read, Field.PURCHASE_ORDER)).isEqualTo("C2");
        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("C3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PACKING LIST; invoiceNumber",
                "DELIVERY NOTE; shipment",
                "SURAT JALAN; shipment",
                "VRACHTBRIEF; billOfLading",
                "CMR; billOfLading",
                "SALES CONTRACT; contract",
                "PURCHASE ORDER; purchaseOrder",
                "COMMERCIAL INVOICE; invoiceNumber",
                "Lager Nord; invoiceNumber",
            })
    void aBareNumberNumbersTheDocumentThatTheTitleNames(String title, String field) {
        var read = ReadManifest.of(title + " | | | No.: | AB-20311\n\n" + TABLE);

        assertThat(place(read, Objects.requireNonNull(Field.byId(field)))).isEqualTo("E1");
    }

    @Test
    void boxesOfAFormAboveTheGoodsAreNoHeadingOfATable() {
        var read = ReadManifest.of("""
                Shipper | Omega Works Ltd
                Pre-carriage by | | Place of receipt | | Ocean Vessel | MV EXAMPLE STAR | Voyage No. | 041W
                Port of Loading | Karachi | | | Port of Discharge | Hamburg | Place of Delivery | Hamburg

                Marks and Numbers | No. of Packages | Description of Goods | Gross Weight
                BT 1-9 | 9 CTNS | Bed linen | 120
                BT 10-12 | 3 CTNS | Towels | 40
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("F2");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("B3");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("F3");
        assertThat(place(read, Field.MARKS)).isEqualTo("A");
    }

    @Test
    void textsUnderMergedHeadingsGoOnWithThem() {
        var read = ReadManifest.of("""
                Supplier | Description | Qty | If mixed, weight | | Grade |
                 | | | Cassiterite | Coltan | Cassiterite | Coltan
                Omega Works Ltd | Ore | 4 | 12 | 13 | 20 | 30
                Omega Works Ltd | Sand | 9 | 14 | 15 | 40 | 50
                """, List.of(new MergedRange(1, 3, 1, 4), new MergedRange(1, 5, 1, 6)));

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).description()).isEqualTo("Ore");
    }

    @Test
    void aRowOfLabelsBelowTheGoodsIsPartOfTheForm() {
        var read = ReadManifest.of(TABLE + """

                Carrier | Packages | Signature
                Packages | Net weight
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.skipped)
                .extracting(RowNote::reason)
                .containsOnlyOnce("heading")
                .contains("labels of a form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Handtekening afzender | | Handtekening chauffeur",
                "Firma del conducente | | Firma del destinatario",
                "Diterima oleh, | Pengirim, | Hormat kami,",
                "Unterschrift des Absenders | | Stempel",
                "İmza | | Kaşe",
            })
    void placesToSignAreNoGoods(String row) {
        assertThat(ReadManifest.of(TABLE + "\n" + row + "\n").lines).hasSize(2);
    }

    @Test
    void theCompanyAtTheHeadOfAnInvoiceThatMentionsAnOrderSendsTheGoods() {
        var read = ReadManifest.of("""
                Omega Werke GmbH
                Industriestr. 14, 42551 Velbert

                Rechnungsempfänger: | Beta Trade UAB
                Rechnungs-Nr. | R-2024-1187
                Ihre Bestellung | 4500021887

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B4");
    }

    @Test
    void kindsOfPackagesAreNoCountOfThem() {
        var read = ReadManifest.of("""
                Description | HS Code | Package | Package Count
                Tiles | 690721 | PK | 3
                Bolts | 731815 | CT | 5
                """);

        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("C");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("D");
    }

    @Test
    void numbersUnderAPartyBesideItsNamesAreItsNumbers() {
        var read = ReadManifest.of("""
                Ship To | Supplier | Supplier Name | Description | Qty
                6085 | 80016612 | OMEGA WORKS SDN. BHD. | Tiles | 4
                6085 | 80016613 | BETA TRADE LTD | Bolts | 9
                6086 | 80016614 | GAMMA LTD | Nuts | 8
                """);

        assertThat(place(read, Objects.requireNonNull(Field.byId("exporter.id"))))
                .isEqualTo("B");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C");
        assertThat(place(read, Objects.requireNonNull(Field.byId("consignee.id"))))
                .isEqualTo("A");
    }

    @Test
    void theDateOfAnOrderGivesWayToTheDateOfTheDocument() {
        var read = ReadManifest.of("""
                Proforma No. | PF-1 | | PO Date: | 2024-02-01
                Invoice No. | CI-2 | | Date: | 2024-03-09

                """ + TABLE);

        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("E2");
        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("B2");
    }

    @Test
    void theSenderOfADocumentWritesWhenTheGoodsAreHandedOver() {
        assertThat(place(ReadManifest.of("PACKING LIST\nDelivery Date: | 2024-03-09\n\n" + TABLE), Field.EXPORT_DATE))
                .isEqualTo("B2");
        assertThat(place(
                        ReadManifest.of("PURCHASE ORDER\nDelivery Date: | 2024-03-09\n\n" + TABLE), Field.ARRIVAL_DATE))
                .isEqualTo("B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"del", "vom", "от", "Dtd."})
    void aWordBeforeADateSaysThatItIsTheDocuments(String word) {
        var read = ReadManifest.of("DELIVERY NOTE | | N. | 412\n | | " + word + " | 09/05/2024\n\n" + TABLE);

        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("D2");
    }

    @Test
    void linesToSignOnAreNoGoods() {
        var read = ReadManifest.of(TABLE + "\nDirector | ________ | I. Ivanov\n");

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void cartonsFromAndToAreMarksAndNoPorts() {
        var read = ReadManifest.of("""
                Carton No. | | Description | Qty
                From | To | |
                1 | 20 | Cardigans | 480
                21 | 35 | Scarves | 360
                """, List.of(new MergedRange(1, 0, 1, 1)));

        assertThat(place(read, Field.MARKS)).startsWith("A");
        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("nowhere");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("nowhere");
    }

    @Test
    void articlesInWordsDescribeTheGoods() {
        var style = ReadManifest.of(
                "Style / Article | Colour | Qty\n4471 Ladies cardigan | Navy | 4\n4472 Woollen scarf | Ecru | 9\n");
        var reference = ReadManifest.of("""
                Part | Référence | Qté | Prix unitaire
                PLA | PLA filament, 1.75 mm, brave black | 2 | 16
                TPU | TPU filament, 0.5 kg, black, soft | 1 | 19
                """);
        var number = ReadManifest.of("Description | Item No. | Qty\nTiles | A-17 | 2\nBolts | A-18 | 1\n");

        assertThat(place(style, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(place(reference, Field.DESCRIPTION)).contains("B");
        assertThat(place(number, Field.PART_NUMBER)).isEqualTo("B");
    }

    @Test
    void theFilledOneOfTwoColumnsIsRead() {
        var read = ReadManifest.of("""
                MAWB | HAWB No. | Description | Qty
                 | DC3782 | Clothes | 2
                 | DC3783 | Carpet | 1
                """);

        assertThat(place(read, Field.AIR_WAYBILL)).isEqualTo("B");
    }

    @Test
    void aNumberBesideTheGoodsUnderOneHeadingIsTheirQuantity() {
        var read = ReadManifest.of("""
                Marks | Quantities and Descriptions | | | Unit Price
                N/M | Paper bags BHB-1 | 600 | CS | 13
                N/M | Paper bags BHB-8 | 400 | CS | 14
                """, List.of(new MergedRange(1, 1, 1, 3)));

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
        assertThat(place(read, Field.UNIT)).isEqualTo("D");
    }
}
