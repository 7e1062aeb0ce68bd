package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Headings whose cells, or whose neighbours, say which of two meanings they have. */
class HeadingsOfTwoMeaningsTests {

    @Test
    void numbersOfPlacesInNumbersNameNobody() {
        var read = ReadManifest.of("consignee_address_id | Goods | Qty\n4711 | Lamp | 4\n4712 | Shade | 2\n");

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
    }

    @Test
    void whereGoodsAreUnloadedIsWhereTheyGoUnlessAnotherColumnSaysIt() {
        assertThat(place(ReadManifest.of("Goods | Qty | Country of Discharge\nLamp | 4 | IR\n"), Field.DESTINATION))
                .isEqualTo("C");
        assertThat(place(
                        ReadManifest.of(
                                "Goods | Qty | Country of Discharge | Country of Destination\nLamp | 4 | AE | KZ\n"),
                        Field.TRANSIT_COUNTRIES))
                .isEqualTo("C");
    }

    @Test
    void aLocalNameIsAPartysOrTheGoods() {
        var read = ReadManifest.of("Consignee | Local Name | Goods | Qty\nAlfa Trade | ООО Омега Парваз | Lamp | 4\n");

        assertThat(read.line(0).parties()).anyMatch(party -> party.name().text().equals("ООО Омега Парваз"));
        assertThat(place(
                        ReadManifest.of("Code | Local Name | Qty\nA-1 | Лампа | 4\nA-2 | Абажур | 2\n"),
                        Field.DESCRIPTION))
                .isEqualTo("B");
    }

    /** As shops export their goods; the rank of whoever signs stands in forms. */
    @Test
    void aTitleOfGoodsIsReadBesideTheirDescription() {
        var read = ReadManifest.of(
                "Consignee | Title | Description\nAlfa Trade | Servo motor | Black\nAlfa Trade | Camera lens | White\n");

        assertThat(read.line(0).description()).contains("Servo motor");
    }

    @Test
    void whatIsSentIsGoodsUnlessACompanySendsIt() {
        var goods = "日期 | 收件人 | 地址 | 发货信息 | 快递号\n11月18日 | 李明 | 北京市朝阳区望京街道1号 | 冰糖橙5斤 | 98915\n";
        var sender = "收件人 | 品名 | 数量 | 发货信息\n李明 | 灯 | 4 | 上海澜石仪器有限公司\n王芳 | 灯 | 2 | 上海澜石仪器有限公司\n";

        assertThat(place(ReadManifest.of(goods), Field.DESCRIPTION)).isEqualTo("D");
        assertThat(place(ReadManifest.of(sender), Field.SHIPPER_NAME)).isEqualTo("D");
    }

    @Test
    void theCountryOfExportIsWhereTheGoodsGoWhereReceiversHaveTheirAddresses() {
        var sold = "品名 | 数量 | 收货人地址 | 出口国家\n灯 | 4 | Musterweg 4, Hamburg | DE\n灯 | 2 | Omegalaan 9, Rotterdam | NL\n";
        var bought = "品名 | 数量 | 出口国家\n灯 | 4 | DE\n灯 | 2 | NL\n";

        assertThat(place(ReadManifest.of(sold), Field.DESTINATION)).isEqualTo("D");
        assertThat(place(ReadManifest.of(bought), Field.DESTINATION)).isEqualTo("nowhere");
    }

    @Test
    void whatIsStillToBeDeliveredIsNotHowMuchWasOrdered() {
        var read = ReadManifest.of("""
                Material | Kurztext | Bestellmenge | Nettopreis | Noch zu liefern (Menge)
                9004417 | Lagerbuchse | 200 | 3,85 | 150
                9004418 | Distanzring | 400 | 1,12 | 0
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }

    @Test
    void aNameOverNumbersWithAMarkIsAnOrder() {
        var read =
                ReadManifest.of("Name | Lineitem name | Lineitem quantity\n#VW2041 | Bell | 1\n#VW2042 | Saddle | 4\n");

        assertThat(place(read, Field.PURCHASE_ORDER)).isEqualTo("A");
    }

    @Test
    void whatAProgramNamesBehindAStrokeIsOfTheRecordBeforeIt() {
        var read = ReadManifest.of("""
                Date | Product/Internal Reference | Product | Done | Unit of Measure | Picking/Partner | Picking/Partner/Country
                2026-09-07 | FURN-8220 | Desk | 2 | Units | Kontoor OÜ | Estonia
                2026-09-08 | FURN-8900 | Drawer | 4 | Units | Omega SPRL | Belgium
                """);

        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("B");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("F");
    }

    /** As programs of accounts list their sales; were it a list of parts, they would only be looked at once more. */
    @Test
    void namesOfWhichOneIsACompanysAreScreenedAsPartiesToo() {
        var read = ReadManifest.of("""
                Type | Date | Num | Name | Qty | Sales Price | Amount
                Invoice | 2026-09-02 | 3391 | Omega Farms Ltd. | 40 | 2.00 | 80.00
                Invoice | 2026-09-05 | 3395 | Beta Co-op | 10 | 2.00 | 20.00
                Invoice | 2026-09-11 | 3402 | Gamma Yard | 5 | 22.00 | 110.00
                """);

        assertThat(read.line(1).parties()).anyMatch(party -> party.name().text().equals("Beta Co-op"));
        assertThat(place(
                        ReadManifest.of("Name | Qty | Price\nHex bolt | 4 | 2\nHex nut | 8 | 1\nWasher | 9 | 1\n"),
                        Field.CONTACT_NAME))
                .isEqualTo("nowhere");
    }

    @Test
    void januaryIsNoArticleNumber() {
        assertThat(place(
                        ReadManifest.of(
                                "Item | Jan | Feb | Mar | Total\nLamp | 40 | 10 | 5 | 55\nVase | 1 | 2 | 3 | 6\n"),
                        Field.PART_NUMBER))
                .isNotEqualTo("B");
        assertThat(place(
                        ReadManifest.of("品名 | JAN | 数量\n灯 | 4901234567894 | 4\n花瓶 | 4901234567900 | 2\n"),
                        Field.PART_NUMBER))
                .isEqualTo("B");
    }
}
