package dev.tidewaiter.manifest.column;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Columns that give way to others of their kind, and headings that only sound like a field. */
class LesserColumnsTests {

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
