package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who writes a document and whom it is addressed to, where neither a label nor a legal form says so. */
class WriterOfDocumentTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BLUE RIVER GLOVE HOUSE/PACKING LIST;EXPORTER_NAME",
                "Blue River Exports/12 Mill Road, Surat/TAX INVOICE;EXPORTER_NAME",
                "Etablissements Dupont/12 rue des Lilas/59000 Lille/FACTURE;EXPORTER_NAME",
                "Nordlicht Werkzeuge/Musterweg 4/20457 Hamburg/LIEFERSCHEIN;EXPORTER_NAME",
                "東川製作所/〒100-0001 東京都千代田区1-1/納品書;EXPORTER_NAME",
                "Blue River Exports/12 Mill Road, Surat/PURCHASE ORDER;BUYER_NAME",
            })
    void theWriterNeedsNoLegalFormOverAnAddressOrATitle(String head, Field field) {
        assertThat(place(ReadManifest.of(head.replace('/', '\n') + "\n" + TABLE), field))
                .isEqualTo("A1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Original for Recipient\nINVOICE",
                "Blue River Exports\nSome remark of theirs\nStock of March",
                "Russian Federation\nINVOICE",
                "ORIGINAL\nINVOICE",
                "Утверждаю Директор\nНакладная № 1 от 09.11.2024, Москва",
            })
    void notEveryTextAtTheHeadIsTheWriter(String head) {
        assertThat(place(ReadManifest.of(head + "\n" + TABLE), Field.EXPORTER_NAME))
                .isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "厦门欧米茄有限公司/XIAMEN OMEGA CO., LTD./No. 9 Omega Road, Xiamen/PACKING LIST;A1, A2",
                "ООО «Омега»/Omega LLC/INVOICE;A1, A2",
                "Alpha Works Ltd/Beta Freight GmbH/DELIVERY NOTE;A1",
            })
    void theCompanyAboveReceiversSendsUnderEachOfItsNames(String head, String cells) {
        var read = ReadManifest.of(
                head.replace('/', '\n') + "\n\nConsignee | Description | Qty\nGamma SARL | Tiles | 4\n");

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo(cells);
    }

    @Test
    void theCompanyInTheWindowOfALetterIsNotItsWriter() {
        var read = ReadManifest.of("Nordlicht Werkzeuge\nHafenstr. 3, 20457 Hamburg\n\nBeta Handel GmbH\nMusterweg 4\n"
                + "50667 Köln\nLIEFERSCHEIN\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A4");
    }

    @Test
    void aTitleMayGoOnBehindTheNumberOfAnother() {
        var read = ReadManifest.of(
                "BLUE RIVER GLOVE HOUSE\nDETAIL PACKING LIST AGAINST INVOICE # BR-907/26 DATED 03-05-2026 OF THIS YEAR\n"
                        + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PURCHASE ORDER/Omega Outfitters Ltd/To: Alpha Works/Ship to: Beta Store;EXPORTER_NAME;A3",
                "PURCHASE ORDER/Omega Outfitters Ltd/To: Alpha Works/Ship to: Beta Store;CONSIGNEE_NAME;A4",
                "발주서/수신 : 동해상사/발신 : 서해물산;EXPORTER_NAME;A2",
                "발주서/수신 : 동해상사/발신 : 서해물산;BUYER_NAME;A3",
                "COMMERCIAL INVOICE/수신 : 동해상사;CONSIGNEE_NAME;A2",
            })
    void anOrderIsSentToWhoeverSendsTheGoods(String head, Field field, String cell) {
        assertThat(place(ReadManifest.of(head.replace('/', '\n') + "\n" + TABLE), field))
                .isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"発注書/東川製作所 御中;EXPORTER_NAME", "納品書/北風商事 御中;BUYER_NAME", "납품서/동해상사 귀중;BUYER_NAME"})
    void aCourtesyFollowsAName(String head, Field field) {
        assertThat(place(ReadManifest.of(head.replace('/', '\n') + "\n株式会社オメガ\n" + TABLE), field))
                .isEqualTo("A2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ngày 01 tháng 03 năm 2025", "от 01.03.2025"})
    void aDateMayStandAloneUnderTheTitle(String date) {
        var read = ReadManifest.of("PHIẾU XUẤT KHO\n" + date + "\n" + TABLE);

        assertThat(read.line(0).shippedOn()).isEqualTo(LocalDate.of(2025, 3, 1));
    }

    @Test
    void aTitleInTurkishCapitalsIsATitle() {
        assertThat(place(ReadManifest.of("ALFA TEKSTİL\nSEVK İRSALİYESİ\n" + TABLE), Field.EXPORTER_NAME))
                .isEqualTo("A1");
    }

    @Test
    void aLabelThatNamesTheWriterCountsAlone() {
        var read = ReadManifest.of(
                "BLUE RIVER GLOVE HOUSE\nINVOICE\nSeller: | Alpha Works Ltd\nBuyer: | Beta LLC\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B3");
    }

    @Test
    void theCompanyOverTheLineToSignOnWritesTheDocument() {
        var read = ReadManifest.of("INVOICE\nMessrs. | Beta Trade LLP\n" + TABLE
                + "TOTAL | | 13\n| | OMEGA KAIYO CO., LTD.\n| | ______________\n");

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C7");
        assertThat(read.lines).hasSize(2);
    }

    @Test
    void oneOfTwoCompaniesBelowTheGoodsIsNotTheWriter() {
        var read = ReadManifest.of(
                "INVOICE\nMessrs. | Beta Trade LLP\n" + TABLE + "TOTAL | | 13\nOmega Co., Ltd.\nGamma Haulage Ltd\n");

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Грузоотправитель ООО \"Омега Плюс\", г. Самара",
                "(наименование, адрес)\\nГрузоотправитель \"Омега Плюс\", ООО, г. Минск",
            })
    void aBlankAlonePartsTheLabelFromTheCompany(String cell) {
        var read =
                ReadManifest.of("Накладная № 5\n" + cell + "\nГрузополучатель ТОО «Бета Трейд», г. Алматы\n" + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "PHIẾU XUẤT KHO/Đơn vị: Công ty TNHH An Phú/Người nhận hàng: Công ty Sông Hồng;EXPORTER_NAME;A2",
                "PACKING LIST/To: Nordfjord Marin AS;CONSIGNEE_NAME;A2",
                "COMMERCIAL INVOICE/A⁄TO : | Beta Trade;CONSIGNEE_NAME;B2",
            })
    void labelsThatMeanOtherThingsElsewhereTellTheParty(String head, Field field, String cell) {
        assertThat(place(ReadManifest.of(head.replace('/', '\n').replace('⁄', '/') + "\n" + TABLE), field))
                .isEqualTo(cell);
    }
}
