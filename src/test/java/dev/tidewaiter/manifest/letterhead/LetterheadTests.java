package dev.tidewaiter.manifest.letterhead;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document says above its goods without a label of its own: numbers and dates in titles, whom it is addressed to. */
class LetterheadTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Galerie Nord-Atelier | | Liste de colisage\n | | PL-2026-018",
                "OMEGA PARVAZ TRADING\nTel: 477 555 0147\n\nCOTIZACIÓN",
                "OMEGA PARVAZ TRADING\nTel: 477 555 0147\n\nPROFORMA",
                "OMEGA PARVAZ TRADING\nTel: 477 555 0147\n\n报价单"
            })
    void whoeverStandsAtTheHeadOfAnOfferOrBesideItsTitleSends(String head) {
        var read = ReadManifest.of(head + "\nConsignee: | Beta Trade LLC\n\n" + ReadManifest.TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
    }

    @Test
    void aHeadingBesideATitleNamesNobody() {
        var read = ReadManifest.of(
                "Delivery Address | | Packing List\nConsignee: | Beta Trade LLC\n\n" + ReadManifest.TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Invoice No. 12 dated 3 May 2024;INVOICE_NUMBER;12;INVOICE_DATE",
                "Накладная № 1 от \"09\" ноября 2024 г.;INVOICE_NUMBER;1;INVOICE_DATE",
                "Заказ покупателя № 2 от 6 июня 2025 г.;PURCHASE_ORDER;2;EXPORT_DATE",
                "Lieferschein Nr. L-44/7 vom 14.05.2025;SHIPMENT;L-44/7;EXPORT_DATE",
                "DOCUMENTO DI TRASPORTO N. 341 DEL 07/10/2024;SHIPMENT;341;EXPORT_DATE",
                "Faktura VAT nr FV/12/2024 z dnia 2024-03-05;INVOICE_NUMBER;FV/12/2024;INVOICE_DATE",
            })
    void aTitleHoldsTheNumberAndTheDate(String title, Field number, String text, Field date) {
        var read = ReadManifest.of(title + "\n" + TABLE);

        assertThat(read.line(0).text(number)).isEqualTo(text);
        assertThat(place(read, number)).isEqualTo("A1");
        assertThat(place(read, date)).isEqualTo("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ИНВОЙС / INVOICE № 08/26", "INVOICE № 08/26", "COMMERCIAL INVOICE No. 08/26"})
    void aTitleWithItsNumberTakesNoOtherNumberBelowIt(String title) {
        var read = ReadManifest.of(title + "\nот 30.04.2026\n" + TABLE);

        assertThat(read.line(0).text(Field.INVOICE_NUMBER)).isEqualTo("08/26");
    }

    @Test
    void anAddressBehindItsLabelIsNoName() {
        var read = ReadManifest.of(
                "CÔNG TY CỔ PHẦN OMEGA XANH\nĐịa chỉ: KCN Hòa Xá, TP. Nam Định\nHÓA ĐƠN THƯƠNG MẠI (COMMERCIAL INVOICE)\n"
                        + "Số (No.): | SHX-26/145\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A2");
        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("B4");
    }

    @Test
    void theContractThatADocumentRefersToIsNotItsOwnDate() {
        var read = ReadManifest.of("Спецификация № 1 к контракту № 45-К от 3 мая 2024 г.\n" + TABLE);

        assertThat(read.line(0).text(Field.CONTRACT)).isEqualTo("45-К");
        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("nowhere");
    }

    @Test
    void aNumberBesideItsTitleAndADateBesideTheNumber() {
        var read = ReadManifest.of("Инвойс | № 77 | от 05.06.2024\n" + TABLE);

        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("B1");
        assertThat(place(read, Field.INVOICE_DATE)).isEqualTo("C1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "苏州欧米茄精工有限公司;SUZHOU OMEGA PRECISION CO., LTD.",
                "ООО «Омега Инструмент»;OMEGA INSTRUMENT LLC",
                "OMEGA OPTICS CO., LTD.;オメガ光学株式会社",
            })
    void theNameOfTheWriterMayStandInTwoScripts(String first, String second) {
        var read = ReadManifest.of(
                first + "\n" + second + "\nNo. 66 Example Street, Suzhou\nCOMMERCIAL INVOICE\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1, A2");
        assertThat(place(read, Field.EXPORTER_ADDRESS)).isEqualTo("A3");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Lieferanschrift: Beta Trade UAB, Lager 3, Musterweg 41, LT-02244 Vilnius;Beta Trade UAB",
                "Delivery address: Beta Trade LLP, 7 Sample Road, Almaty;Beta Trade LLP",
                "致 To: Beta Trade Joint Stock Company;Beta Trade Joint Stock Company",
            })
    void anAddressThatBeginsWithACompanyNamesIt(String label, String name) {
        var line = ReadManifest.of(label + "\n" + TABLE).line(0);

        assertThat(line.parties())
                .singleElement()
                .satisfies(party -> assertThat(party.name().text()).startsWith(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"ПРОДАВЕЦ;ПОКУПАТЕЛЬ", "THE SELLER;THE BUYER", "卖方;买方", "Satıcı;Alıcı"})
    void theirNamesMayStandBelowTheGoodsOfAContract(String seller, String buyer) {
        var read = ReadManifest.of(
                "Contract No. 7\n" + TABLE + "Total | | 13\n\n" + seller + " | | " + buyer
                        + "\nООО «Омега» | | Beta Trade A.Ş.\n5 Example Street | | 7 Sample Road\nDirector ______ | | Director ______\n");

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).parties())
                .extracting(party -> party.name().text())
                .containsExactly("ООО «Омега»", "Beta Trade A.Ş.");
        assertThat(read.line(0).text(Field.BUYER_ADDRESS)).contains("Sample Road");
    }

    @Test
    void theAddresseeOfALetterStandsSomeRowsBelowTheSender() {
        var read = ReadManifest.of(
                " | | Omega Technik GmbH\n | | Musterweg 18, 79576 Weil\n\nHerrn Einkaufsleiter\n\nBeta Energo LLC\n"
                        + "Sample Ave 20, Tbilisi\n\nHandelsrechnung Nr. 2026-1184\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("C1");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A6");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("A7");
    }

    @Test
    void wordsBehindATitleAreNoNumber() {
        var read = ReadManifest.of("Order No. as agreed\nBank account No. 12345\n" + TABLE);

        assertThat(place(read, Field.PURCHASE_ORDER)).isEqualTo("nowhere");
        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("nowhere");
    }

    @Test
    void aCourtesyMarksTheOneWhoIsToDeliverAnOrder() {
        var read = ReadManifest.of("発注書\n株式会社東西商事 | 殿 | 株式会社南北産業\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("C2");
    }

    @Test
    void theOnlyOtherCompanyOfAnInvoiceIsItsBuyer() {
        var read = ReadManifest.of("COMMERCIAL INVOICE\nAlpha Works Ltd | | Beta Trade LLP\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("C2");
    }

    @Test
    void aBankWithoutALabelIsTheBankAndNoBuyer() {
        var read = ReadManifest.of("COMMERCIAL INVOICE\nAlpha Works Ltd\nExample Bank Ltd\n" + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Objects.requireNonNull(Field.byId("bank.name")))).isEqualTo("A3");
    }

    @Test
    void oneCellTellsBothEndsOfTheWay() {
        var read = ReadManifest.of("FROM NINGBO, CHINA TO MONTREAL, CANADA BY SEA\n" + TABLE);

        assertThat(read.line(0).text(Field.PORT_OF_LOADING)).isEqualTo("NINGBO, CHINA");
        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("MONTREAL, CANADA");
    }

    @Test
    void theSameNameAgainIsTheSameParty() {
        var read = ReadManifest.of("""
                Buyer: | Beta Trade Private Ltd
                Company: Beta Trade Private Limited
                """ + TABLE);

        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.BUYER_NAME)).contains("A2");
    }

    @Test
    void anotherNameIsAnotherParty() {
        var read = ReadManifest.of("""
                Buyer: | Beta Trade Private Ltd
                Company: Beta Transport Works Limited
                """ + TABLE);

        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("A2");
    }

    @Test
    void linesOfOneCellThatTellAnotherPartyAreReadApart() {
        var read = ReadManifest.of("Seller: Alpha Works Ltd\\nBank name: Example Bank\\nInvoice No.: A-7\n" + TABLE);

        assertThat(read.line(0).text(Field.EXPORTER_NAME)).isEqualTo("Alpha Works Ltd");
        assertThat(read.line(0).text(Field.BANK_NAME)).isEqualTo("Example Bank");
        assertThat(read.line(0).text(Field.INVOICE_NUMBER)).isEqualTo("A-7");
    }

    private static final String REPORT = """
            %s
            PT Omega Jaya
            Period: 30/6/2025

            No. | %s | Description | Qty
            1 | Alpha Works Ltd | Tiles | 4
            2 | Gamma GmbH | Bolts | 90
            """;

    @ParameterizedTest
    @CsvSource({"Laporan Penerimaan Barang, Supplier, BUYER_NAME", "Monthly report, Consignee, EXPORTER_NAME"})
    void aCompanyAboveATableOfTheOtherSideIsTheOneWhoIsMissing(String title, String heading, Field missing) {
        var read = ReadManifest.of(REPORT.formatted(title, heading));

        assertThat(place(read, missing)).isEqualTo("A2");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("names nobody but"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Supplier", "Manufacturer"})
    void aCompanyAboveSuppliersReceivesNothingUnlessATitleSaysSo(String heading) {
        var read = ReadManifest.of(REPORT.formatted("Monthly report", heading));

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aCompanyAboveATableOfBothSidesStaysOpen() {
        var read = ReadManifest.of("""
                Monthly report
                PT Omega Jaya

                Supplier | Consignee | Description | Qty
                Alpha Works Ltd | Beta Trade LLC | Tiles | 4
                Gamma GmbH | Beta Trade LLC | Bolts | 90
                """);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aNameAloneBelowTheTitleOfAnOrderIsWhoOrders() {
        var read = ReadManifest.of("""
                PURCHASE ORDER
                PO Number: PO-17
                Date: 17/04/2025
                Omega Fashion House

                Description | Qty | Supplier
                Shirts | 4 | Alpha Works Ltd
                Socks | 90 | Gamma GmbH
                """);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Model Group", "Alfa Time Trading", "Messrs. Omega State Enterprise"})
    void aNameWithAWordOfHeadingsOverItsAddressIsAName(String name) {
        var read =
                ReadManifest.of("COMMERCIAL INVOICE\n\n" + name + "\n12 Rue Exemple, 75001 Paris, France\n\n" + TABLE);

        assertThat(read.line(0).parties()).isNotEmpty();
    }
}
