package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where real documents keep their fields: beside, above or instead of what a label promises. */
class FieldsOfDocumentsTests {

    @Test
    void aNumberBelowTheLabelOfAPartyIsItsRegistration() {
        var read = ReadManifest.of("Грузоотправитель | Грузополучатель\n'193720001 | '193600002\n" + TABLE);

        assertThat(place(read, Field.SHIPPER_ID)).isEqualTo("A2");
        assertThat(place(read, Field.CONSIGNEE_ID)).isEqualTo("B2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Основание отпуска   39-67/24 от 09.01.2024;CONTRACT",
                "Договор   12/К;CONTRACT",
                "Invoice No.    F-2031;INVOICE_NUMBER",
            })
    void aWideGapPartsALabelFromItsNumber(String cell, Field field) {
        assertThat(place(ReadManifest.of(cell + "\n" + TABLE), field)).isEqualTo("A1");
    }

    @Test
    void theAddressBelowTheLetterheadIsThatOfWhoeverALabelNamesSo() {
        var read = ReadManifest.of("""
                OMEGA YARN CO., LTD
                No. 12 Harbour Road, Ningbo, China

                COMMERCIAL INVOICE
                SELLER: OMEGA YARN CO., LTD
                BUYER: BETA KNITWEAR JSC

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A5");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A2");
    }

    @Test
    void whoeverIsNamedFirstOnAnOrderOrdersAndACompanyFurtherDownDelivers() {
        var read = ReadManifest.of("""
                Bestellformular
                Name: | Anna Musterfrau

                Projekt: | 7


                Firma: | Name d. Firma: | Omega Elektronik GmbH
                 | Adresse: | Hafenstraße 2, 4600 Wels

                """ + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B2");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C7");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("C8");
    }

    @Test
    void aCompanyFarBelowWhoeverOrdersDeliversUnderItsOwnLabel() {
        var read = ReadManifest.of(
                "Order form\nName: | Anna Musterfrau\n\n\n\n\nCompany: | Omega Electronics Ltd\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B7");
    }

    @Test
    void aNameAndACompanyRightBelowItAreOfOneBlock() {
        var read = ReadManifest.of("Order form\nName: | Anna Musterfrau\nCompany: | Omega Ltd\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"備考", "Remarks", "Примечание"})
    void remarksBelowTheGoodsNeedNoColon(String label) {
        var read = ReadManifest.of(TABLE + "Total | | 13\n" + label + " | for the ferry to Sevastopol\n");

        assertThat(read.line(0).text(Field.REMARKS)).isEqualTo("for the ferry to Sevastopol");
    }

    @Test
    void whatTellsHowToReachABankEndsNotItsBlock() {
        var read = ReadManifest.of(TABLE + """
                Total | | 13
                Beneficiary's bank: | FIRST HARBOUR BANK, NINGBO
                 | SWIFT BIC: FHBNCN2N
                 | No. 66 Quay Road, Ningbo
                """);

        assertThat(place(read, Field.BANK_NAME)).isEqualTo("B5");
        assertThat(place(read, Field.BANK_ADDRESS)).isEqualTo("B7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"PRICES/KG (USD)FOB;FOB", "Unit price CIF Busan;CIF Busan", "Unit price (USD, FCA Riga);FCA Riga"})
    void theHeadingOfThePriceHoldsTheTerms(String heading, String term) {
        var read = ReadManifest.of("Description | HS Code | Qty | " + heading + "\nTiles | 690721 | 4 | 5\n");

        assertThat(read.line(0).text(Field.INCOTERM)).isEqualTo(term);
    }

    @Test
    void aWaybillBesideABillOfLadingNumbersTheShipment() {
        var beside = ReadManifest.of("waybill_number | bill_of_lading_number | Goods\n978950 | MSCU77120 | Clay\n");
        var alone = ReadManifest.of("Waybill number | Qty | Goods\n978950 | 4 | Clay\n");

        assertThat(place(beside, Field.SHIPMENT)).isEqualTo("A");
        assertThat(place(beside, Field.BILL_OF_LADING)).isEqualTo("B");
        assertThat(place(alone, Field.BILL_OF_LADING)).isEqualTo("A");
    }

    @Test
    void aPortByItselfIsThatOfLoadingUnlessAnotherColumnTellsIt() {
        var alone = ReadManifest.of("Goods | HS Code | Port\nTiles | 690721 | Ningbo\n");
        var beside = ReadManifest.of("Goods | HS Code | Port of loading | Port\nTiles | 690721 | Ningbo | Poti\n");

        assertThat(place(alone, Field.PORT_OF_LOADING)).isEqualTo("C");
        assertThat(place(beside, Field.PORT_OF_DISCHARGE)).isEqualTo("D");
    }

    @Test
    void aLineInWordsBesideContainersCarriesThem() {
        var read = ReadManifest.of(
                "No | Container | Line | Goods\n1 | MSCU1234567 | MSC | Tiles\n2 | MSCU1234568 | MAERSK | Bolts\n");

        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("C");
    }

    @Test
    void whatNumbersThePackagesDoesNotCountThem() {
        var read = ReadManifest.of("""
                No. of Pkgs | Description | Cartons
                1 | Tiles | 10
                2 | Bolts | 20
                3 | Nuts | 15
                """);

        assertThat(place(read, Field.MARKS)).isEqualTo("A");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("C");
    }

    @Test
    void casesComeBeforeThePiecesInThem() {
        var read = ReadManifest.of("""
                Description | Quantity | | | | Unit price
                Paper bags | 600 | CS | 150000 | PCS | 13
                Paper cups | 400 | CS | 100000 | PCS | 12
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("D");
        assertThat(place(read, Field.UNIT)).isEqualTo("E");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("B");
        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("C");
    }

    @Test
    void aNumberOverAHeadingIsNoneOfIts() {
        var read = ReadManifest.of("""
                Code | H1 | | 1
                Commodity | Goods Description | Package | Package Count
                82119400 | Spare blades | PK | 3
                73072210 | Connector | PK | 4
                """);

        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("C");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("D");
    }

    @Test
    void aHeadingWrittenAgainCountsWhereItDiffers() {
        var read = ReadManifest.of("""
                品名 | HS编码 | 用途 | 单个毛重
                品名 必填 | HS编码 必填 | 用途 必填 | 总价 必填
                瓷砖 | 690721 | 家用 | 40
                """);

        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("D");
        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("nowhere");
    }

    @Test
    void theTotalBelowAWeightIsThatWeight() {
        var read = ReadManifest.of("""
                Description | Net weight |
                 | per box | Total
                Tiles | 2 | 40
                """, List.of(new MergedRange(1, 1, 1, 2)));

        assertThat(place(read, Field.NET_WEIGHT)).isEqualTo("C");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }

    @Test
    void bracesHoldAUnitAsBracketsDo() {
        var read = ReadManifest.of("Description | HS Code | Gross weight{KG}\nTiles | 690721 | 40\n");

        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("C");
    }

    @Test
    void aWayOfTransportIsNoPortOnTheWay() {
        var read = ReadManifest.of("Via: | By sea\n" + TABLE);

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("B1");
    }

    @Test
    void aColumnOfMakersWhoSellIsReadAsBoth() {
        var read = ReadManifest.of("Bauteil | Anzahl | Hersteller/Lieferant\nMotor | 4 | Omega GmbH\n");

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C");
        assertThat(place(read, Field.MANUFACTURER_NAME)).isEqualTo("C");
    }
}
