package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What official waybills and delivery notes print in their boxes: numbers, what is to be filled in, who pays, taxes, operations. */
class OfficialFormTests {

    @Test
    void aPartyMayHaveItsAddressAndItsBankInOneLongLine() {
        var bank =
                ", 050000, Республика Казахстан, г. Алматы, проспект Абая, дом 150, офис 301, р/с KZ11 1111 1111 1111 1111 "
                        + "в банке г. Алматы, БИК AAAAKZKX, Кбе 17, телефон (727) 000-00-00, факс (727) 000-00-01, эл. почта omega@example.com";
        var read = ReadManifest.of("Грузополучатель | ТОО \"Альфа Контакт\"" + bank
                + "\nПлательщик | ТОО \"Омега Хлеб\"" + bank + "\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B1");
        assertThat(place(read, Field.PAYER_NAME)).isEqualTo("B2");
        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void whoeverPaysWhereNobodyReceivesIsTheBuyer() {
        var read = ReadManifest.of("Плательщик | ТОО \"Омега Хлеб\"\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("B1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"T/T", "L/C"})
    void aTermOfPaymentMayBeAHeadingItself(String term) {
        var read = ReadManifest.of("Terms of Payment | " + term + " | Delivery Terms | FOB Busan\n\n" + TABLE);

        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("B1");
        assertThat(place(read, Field.INCOTERM)).isEqualTo("D1");
    }

    @Test
    void theNumberedBoxOfAWaybillNamesItsPartyBeforeWhatIsToBeFilledIn() {
        var read = ReadManifest.of("""
                1 Sender (name, address, country) | | 16 Carrier (name, address, country)
                Omega Works Ltd | | Alpha Haulage
                7 Sample Road, Leeds | | 5 Example Street, Hull
                2 Consignee (name, address, country)
                Beta Trade LLP

                """ + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A5");
        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("C2");
    }

    @Test
    void aTaxIsNoValueOfTheGoods() {
        var read = ReadManifest.of(
                """
                Товар | Сумма без учета НДС, руб. коп. | НДС | | Сумма с учетом НДС, руб. коп.
                наименование | | ставка, % | сумма, руб. коп. |
                Плитка | 330 | 20% | 66 | 396
                Болты | 310 | 20% | 62 | 372
                """, List.of(new MergedRange(1, 2, 1, 3), new MergedRange(1, 1, 2, 1), new MergedRange(1, 4, 2, 4)));

        assertThat(read.line(0).text(Field.TOTAL_VALUE)).isEqualTo("330");
    }

    @Test
    void theLoadingOperationsOfAWaybillAreNoTableOfGoods() {
        var read = ReadManifest.of("""
                Наименование товара | Количество | Масса груза
                Плитка | 4 | 80
                Болты | 9 | 20
                ИТОГО | 13 | 100
                Операции | Исполнитель | Способ | Дата | Дополнительные операции | Подпись
                Погрузка | ООО "Омега" | ручной | 12.11.2024
                Разгрузка | ООО "Бета" | ручной | 13.11.2024
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void theNumbersThatABookkeepingProgramGivesArticlesAreNoCodes() {
        var read = ReadManifest.of("""
                Код товара | Наименование товара | Количество
                00-00001234 | Плитка | 4
                00-00002210 | Болты | 9
                """);

        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("A");
        assertThat(place(read, Field.HS)).isEqualTo("nowhere");
    }

    @Test
    void theSecondRowOfADeclaredItemGoesOnWithIt() {
        var read = ReadManifest.of("""
                项号 | 商品编号 | 商品名称及规格型号 | 数量及单位 | 总价 | 最终目的国
                1 | 8458110090 | 数控卧式车床 | 2台 | 77000 | 哈萨克斯坦
                | | 用于金属加工 | 4200千克 | |
                2 | 8466930090 | 车床用刀架 | 6个 | 2520 | 哈萨克斯坦
                | | 车床零件 | 180千克 | |
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).description()).isEqualTo("数控卧式车床 / 用于金属加工");
        assertThat(read.line(1).text(Field.QUANTITY)).isEqualTo("6个");
    }

    @Test
    void theValueAndTheCountrysCodeBelowADeclaredItemGoOnWithIt() {
        var read = ReadManifest.of("""
                项号 | 商品编号 | 商品名称及规格型号 | 数量及单位 | 单价/总价/币制 | 原产国(地区)
                1 | 8458110090 | 数控卧式车床 | 2台 | 38500 | 中国
                | | 4|3|金属加工用 | | 77000 | (CHN)
                | | | 4200千克 | 美元 |
                2 | 8466930090 | 车床用刀架 | 6个 | 420 | 中国
                | | 4|3|车床零件 | | 2520 | (CHN)
                """.replace("4|3|", "4/3/"));

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).description()).contains("金属加工用");
    }

    @Test
    void aRowWithoutANumberButWithItsOwnPriceIsALine() {
        var read = ReadManifest.of("""
                No. | HS Code | Description | Qty | Amount
                1 | 845811 | Lathe | 2 | 77000
                | | Spare parts for the lathe | 4 | 200
                2 | 846693 | Tool holder | 6 | 2520
                """);

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void weightsBesideATermNobodyKnowsAreLabels() {
        var read = ReadManifest.of(
                "Descrizione | Q.tà | Note\nTessuto | 100 |\nSeta | 10 |\nN. colli: 2 | Peso kg: 40 | Porto: franco\n");

        assertThat(read.lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例: U001", "Example", "例："})
    void theRowThatShowsHowToFillInTheFormIsNoLine(String first) {
        var read = ReadManifest.of("箱号 | 品名 | 数量\n" + first + " | 塑料玩具 | 10\nU001 | 自行车支架 | 4\nU002 | 螺栓 | 9\n");

        assertThat(read.lines).hasSize(2);
        assertThat(read.skipped).extracting(RowNote::reason).contains("an example of how to fill in the form");
    }

    @Test
    void boxesToSignWithTheirNumbersAreNoLine() {
        var read = ReadManifest.of("""
                Cechy | Ilość sztuk | Rodzaj towaru | Waga brutto
                WX-1 | 4 | Przekładnie | 2860
                WX-2 | 1 | Wały | 640
                22 | Podpis i stempel nadawcy | 23 | Podpis i stempel przewoźnika
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aCurrencyBesideFormulasThatNobodyCalculatedIsNoValue() {
        var read = ReadManifest.of("""
                Description | Quantity | Amount |
                Paper bags | 600 | USD |
                Paper cups | 400 | USD |
                """);

        assertThat(place(read, Field.CURRENCY)).isEqualTo("C");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("D");
    }

    @Test
    void aRowOfAFormThatOnlySaysItsGoodsAreOnNoListIsNoLine() {
        var read = ReadManifest.of("""
                Commodity Description | ECCN | Quantity | Value
                | EAR99 | | $
                Ceramic tiles | EAR99 | 4 | 10
                | EAR99 | 9 | 20
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aLongTitleOfAnOfficialBoxHeadsItsColumn() {
        var read = ReadManifest.of("""
                1. Exporter | COOPERATIVE ALFA | |
                8. N° d'ordre; marques, numéros, nombre et nature des colis (1); désignation des marchandises (2) | | 9. Masse brute (kg) ou autre mesure (l, m³, etc.) | 10. Factures (mention facultative)
                1 - ABC 1/24 - 24 fûts plastique - huile | | 1 320 | 25/0311
                2 - ABC 25/30 - 6 cartons - savon noir | | 96 | 25/0311
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("C");
    }

    @Test
    void aDeclarationOfDangerousGoodsTellsThemByTheirShippingName() {
        var read = ReadManifest.of("""
                SHIPPER'S DECLARATION FOR DANGEROUS GOODS
                Shipper | Alpha Works Co., Ltd.
                UN or ID No. | Proper Shipping Name | Class or Division | Packing Group | Quantity and Type of Packing | Packing Inst.
                UN3480 | LITHIUM ION BATTERIES | 9 | | 12 FIBREBOARD BOXES x 4.6 KG | 965 IA
                UN1950 | AEROSOLS, FLAMMABLE | 2.1 | | 1 FIBREBOARD BOX x 5 L | 203
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("E");
    }

    @Test
    void amountsBetweenLabelsAndUnitsHeadNoTable() {
        var read = ReadManifest.of("""
                Người xuất khẩu | | CÔNG TY TNHH ALFA
                Người nhập khẩu | | BETA IMPORTS PTY LTD
                Mã số hàng hóa | | '46021210
                Mô tả hàng hóa | | Giỏ mây đựng quần áo
                Số lượng (1) | '1.200 | PCE
                Trị giá hóa đơn | '14.400 | Đơn giá hóa đơn | '12 | USD | PCE
                Mã số hàng hóa | | '94018300
                Mô tả hàng hóa | | Ghế mây khung gỗ
                Số lượng (1) | '60 | PCE
                Trị giá hóa đơn | '1.620 | Đơn giá hóa đơn | '27 | USD | PCE
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).description()).contains("Giỏ mây", "Ghế mây");
        assertThat(read.line(0).text(Field.HS)).contains("46021210", "94018300");
    }
}
