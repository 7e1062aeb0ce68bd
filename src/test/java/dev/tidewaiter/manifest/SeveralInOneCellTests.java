package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that hold several values at once. */
class SeveralInOneCellTests {

    @Test
    void aRouteTellsHowTheGoodsGo() {
        var line = ReadManifest.of("FROM XIAMEN, CHINA TO ITAJAI, BRAZIL BY SEA\n\n" + TABLE)
                .line(0);

        assertThat(line.text(Field.MODE_OF_TRANSPORT)).isEqualTo("BY SEA");
        assertThat(line.text(Field.PORT_OF_DISCHARGE)).isEqualTo("ITAJAI, BRAZIL");
        assertThat(ReadManifest.of("FROM SHANGHAI TO MOMBASA VIA SINGAPORE PER VESSEL\n\n" + TABLE)
                        .line(0)
                        .text(Field.MODE_OF_TRANSPORT))
                .isEqualTo("PER VESSEL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB-2509 / September 18, 2025",
                "AB-2509 & 18.09.2025",
                "AB-2509 dated 18 Sep 2025",
                "AB-2509   DATE: 2025-09-18",
                "AB-2509  DT. 18/09/2025"
            })
    void aNumberAndItsDateStandBelowOneLabel(String cell) {
        var line =
                ReadManifest.of("INVOICE NO. / DATE\n" + cell + "\n\n" + TABLE).line(0);

        assertThat(line.text(Field.INVOICE_NUMBER)).isEqualTo("AB-2509");
        assertThat(line.text(Field.INVOICE_DATE)).contains("18");
    }

    @Test
    void aPartyBehindItsLabelHasItsAddressThere() {
        var read = ReadManifest.of("Продавец / Seller: Alfa Trade Co., Ltd., China, Heihe, Example St. 22\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A1");
    }

    @Test
    void theCurrencyStandsBehindAComma() {
        var read = ReadManifest.of(
                "Description of goods | Кол-во | Цена за ед., CNY / Unit price\nTiles | 4 | 10\nBolts | 9 | 2\n");

        assertThat(read.line(0).text(Field.CURRENCY)).isEqualTo("CNY");
    }

    @Test
    void aVietnameseDateIsReadThroughItsTranslation() {
        var read = ReadManifest.of("Ngày (Date) 05 tháng (month) 09 năm (year) 2025\n\n" + TABLE);

        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sparkasse Exempel · IBAN DE12 0000 · BIC EXEMPDE1X",
                "Số tài khoản (A/C): 1903 5566 tại Ngân hàng Ví Dụ"
            })
    void aBankBesideTheNumberOfTheAccountNeedsNoLabel(String cell) {
        var read = ReadManifest.of(TABLE + "\n" + cell + "\n");

        assertThat(place(read, Field.BANK_NAME)).startsWith("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eladó: | Alfa Hűtőgép Kft., 8600 Siófok, Ipari park 7., Adószám: 11441877-2-14",
                "Постачальник: | ТОВ Альфа, ЄДРПОУ 41877025, 21018, м. Вінниця, вул. Нова 3"
            })
    void aNumberBesideANameIsReadFromThereOnce(String letterhead) {
        var read = ReadManifest.of(letterhead + "\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_ID)).isEqualTo("B1");
        assertThat(read.line(0).parties().get(0).identifiers()).hasSize(1);
    }

    @Test
    void aTownCutShortBeginsAnAddressWithoutNumbers() {
        var read = ReadManifest.of("Вантажоодержувач: | ТОВ \"Зерно\", м. Одеса, Нова гавань\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("B1");
        assertThat(place(
                        ReadManifest.of("Consignee: | Alfa Ltd, Overseas Branch\n\n" + TABLE), Field.CONSIGNEE_ADDRESS))
                .isNotEqualTo("B1");
    }

    @Test
    void aNumberBelowTheMergedHeadingOfAPaperIsThatPapers() {
        var read = ReadManifest.of("""
                Description | Invoice | | Bill of lading | | Qty
                 | No. | Date | No. | Date |
                Cotton yarn | EX-26-01 | 02/09/2026 | JKT260911 | 05/09/2026 | 40
                Rayon yarn | EX-26-02 | 07/09/2026 | SNT008044 | 10/09/2026 | 25
                """, List.of(new MergedRange(1, 1, 1, 2), new MergedRange(1, 3, 1, 4)));

        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("B");
        assertThat(place(read, Field.BILL_OF_LADING)).isEqualTo("D");
        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("nowhere");
    }

    @Test
    void aDeliveryNoteOfBulbsIsReadByItsTrade() {
        var read = ReadManifest.of("""
                Cultivar | Soort | Kratten | Totaal stuks
                Gele Ster | Tulipa | 24 | 12000
                Roze Maan | Hyacinthus | 12 | 3000
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("C");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("D");
    }

    @Test
    void aDayInQuotationMarksBehindANumberIsItsDate() {
        var read = ReadManifest.of("ТОВАРНО-ТРАНСПОРТНА НАКЛАДНА\n№ 0417/26 «28» липня 2026 р.\n\n" + TABLE);

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("A2");
        assertThat(read.line(0).text(Field.EXPORT_DATE)).isEqualTo("28 липня 2026");
    }

    @Test
    void aSeriesStandsBeforeTheNumberOfABlank() {
        var read = ReadManifest.of("AVIZ DE ÎNSOȚIRE A MĂRFII\nSeria BH Nr. 0044188\n\n" + TABLE);

        assertThat(read.line(0).text(Field.SHIPMENT)).isEqualTo("0044188");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port of loading / discharge: | OSAKA / MELBOURNE",
                "POD / POL | MELBOURNE - OSAKA",
                "Port: OSAKA - MELBOURNE",
            })
    void bothEndsOfTheWayStandInOneBox(String box) {
        var line = ReadManifest.of(box + "\n\n" + TABLE).line(0);

        assertThat(line.text(Field.PORT_OF_LOADING)).isEqualTo("OSAKA");
        assertThat(line.text(Field.PORT_OF_DISCHARGE)).isEqualTo("MELBOURNE");
    }

    @Test
    void aPortWithItsCountryIsOnePort() {
        var line = ReadManifest.of("Port: OSAKA - JAPAN\n\n" + TABLE).line(0);

        assertThat(line.text(Field.PORT_OF_LOADING)).isEqualTo("OSAKA - JAPAN");
        assertThat(line.text(Field.PORT_OF_DISCHARGE)).isEmpty();
    }

    @Test
    void aNumberWithSlashesIsNoLabelForWhatItBeginsWith() {
        var line = ReadManifest.of("Invoice No. | MS-0418\nOrder No. | DHT/PO/71\n\n" + TABLE)
                .line(0);

        assertThat(line.text(Field.PURCHASE_ORDER)).isEqualTo("DHT/PO/71");
    }

    @Test
    void whoeverAPaperIsAddressedToIsNoPort() {
        var read = ReadManifest.of("""
                TO: | BAZAR OMEGA TRADING LLC
                | EXAMPLE INDUSTRIAL, BLOCK 1, KUWAIT
                From: | OSAKA | To: | SHUWAIKH, KUWAIT

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B1");
        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).isEqualTo("BAZAR OMEGA TRADING LLC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OMEGA SEA PORT", "NOVOROSSIYSK SEA PORT"})
    void aPortOverItsBerthIsNobodyAmongPorts(String port) {
        var read = ReadManifest.of("""
                TO: | %s
                | 5 Pier Street, Mombasa
                Destination: | Kenya

                """.formatted(port) + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("B1");
    }

    /** It may be a port still, and nobody says that it gets the goods. */
    @Test
    void whatMayBeWhoeverAPaperIsAddressedToIsLookedForAsWell() {
        var read = ReadManifest.of("""
                TO: | BAZAR OMEGA CONCERN
                | 5 Pier Street, Mombasa
                Destination: | Kenya

                """ + TABLE);

        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("B1");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("B1");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
    }
}
