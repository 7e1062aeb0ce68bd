package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small print that says what to write in a box, and values that stand in the line of a box's title. */
class CaptionsOfBoxesTests {

    @Test
    void smallPrintBelowANameIsNoAddress() {
        var read = ReadManifest.of("""
                Грузополучатель | АО "Омега Сети", 626150, г. Тобольск, ул. Примерная, дом 1
                 | организация, адрес, телефон, факс, банковские реквизиты
                Поставщик | ООО "Бета Кабель", 454138, г. Челябинск, ул. Примерная, дом 2
                 | организация, адрес, телефон, факс, банковские реквизиты

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B1");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isNotEqualTo("B2");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("B3");
        assertThat(place(read, Field.of(Role.EXPORTER, Attribute.ADDRESS))).isNotEqualTo("B4");
    }

    @Test
    void captionInBracketsBelowANameIsNoHeadingAndTheNextNameIsAPayer() {
        var read = ReadManifest.of("""
                Грузоотправитель | ООО "Гамма Рус" | по ОКПО | 00123455
                Грузополучатель | (полное наименование организации, адрес, номер телефона) | по ОКПО | 00123456
                 | АО "Омега Сети" 626150, г. Тобольск, ул. Примерная, дом 1. телефон: 8 (345) 600-00-00
                Плательщик | (полное наименование организации, адрес, номер телефона) | по ОКПО | 00123456
                 | АО "Бета Кабель" 454138, г. Челябинск, ул. Примерная, дом 2. телефон: 8 (351) 600-00-00
                 | (полное наименование организации, адрес, банковские реквизиты)

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B3");
        assertThat(place(read, Field.of(Role.PAYER, Attribute.NAME))).isEqualTo("B5");
        assertThat(read.lines).hasSize(2);
    }

    @Test
    void addressThatNamesItsPartsStaysOne() {
        var read = ReadManifest.of("""
                Consignee:
                Omega Trade LLC
                Dubai, Example Street, Building 7

                """ + TABLE);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("A3");
    }

    @Test
    void valueBehindAWideGapInANumberedBox() {
        var read = ReadManifest.of("""
                2 Отправитель/Экспортер  № | 17 Страна назначения  АРМЕНИЯ
                OMEGA PUMPS CO., LTD | 20 Условия поставки  DAP ЕРЕВАН
                8 Получатель  № 2536884410/253601001 | 22 Валюта и общая сумма по счету  CNY 372 400.00
                ООО "БЕТА НАСОС"

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A2");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A4");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("B1");
        assertThat(place(read, Field.INCOTERM)).isEqualTo("B2");
    }

    @Test
    void termOfDeliveryBelowItsTitleInTheSameCell() {
        var read = ReadManifest.of("""
                成交方式\\nCIF | 指运港\\n特马 | 运抵国(地区)\\n加纳

                """ + TABLE);

        assertThat(place(read, Field.INCOTERM)).isEqualTo("A1");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("C1");
    }

    @Test
    void boxInACircleIsNoValueOfTheBoxAbove() {
        var read = ReadManifest.of("""
                ⑬적재항 부산항 | ⑭선박회사
                ⑮선박명 OMEGA TIDE | ⑯출항예정일자 2024-05-15

                """ + TABLE);

        assertThat(place(read, Field.of(Role.CARRIER, Attribute.NAME))).isEqualTo("nowhere");
    }

    @Test
    void labelInTwoLanguagesInOneCellHasOneValue() {
        var read = ReadManifest.of("""
                預計到港日\\nArrival Date：2024-11-08 | Адрас адпраўніка\\nConsignor Address: 224030, г. Брэст, вул. Узорная, 5
                付款方式\\nMode/Terms of Payment：預付30% | Gönderilen Firma\\nConsignee: Omega Ticaret A.Ş.

                """ + TABLE);

        assertThat(place(read, Field.ARRIVAL_DATE)).isEqualTo("A1");
        assertThat(place(read, Field.of(Role.SHIPPER, Attribute.ADDRESS))).isEqualTo("B1");
        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("A2");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B2");
        assertThat(read.line(0).parties()).anyMatch(party -> party.name().text().equals("Omega Ticaret A.Ş."));
    }

    @Test
    void companyBelowAPersonIsTheBuyer() {
        var read = ReadManifest.of("""
                Họ tên người mua hàng: Lê Văn Mẫu
                Tên đơn vị: CÔNG TY TNHH ÔMÊGA

                """ + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A1, A2");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
    }

    @Test
    void companyAtTheHeadOfAWaybillCarriesWhatOthersSendAndReceive() {
        var read = ReadManifest.of("""
                AUTOTRANSPORTES OMEGA SA DE CV | | CARTA PORTE
                Remitente: | Plásticos Beta SA de CV | Destinatario: | Ensambles Gamma S de RL de CV

                """ + TABLE);

        assertThat(place(read, Field.of(Role.CARRIER, Attribute.NAME))).isEqualTo("A1");
    }

    @Test
    void nameOfTheSenderBesideItselfInAnotherScript() {
        var read = ReadManifest.of("""
                شركة أوميغا لصناعة السجاد المحدودة | | Omega Carpet Industries Ltd.
                فاتورة تجارية / COMMERCIAL INVOICE
                رقم الفاتورة | INV-1446

                """ + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1, C1");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
    }

    @Test
    void documentHasRemarksWhereALineHasADescription() {
        var read = ReadManifest.of("""
                Invoice No.: AB-20311 | Comments: partial shipment allowed

                """ + TABLE);

        assertThat(place(read, Field.REMARKS)).isEqualTo("B1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OMEGA METALS FZE\\nDubai, United Arab Emirates",
                "OMEGA GROUP LLC\\nParis, France",
                "Omega Time Trading\\n12 Rue Exemple, Paris",
                "OMEGA LINK, Dubai"
            })
    void aNameWithAWordOfHeadingsBelowItsTitleInOneCellIsNoTranslationOfIt(String party) {
        var read = ReadManifest.of(
                "PACKING LIST\nShipper\\n" + party + "\nConsignee\\nBETA CO., LTD.\\nBusan, Korea\n\n" + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("A2");
    }

    @Test
    void whatARemarkTellsOfAllGoodsIsReadAndStaysARemark() {
        var read = ReadManifest.of("""
                Shipper\\nOMEGA METALS GmbH\\nHamburg, Germany | Remarks\\n"FREIGHT PREPAID"\\nHS CODE : 7404.00\\nORIGIN: INDIA

                Marks | Description | Net weight
                N/M | Copper wire, bale 1 | 2410
                N/M | Copper wire, bale 2 | 2385
                """);

        assertThat(place(read, Field.HS)).isEqualTo("B1");
        assertThat(place(read, Field.ORIGIN)).isEqualTo("B1");
        assertThat(read.line(0).text(Field.REMARKS)).contains("FREIGHT PREPAID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Consignee | Factory No. 5", "Consignee: | Plant No. 9", "Consignee | Invoice Systems GmbH"})
    void aNumberOrATitleInANameLeavesItAName(String consignee) {
        var read = ReadManifest.of("INVOICE\nShipper | Gamma Works GmbH\n" + consignee + "\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("B3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Messrs. Li Wei", "Messrs. Iran Motors Co", "MESSRS Omega Time Trading"})
    void whoeverIsWrittenToBehindASalutationIsTheBuyer(String addressed) {
        var read =
                ReadManifest.of("PACKING LIST\n\n" + addressed + "\n12 Rue Exemple, 75001 Paris, France\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_NAME)).isEqualTo("A3");
        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mahan Parvaz (Importer)",
                "Importer (mahan parvaz fze)",
                "Mahan Parvaz / Agent",
                "Mahan Parvaz\\nAddress"
            })
    void aNameBesideAWordForItsRoleBelowItsTitleIsNoTranslationOfIt(String party) {
        var read = ReadManifest.of("PACKING LIST\nConsignee\\n" + party + "\nShipper\\nBETA CO., LTD.\n\n" + TABLE);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A2");
    }

    @Test
    void ofTwoOriginsInARemarkBothAreHeard() {
        var read = ReadManifest.of(
                "Shipper\\nOMEGA GmbH\\nHamburg | Remarks\\nfragile\\nOrigin: Germany\\nOrigin: Iran\n\n" + TABLE);

        var origins = java.util.stream.Stream.concat(
                java.util.stream.Stream.of(read.line(0).value(Field.ORIGIN)), read.line(0).further().stream());
        assertThat(origins.map(value -> value.text())).contains("Germany", "Iran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HS code of pallets: 4415.20",
                "Origin of packaging: Germany",
                "HS code: 4415.20\\nHS code: 8413.70"
            })
    void whatARemarkTellsOfSomethingElseOrTwiceIsToldOfNoGoods(String remark) {
        var read = ReadManifest.of("Shipper\\nOMEGA GmbH\\nHamburg | Remarks\\nfragile\\n" + remark + "\n\n" + """
                Marks | Description | Net weight
                N/M | Pump, case 1 | 2410
                N/M | Pump, case 2 | 2385
                """);

        assertThat(place(read, Field.HS)).isEqualTo("nowhere");
        assertThat(place(read, Field.ORIGIN)).isEqualTo("nowhere");
    }

    @Test
    void smallPrintBelowANameWithoutALabelSaysWhoseItIs() {
        var read = ReadManifest.of("""
                ООО "Бета Кабель", ИНН 7805123450, 198097, г. Псков, ул. Примерная, д. 47
                организация-грузоотправитель, адрес, телефон, факс, банковские реквизиты
                структурное подразделение | | Вид деятельности по ОКДП
                Грузополучатель | АО "Омега Сети", 626150, г. Тобольск, ул. Примерная, дом 1

                """ + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("A1");
    }
}
