package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels and values of forms, whose layout is understood as a whole. */
class FormLayoutTests {

    @Test
    void aLabelWithoutValueTakesNoOtherLabelForOne() {
        var read = ReadManifest.of("""
                Port of Loading | Port of Discharge
                Busan | Itajai
                Invoice No. | Invoice Date
                AB-77 | 2025-03-04
                """ + TABLE);

        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("A2");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("B2");
        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("A4");
        assertThat(place(read, Field.INVOICE_DATE)).isEqualTo("B4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1. Shipper/Exporter", "Shipper 수출자", "●Shipper", "a) The Seller:", "Exporter (name, address)"})
    void numberedAndBilingualLabelsHeadABox(String label) {
        var line = ReadManifest.of(label + "\nOmega Works Ltd\n5 Example Street, Gumi\n\n" + TABLE)
                .line(0);

        assertThat(line.parties()).hasSize(1);
        assertThat(line.parties().get(0).name().text()).isEqualTo("Omega Works Ltd");
        assertThat(line.parties().get(0).address().text()).contains("Example Street");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Details of the exporter | Details of the importer\nCompany name: Omega Works Ltd | Company name: Beta Trade LLP\n"
                        + "Address: 5 Example Street, Gumi | Address: 7 Sample Road, Almaty",
                "Sender / De | Name / Nom | Omega Works Ltd\n | Street / Rue | 5 Example Street, Gumi\n"
                        + "Recipient / À | Name / Nom | Beta Trade LLP\n | Street / Rue | 7 Sample Road, Almaty",
                "DATOS DEL EXPORTADOR\nRazón social: | Omega Works Ltd\nDirección: | 5 Example Street, Gumi\n"
                        + "DATOS DEL IMPORTADOR\nRazón social: | Beta Trade LLP\nDirección: | 7 Sample Road, Almaty",
                "卖方信息 | | 买方信息 | \n公司名称 | Omega Works Ltd | 公司名称 | Beta Trade LLP\n"
                        + "地址 | 5 Example Street, Gumi | 地址 | 7 Sample Road, Almaty",
            })
    void aSectionSaysWhoseNameAndAddressStandInIt(String form) {
        var line = ReadManifest.of(form + "\n\n" + TABLE).line(0);

        assertThat(line.parties()).hasSize(2);
        var sender = line.parties().get(0);
        assertThat(sender.role()).isIn(Role.EXPORTER, Role.SHIPPER);
        assertThat(sender.name().text()).isEqualTo("Omega Works Ltd");
        assertThat(sender.address().text()).contains("Example Street");
        var receiver = line.parties().get(1);
        assertThat(receiver.role()).isIn(Role.BUYER, Role.CONSIGNEE);
        assertThat(receiver.name().text()).isEqualTo("Beta Trade LLP");
        assertThat(receiver.address().text()).contains("Sample Road");
    }

    @Test
    void aBoxForANumberMayHoldTheNameAlone() {
        var line = ReadManifest.of("2 Versender/Ausführer Nr. | 8 Empfänger Nr.\nOmega Works GmbH | Suv Taminoti AJ\n"
                        + "5 Example Street | 7 Sample Road\n\n" + TABLE)
                .line(0);

        assertThat(line.parties())
                .extracting(party -> party.name().text())
                .containsExactly("Omega Works GmbH", "Suv Taminoti AJ");
    }

    @Test
    void thePortGoesBeforeThePlaceOfReceipt() {
        var read =
                ReadManifest.of("Place of receipt | Port of loading\nBaku | Poti, Georgia\nFrom | To\nHamburg | Dubai\n"
                        + "Airport of destination\nSharjah\n" + TABLE);

        assertThat(place(read, Field.PORT_OF_LOADING)).isEqualTo("B2");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("A6, B4"); // what else it is bound for counts, too
    }

    @Test
    void toNamesAPartyOrAPlaceAsItsValueSays() {
        assertThat(ReadManifest.of("To: | Beta Trade LLP\n" + TABLE).line(0).parties())
                .extracting(party -> party.role())
                .containsExactly(Role.CONSIGNEE);
        assertThat(place(ReadManifest.of("From: | Busan\nTo: | Itajai\n" + TABLE), Field.PORT_OF_LOADING))
                .isEqualTo("B1");
    }

    @Test
    void anAddressBehindTheContactIsThatOfThePartyBefore() {
        var line = ReadManifest.of("Buyer: Beta Trade LLP\nAttn: A. Example\nAddress: 7 Sample Road, Almaty\n" + TABLE)
                .line(0);

        assertThat(line.text(Field.BUYER_ADDRESS)).contains("Sample Road");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVOICE", "裝箱單", "Delivery note"})
    void theCompanyAtTheHeadOfAnInvoiceSends(String title) {
        assertThat(ReadManifest.of("Omega Works Ltd\n" + title + "\n" + TABLE)
                        .line(0)
                        .parties())
                .extracting(party -> party.role())
                .containsExactly(Role.EXPORTER);
    }

    @Test
    void theCompanyAtTheHeadOfAnOrderBuys() {
        assertThat(ReadManifest.of("Omega Works Ltd\nPURCHASE ORDER\n" + TABLE)
                        .line(0)
                        .parties())
                .extracting(party -> party.role())
                .containsExactly(Role.BUYER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Buyer | Beta Trade LLP",
                "Buyer | | Beta Trade LLP",
                "Seller | Omega Works Ltd\nBuyer | Beta Trade LLP",
                "Seller | | | Buyer\nOmega Works Ltd | | | Beta Trade LLP",
                "Продавец: Omega Works Ltd | | | Покупатель: Beta Trade LLP",
                "卖方 | Omega Works Ltd | 买方 | Beta Trade LLP",
                "Buyer | Beta Trade LLP | | No | 77/A",
            })
    void labelsWithTheirValuesStraightAboveTheHeadingAreNoPartOfIt(String above) {
        for (var heading : List.of(
                "No | Description | HS Code | Qty | Unit price | Amount",
                "№ п/п | Наименование товара | Код ТН ВЭД | Кол-во, шт. | Цена | Сумма",
                "序号 | 品名 | 海关编码 | 数量 | 单价 | 金额")) {
            var read = ReadManifest.of("INVOICE 5\n" + above + "\n" + heading + "\n1 | Tiles | 690721 | 4 | 5 | 20\n"
                    + "2 | Bolts | 731815 | 9 | 1 | 9\n");

            assertThat(read.lines).hasSize(2);
            assertThat(read.line(0).text(Field.BUYER_NAME)).as(heading).isEqualTo("Beta Trade LLP");
            assertThat(read.line(0).description()).isEqualTo("Tiles");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Freight ordered through: | Gamma Werke GmbH",
                "Umamukeli | Gamma Werke GmbH",
                " | Gamma Werke GmbH",
                "Freight ordered through: | Gamma",
            })
    void whatStandsBesideALabelThatNobodyKnowsIsNoAddressOfThePartyAbove(String row) {
        var reader = ManifestReader.of(WordLists.bundled())
                .watching(line -> line.parties().stream()
                        .anyMatch(party -> party.name().text().startsWith("Gamma")));

        var read = ReadManifest.with(
                reader, "Shipper: | Omega Works Ltd\nConsignee: | Beta Trade LLP\n" + row + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.CONSIGNEE_ADDRESS)).isEmpty();
        if (row.contains("GmbH")) {
            assertThat(read.lines)
                    .flatExtracting(line -> line.parties())
                    .extracting(party -> party.name().text())
                    .contains("Gamma Werke GmbH");
        }
    }

    @Test
    void anAddressGoesOnBelowACompanyThatStandsInIt() {
        var line = ReadManifest.of(
                        "Consignee: | Beta Trade LLP\n | Gamma Werke GmbH\n | 7 Sample Road, Almaty\n\n" + TABLE)
                .line(0);

        assertThat(line.text(Field.CONSIGNEE_ADDRESS)).isEqualTo("7 Sample Road, Almaty");
        assertThat(line.parties()).extracting(party -> party.name().text()).contains("Gamma Werke GmbH");
    }

    @Test
    void anEmptyBoxTakesNoneOfTheBoxesBelowForItsValue() {
        var read = ReadManifest.of("境外收货人 | 运输方式 | 运输工具名称及航次号 | 提运单号\nBeta Trade LLP | 铁路运输 | | SZAL260511\n"
                + "生产销售单位 | 监管方式 | 征免性质 | 许可证号\nOmega Works Ltd | 一般贸易 | 一般征税\n\n" + TABLE);

        assertThat(place(read, Field.of(Role.VESSEL, Field.Attribute.NAME))).isEqualTo("nowhere");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.BILL_OF_LADING)).isEqualTo("D2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Shipped per | M.V. CORAL EXAMPLE V.26;vessel.name",
                "Shipped per | M/V CORAL EXAMPLE;vessel.name",
                "Shipped per | MV CORAL EXAMPLE;vessel.name",
                "Terms | D/P AT SIGHT;paymentTerms",
                "Terms | CIF BUSAN;incoterm",
                "2 Станция отправления - 发站 | АЛМАТЫ-2 КЗХ;portOfLoading",
                "4 Получатель - 收货人 | Beta Trade LLP;consignee.name",
            })
    void aValueSaysWhatItsLabelLeavesOpen(String rows, String field) {
        var read = ReadManifest.of(rows + "\n\n" + TABLE);

        assertThat(place(read, Objects.requireNonNull(Field.byId(field)))).isNotEqualTo("nowhere");
    }

    @Test
    void anUpperRowOfAHeadingStaysPartOfIt() {
        var read = ReadManifest.of("""
                Goods | Goods | Buyer | Buyer | Qty
                Description | Code | Name | Address | pcs
                Tiles | 690721 | Beta Trade LLP | 7 Sample Road, Almaty | 4
                Bolts | 731815 | Beta Trade LLP | 7 Sample Road, Almaty | 9
                """);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("C");
        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("D");
    }

    @Test
    void aBareNumberIsThatOfTheDocument() {
        var read = ReadManifest.of("INVOICE\nNo: | AB-77\n" + TABLE);

        assertThat(place(read, Field.INVOICE_NUMBER)).isEqualTo("B2");
        assertThat(place(read, Field.LINE)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource({
        "Consignee surname | First name, Obolentsev | Kirill, Obolentsev Kirill",
        "Получатель: фамилия | Инициалы, Жуковецкий | П.Е., Жуковецкий П.Е.",
        "Фамилия получателя | Имя | Отчество, Жуковецкий | Платон | Егорович, Жуковецкий Платон Егорович"
    })
    void theNamesOfAPersonInColumnsOfTheirOwnAreAlsoReadTogether(String headings, String cells, String whole) {
        var line = ReadManifest.of(
                        headings + " | Description | HS code | Quantity\n" + cells + " | Towels | 630260 | 5")
                .line(0);

        assertThat(line.parties()).extracting(party -> party.name().text()).contains(whole);
    }

    @Test
    void aNeighbourThatBeginsWithALabelIsNoValueOfAnother() {
        var read = ReadManifest.of("运输方式 | 运输工具名称\n监管方式\\n一般贸易 | 征免性质\\n一般征税\n指运港\n运费：40\n\n" + TABLE);

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("nowhere");
        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.PORT_OF_DISCHARGE)).isEqualTo("nowhere");
    }

    @Test
    void theCountryThatTradesIsNoDestination() {
        var read = ReadManifest.of("贸易国（地区）：中国香港\n件数：6件\n\n" + TABLE);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
        assertThat(place(read, Field.PLACE_OF_DELIVERY)).isEqualTo("nowhere");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("A2");
    }
}
