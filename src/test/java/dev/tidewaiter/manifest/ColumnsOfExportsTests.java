package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The wide tables that shops, platforms and carriers write, with a column for each part of an address. */
class ColumnsOfExportsTests {

    @Test
    void headingsThatBeginAlikeAreOfOneParty() {
        var read = ReadManifest.of("""
                order-id | recipient-name | ship-address-1 | ship-city | ship-postal-code | product-name | qty
                K-1 | Jana Kovar | Lipova 8 | Brno | 60200 | Lamp | 1
                K-2 | Nils Berg | Storgata 4 | Bergen | 5003 | Shade | 2
                """);

        assertThat(place(read, Field.VESSEL_ADDRESS)).isEqualTo("nowhere");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).contains("C").contains("E");
        assertThat(place(read, Field.PLACE_OF_DELIVERY)).isEqualTo("D");
    }

    @Test
    void aCompanyAmongTheWordsOfAnAddressIsNoCarrier() {
        var read = ReadManifest.of("""
                Goods | Qty | Shipping Name | Shipping Street | Shipping Company | Shipping City
                Lamp | 1 | Jana Kovar | Lipova 8 | Kovar Design s.r.o. | Brno
                """);

        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("nowhere");
        assertThat(place(read, Field.CONSIGNEE_NAME)).contains("E");
    }

    @Test
    void aCompanyAwayFromThemCarriesStill() {
        var read = ReadManifest.of("""
                Consignee | Goods | Qty | Shipping Company
                Jana Kovar | Lamp | 1 | Nordlinie GmbH
                """);

        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("D");
    }

    @Test
    void twoLinesOfANameAndAllPartsOfAnAddressAreOfOneParty() {
        var read = ReadManifest.of("""
                paket | vertrag_nr_kunde | name1 | name2 | strasse | nation | plz | ort | artikelnummer | menge
                1 | 10442 | Stoffhaus Arndt GmbH | Wareneingang | Industriestr. 14 | DE | 49074 | Bremen | HEM-221 | 24
                2 | 20881 | Huis De Berk | | Stationsweg 88 | NL | 7311 | Apeldoorn | BLS-077 | 30
                """);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("C, D");
        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).contains("E").contains("G");
        assertThat(place(read, Field.PLACE_OF_DELIVERY)).isEqualTo("H");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("F");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("F");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("nowhere");
    }

    @Test
    void aDestinationAwayFromTheAddressIsNoCountryOfTheParty() {
        var read = ReadManifest.of("""
                Consignee | Address | Phone | Goods | Destination Country
                Jana Kovar | Lipova 8, Brno | 603 | Lamp | Austria
                """);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("E");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("nowhere");
    }

    @Test
    void anEmptyColumnKeepsItsFieldFromNoneThatHasIt() {
        var read = ReadManifest.of("""
                Goods | Qty | Lineitem sku | Tags
                Lamp | 1 | LM-12 |
                Shade | 2 | LS-20 |
                """);

        assertThat(place(read, Field.PART_NUMBER)).startsWith("C");
    }

    @Test
    void aReferenceBesideTheAddressOfEachReceiverIsTheShipments() {
        var read = ReadManifest.of("""
                Receiver Name | Receiver Address | Content | Weight (kg) | Reference
                Jana Kovar | Lipova 8, Brno | Lamp | 1 | SW-1
                Nils Berg | Storgata 4, Bergen | Shade | 2 | SW-2
                """);
        var parts = ReadManifest.of("""
                Description | Qty | Reference
                Lamp | 1 | SW-1
                Shade | 2 | SW-2
                """);

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("E");
        assertThat(place(parts, Field.PART_NUMBER)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({
        "Package Height (cm), GROSS_WEIGHT",
        "Package Breadth (cm), PACKAGE_COUNT",
        "Delivery Note Item, REMARKS",
        "Your reference, PART_NUMBER"
    })
    void wordsThatOnlySoundLikeAnotherHeadingAreLeftAlone(String heading, Field field) {
        var read = ReadManifest.of("Goods | Qty | %s\nLamp | 1 | 24\nShade | 2 | 30\n".formatted(heading));

        assertThat(place(read, field)).isEqualTo("nowhere");
    }

    @ParameterizedTest
    @CsvSource({
        "ФИО получателя физ. лица, CONSIGNEE_NAME, Каримова Анна",
        "Адрес получателя физического лица, CONSIGNEE_ADDRESS, ул. Навои 14",
        "ИНН получателя юр. лица, CONSIGNEE_ID, 770100000012"
    })
    void whatKindOfPersonAPartyIsLeavesItTheSame(String heading, Field field, String cell) {
        var read = ReadManifest.of("Товар | Кол-во | %s\nЛампа | 1 | %s\nКолпак | 2 | %2$s\n".formatted(heading, cell));

        assertThat(place(read, field)).isEqualTo("C");
    }

    @Test
    void whatOnlyTheRestOfAHeadingSaysIsOfThePartyOfItsBlock() {
        var read = ReadManifest.of("""
                Goods | Qty | Shipping Name | Shipping Address2 | Shipping Company | Shipping Province | Shipping Weight Class
                Lamp | 1 | Jana Kovar | Hof 2 | Kovar Design s.r.o. | Moravia | light
                """);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS)).isEqualTo("D, F");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("C, E");
    }

    @Test
    void aNameThatIsANumberedOrderIsNoParty() {
        var orders = ReadManifest.of("Name | Goods | Qty\n#1165 | Lamp | 1\n#1166 | Shade | 2\n");
        var parties = ReadManifest.of("Name | Goods | Qty\n#1165 | Lamp | 1\nJana Kovar | Shade | 2\n");

        assertThat(place(orders, Field.PURCHASE_ORDER)).isEqualTo("A");
        assertThat(place(orders, Field.PARTY_NAME)).isEqualTo("nowhere");
        assertThat(place(parties, Field.PARTY_NAME)).isEqualTo("A");
    }

    @Test
    void goodsBeforeWhatIsToldOfThemAreNoDescription() {
        var read = ReadManifest.of("""
                产品英文品名 | 产品ASIN | 产品申报数量
                LED lamp | B0CX0012 | 24
                Lampshade | B0CX0020 | 80
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("B");
    }

    @Test
    void aDayOnWhichGoodsAreWantedIsNotThatOfExport() {
        var read = ReadManifest.of("""
                Goods | Qty | Delivery requested date
                Lamp | 1 | 2026-03-10
                Shade | 2 | 2026-03-11
                """);

        assertThat(place(read, Field.ARRIVAL_DATE)).isEqualTo("C");
        assertThat(place(read, Field.EXPORT_DATE)).isEqualTo("nowhere");
    }

    @Test
    void barCodesNumberTheArticlesWhereNothingElseDoes() {
        var rows = """
                4006381333931 | Lamp | 4 | L-1
                4006381333948 | Shade | 9 | L-2
                4006381333955 | Bulb | 3 | L-3
                """;

        assertThat(place(ReadManifest.of("GTIN | Goods | Qty | Xelbrot\n" + rows), Field.PART_NUMBER))
                .isEqualTo("A");
        assertThat(place(ReadManifest.of("GTIN | Goods | Qty | Part No\n" + rows), Field.PART_NUMBER))
                .isEqualTo("D");
    }

    @Test
    void aShipBesideItsAddressKeepsItsNameAndItsFlag() {
        var read = ReadManifest.of("""
                Ship To | Ship Name | Ship Flag | Goods
                Omega LLC | Nordstern | Panama | pumps
                Alfa LLC | Ostwind | Malta | valves
                """);

        assertThat(place(read, Field.VESSEL_NAME)).isEqualTo("B");
        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("nowhere");
    }

    @Test
    void aLineBesideAnAddressCarriesTheGoods() {
        var read = ReadManifest.of("""
                Goods | Qty | Shipping Address | Shipping Line
                Lamp | 1 | Lipova 8, Brno | Nordlinie
                Shade | 2 | Storgata 4, Bergen | Ostlinie
                """);

        assertThat(place(read, Field.CARRIER_NAME)).isEqualTo("D");
        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aReferenceBesideAReceiverThatDescribesGoodsIsNoShipment() {
        var read = ReadManifest.of("""
                Réf. | Quantité | Destinataire | Adresse du destinataire
                Drone Matrice 300 RTK | 2 | Omega SARL | 12 rue Exemple, Lyon
                Lampe de bureau, noire | 3 | Alfa SARL | 4 rue Exemple, Lille
                """);

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("nowhere");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
    }

    @Test
    void aReferenceBesideGoodsAndReceiversIsTheShipmentAndThatIsSaid() {
        var read = ReadManifest.of("""
                Réf. | Désignation | Quantité | Destinataire | Adresse du destinataire
                K-1001 | Lampe | 2 | Omega SARL | 12 rue Exemple, Lyon
                K-1002 | Vase | 3 | Alfa SARL | 4 rue Exemple, Lille
                """);

        assertThat(place(read, Field.SHIPMENT)).isEqualTo("A");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("Réf."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delivery Note", "Order Delivery Note", "Dispatch Note"})
    void instructionsOnADeliveryNoteAreRemarks(String heading) {
        var read = ReadManifest.of("Goods | Qty | %s\nPumps | 4 | forward to Tehran\n".formatted(heading));

        assertThat(place(read, Field.REMARKS)).isEqualTo("C");
    }

    @Test
    void aColumnThatIsFilledFurtherDownIsNotGivenUpForAGuess() {
        var rows = new StringBuilder("Description | Material name | HS Code | Qty\n");
        for (int i = 0; i < 300; i++) {
            rows.append(" | Tiles | 690721 | 4\n");
        }
        var read = ReadManifest.of(rows + "Thermal camera | Glass | 852589 | 1\n");

        assertThat(place(read, Field.DESCRIPTION)).contains("A");
        assertThat(read.line(300).text(Field.DESCRIPTION)).contains("Thermal camera");
    }

    @Test
    void whatWasOrderedGivesWayToWhatIsSentWhereBothHeadingsAreOnlyHalfKnown() {
        var read = ReadManifest.of("""
                Descrição do produto | Qtde pedida | Qtde entregue
                Bomba de porão | 5 | 5
                Chave de tubo | 10 | 8
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }

    @Test
    void whatWasOrderedCountsBesideWhatHasNotComeYet() {
        var read = ReadManifest.of("""
                产品名称 | 产品下单数量 | 产品单价 | 待入库数量
                折叠椅 | 12 | 41.5 | 10
                折叠桌 | 6 | 60 | 3
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("B");
    }

    @Test
    void theWeightOfAPieceGivesWayToThatOfAll() {
        var read = ReadManifest.of("""
                物料描述 | 数量 | 单件毛重(kg) | 总毛重(kg)
                轴承外圈 | 4 | 12.5 | 50
                密封圈 | 2 | 3.2 | 6.4
                """);

        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("D");
    }

    @Test
    void theOnlyWeightThereIsCountsThoughItBeOfAPiece() {
        var read = ReadManifest.of("""
                物料描述 | 数量 | 单件毛重(kg)
                轴承外圈 | 4 | 12.5
                密封圈 | 2 | 3.2
                """);

        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("C");
    }

    @Test
    void theStateOfAShipmentIsNoAddressAndTheStateOfAReceiverIs() {
        var read = ReadManifest.of("""
                Destinatario | Dirección destinatario | Estado destinatario | Contenido | Piezas | Estado del envío
                Elisa Mora | Calle Larga 20 | Jalisco | Ropa usada | 1 | En tránsito
                Taller Ruiz | Calle Corta 3 | Sonora | Repuestos | 2 | Entregado
                """);

        assertThat(place(read, Field.CONSIGNEE_ADDRESS))
                .contains("B")
                .contains("C")
                .doesNotContain("F");
    }

    @Test
    void aLongNumberOfACustomerIsNoCodeOfTheTariff() {
        var read = ReadManifest.of("""
                品名 | 個数 | 請求先顧客コード
                模型用モーター | 1 | 0451112222
                塗料セット | 2 | 0451112222
                """);

        assertThat(place(read, Field.HS)).isEqualTo("nowhere");
    }

    @Test
    void codesAsKoreaWritesThemAreCodes() {
        var read = ReadManifest.of("""
                품명 | 세번부호 | 수량
                소형 모터 부품 | 8501.10-1000 | 4
                안테나 부품 | 8529.90-9900 | 2
                """);

        assertThat(place(read, Field.HS)).isEqualTo("B");
    }

    @Test
    void aCodeOfTheBuyerOnAListOfGoodsThatNamesNoBuyerIsOfTheArticle() {
        var goods = """
                Description of goods | Buyer Code | Quantity | Unit price%s
                Cotton scarf | IA-115 | 4 | 1.96%s
                Silk scarf | IA-116 | 2 | 2.96%s
                Wool scarf | IA-117 | 3 | 3.96%s
                """;

        assertThat(place(ReadManifest.of(goods.formatted("", "", "", "")), Field.BUYER_ID))
                .isEqualTo("nowhere");
        assertThat(place(
                        ReadManifest.of(goods.formatted(" | Buyer", " | Arndt GmbH", " | Berk BV", " | Kovar s.r.o.")),
                        Field.BUYER_ID))
                .isEqualTo("B");
    }

    @Test
    void termsOverWhatIsNoTermOfDeliveryAreNone() {
        var read = ReadManifest.of("""
                Goods | Qty | Freight Terms | Inco
                Lamp | 1 | Prepaid | FOB
                Shade | 2 | Collect | CIF
                """);

        assertThat(place(read, Field.INCOTERM)).isEqualTo("D");
    }

    @Test
    void receivedIsNoReceiver() {
        var read = ReadManifest.of("""
                Goods | Qty ordered | Qty fulfilled/received
                Lamp | 3 | 2
                Shade | 2 | 2
                """);

        assertThat(place(read, Field.CONSIGNEE_ID)).isEqualTo("nowhere");
    }

    @Test
    void aWordForTheDeclarantOverUnitsIsTheUnit() {
        var read = ReadManifest.of("""
                品名 | 申报数量 | 申报单位
                儿童积木 | 2 | 套
                手机支架 | 3 | 个
                """);

        assertThat(place(read, Field.UNIT)).isEqualTo("C");
        assertThat(place(read, Field.CUSTOMS_BROKER_NAME)).isEqualTo("nowhere");
    }

    @Test
    void theNetWeightOfAPieceIsNotThatOfTheLineBesideAWeightOfAll() {
        var read = ReadManifest.of("""
                Descrição | Qtde | Peso (Kg) | PESO Unitário
                Suporte de tubulação | 8 | 6.4 | 0.8
                Suporte do silenciador | 5 | 5 | 1
                """);

        assertThat(place(read, Field.NET_WEIGHT)).isEqualTo("nowhere");
        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("C");
    }

    @Test
    void aCountryOfDispatchBesideThatOfTheReceiverIsTheSenders() {
        var read = ReadManifest.of("""
                Descrizione | Quantità | Destinatario | Paese del destinatario | Paese di spedizione
                Piastrelle | 4 | Omega LLC | Germania | Italia
                Bulloni | 9 | Alfa LLC | Francia | Italia
                """);

        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("D");
    }

    @Test
    void termsOfEarlierEditionsAndTheirPlacesAreRead() {
        var read = ReadManifest.of("""
                Goods | Qty | Delivery terms
                Pumps | 2 | DAF Astara, Iran
                Valves | 4 | Franco Bandar Abbas
                """);

        assertThat(place(read, Field.INCOTERM)).isEqualTo("C");
    }

    @Test
    void consignedNamesWhoeverReceives() {
        var read = ReadManifest.of("""
                Consigned | Address | Goods
                Ivan Petrov | Example street 4, Minsk | Lamp
                Olga Smirnova | Example street 9, Minsk | Shade
                """);

        assertThat(place(read, Field.CONSIGNEE_NAME)).isEqualTo("A");
    }

    @Test
    void aDisplayNameIsTheCustomersBesideTheGoodsAndTheGoodsAlone() {
        var customers = ReadManifest.of("""
                Display Name | Country | Description | Qty
                Sepahan Parvaz | AE | Valve | 2
                Alfa Parvaz | AE | Pump | 3
                """);
        var goods = ReadManifest.of("""
                Display Name | Qty | Unit price
                Desk lamp, brass | 2 | 40
                Glass shade, white | 3 | 12
                """);

        assertThat(place(customers, Field.PARTY_NAME)).isEqualTo("A");
        assertThat(place(customers, Field.DESCRIPTION)).isEqualTo("C");
        assertThat(place(goods, Field.DESCRIPTION)).isEqualTo("A");
    }

    @Test
    void whereAShopShipsToBesideTheReceiversCountryIsTheDestination() {
        var read = ReadManifest.of("""
                Goods | Qty | Consignee | Consignee Country | Ship Country
                Lamp | 1 | Omega LLC | DE | RU
                Shade | 2 | Alfa LLC | DE | RU
                """);

        assertThat(place(read, Field.CONSIGNEE_COUNTRY)).isEqualTo("D");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("E");
    }
}
