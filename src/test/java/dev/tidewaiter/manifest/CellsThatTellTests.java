package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Cells and rows that tell by themselves, or by those beside them, what they are, whatever heads them. */
class CellsThatTellTests {

    private static final String CODED = """
            Description | HTSUS No | Qty | Total
            Hook necklace | 7117.19.9000 | 300 | 345
            Pocket compass | 9014.10.9000 | 150 | 277
            Gear earrings | 7117.19.9000 | 400 | 288
            Total | | | 910

            """;

    @Test
    void aSumByACodeOfTheLinesIsNoLine() {
        var read = ReadManifest.of(CODED + " | 7117.19.9000 | | 633\n | 9014.10.9000 | | 277\n");

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void anotherCodeBelowTheTotalIsALine() {
        var read = ReadManifest.of(CODED + " | 8806.22.0000 | | 633\nRotor blade | 9014.10.9000 | | 277\n");

        assertThat(read.lines).hasSize(5);
    }

    @Test
    void aRateBeforeADiscountLeavesItACharge() {
        var read = ReadManifest.of(CODED + "10.0% Discount: | | | -91\n");

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void unitsThatAreCurrenciesAreCurrencies() {
        var read = ReadManifest.of("""
                Description | Quantity | Unit | Unit price | Amount
                Cushion cover | 400 | JPY | 320 | 128000
                Waffle blanket | 150 | JPY | 1180 | 177000
                Linen curtain | 120 | JPY | 1650 | 198000
                """);

        assertThat(place(read, Field.CURRENCY)).isEqualTo("C");
        assertThat(place(read, Field.UNIT)).isEqualTo("nowhere");
    }

    @Test
    void modelsThatAreUnitsBesideTheQuantityAreUnits() {
        var read = ReadManifest.of("""
                품명 | 규격 | 수량 | 단가 | 금액
                육각볼트 | EA | 500 | 180 | 90000
                육각너트 | EA | 400 | 60 | 24000
                스프링와샤 | SET | 20 | 25 | 500
                """);

        assertThat(place(read, Field.UNIT)).isEqualTo("B");
    }

    @Test
    void modelsThatAreSizesStayModels() {
        var read = ReadManifest.of("""
                품명 | 규격 | 수량 | 단가 | 금액
                육각볼트 | M10x40 | 500 | 180 | 90000
                육각너트 | M10 | 400 | 60 | 24000
                스프링와샤 | M12 | 20 | 25 | 500
                """);

        assertThat(place(read, Field.MODEL)).isEqualTo("B");
    }

    @Test
    void aCurrencyOverAmountsHeadsWhatTheLinesAreWorth() {
        var read = ReadManifest.of("""
                Shipper | Consignee | Content | AED
                Omega Boutique FZE | Alpha Style Ltd | Ladies dresses | 1850
                Omega Spices LLC | Alpha Stores Ltd | Cardamom | 6400
                """);

        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("D");
    }

    @Test
    void aCurrencyOverPricesBesideAQuantityIsNotTheValueOfTheLine() {
        var read = ReadManifest.of("""
                Description | Qty | EUR
                Gyroscope | 100 | 45
                Lamp | 30 | 12
                """);

        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("C");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }

    @Test
    void theProductIsTheValueAndTheFactorThePrice() {
        var read = ReadManifest.of("""
                Product Name | Quantity | Declared Value (USD) | Total Value (USD)
                Graphic tee | 2 | 6.4 | 12.8
                Knit scarf | 3 | 4.2 | 12.6
                Ankle boots | 1 | 22.75 | 22.75
                Shoulder bag | 4 | 9.9 | 39.6
                """);

        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("C");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("D");
    }

    @Test
    void theNameOfAUnitIsNoNameOfGoods() {
        var read = ReadManifest.of("""
                Товар | Единица измерения | | Количество | Цена | Сумма
                наименование | Наимено-вание | Код по ОКЕИ | | |
                Манжета | шт | 796 | 200 | 41.5 | 8300
                Кольцо | шт | 796 | 1000 | 6.8 | 6800
                Втулка | шт | 796 | 140 | 28 | 3920
                """);

        assertThat(place(read, Field.UNIT)).isEqualTo("B");
    }

    @Test
    void aTermOfDeliveryAloneIsTheTermOfTheDocument() {
        var read = ReadManifest.of("CONTACT | DELIVERY | BRAND\nMs. Omega | FOB | OMEGA\n\n" + TABLE);

        assertThat(read.line(0).text(Field.INCOTERM)).isEqualTo("FOB");
    }

    @Test
    void twoTermsOfDeliveryBothCount() {
        var read = ReadManifest.of("Prices\nFOB Ningbo\nCIF Hamburg\n\n" + TABLE);

        assertThat(place(read, Field.INCOTERM)).isEqualTo("A2, A3");
    }

    @Test
    void aTermBesideItsLabelHeadsNothingBelowIt() {
        var read = ReadManifest.of("Incoterm | FOB\nTerms Of Payment | 60 days\n\n" + TABLE);

        assertThat(place(read, Field.INCOTERM)).isEqualTo("B1");
        assertThat(place(read, Field.PAYMENT_TERMS)).isEqualTo("B2");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }

    @Test
    void theWayBehindShippedByIsNoShipper() {
        var read = ReadManifest.of("Shipper | Omega Sports Ltd\nShipped by | Sea\n\n" + TABLE);

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("B2");
        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("B1");
    }

    @Test
    void aFirmBehindShippedByIsTheShipper() {
        var read = ReadManifest.of("Shipped by | Sea Omega Trading Ltd\n\n" + TABLE);

        assertThat(place(read, Field.SHIPPER_NAME)).isEqualTo("B1");
    }

    @Test
    void theNumberOfAnOrderBelowTheLinesIsHeard() {
        var read = ReadManifest.of(TABLE + "\nPO No. | OMG-P-2512-118\n");

        assertThat(place(read, Field.PURCHASE_ORDER)).isEqualTo("B5");
    }

    @Test
    void piecesInAListOfConsignmentsArePackages() {
        var read = ReadManifest.of("""
                HAWB | Shipper | Consignee | PCS | Weight | Content
                DXB110284 | Omega Boutique FZE | Alpha Style Ltd | 3 | 27.4 | Ladies dresses
                DXB110285 | Omega Spices LLC | Alpha Stores Ltd | 5 | 112 | Cardamom
                DXB110286 | Omega Gadgets LLC | Alpha Phones Ltd | 1 | 8.25 | Mobile chargers
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("D");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("nowhere");
    }

    @Test
    void piecesWithTheirPriceAreAQuantity() {
        var read = ReadManifest.of("""
                HAWB | Consignee | PCS | Weight | Content | Unit price
                DXB110284 | Alpha Style Ltd | 3 | 27.4 | Ladies dresses | 12
                DXB110285 | Alpha Stores Ltd | 5 | 112 | Cardamom | 4
                DXB110286 | Alpha Phones Ltd | 1 | 8.25 | Mobile chargers | 9
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }

    @Test
    void aNameOverTradeYearAndTitleWritesThePaper() {
        var read = ReadManifest.of("Omega's Rest\nFOR INDUSTRY & TRADING\nSince 1981\nPACKING LIST\n\n" + TABLE);

        assertThat(place(read, Field.EXPORTER_NAME)).isEqualTo("A1");
    }

    @Test
    void theStreetBelowAPartyIsItsAddress() {
        var read = ReadManifest.of(
                "To Client: ETS OMEGA MEUBLES\nStreet Address: BD TRIOMPHAL, B.P. 2281 LIBREVILLE\n\n" + TABLE);

        assertThat(place(read, Field.BUYER_ADDRESS)).isEqualTo("A2");
    }

    @Test
    void aDescriptionGoesOnBehindLabelsThatNobodyKnows() {
        var read = ReadManifest.of("""
                Seller: Omega Garn GmbH
                Buyer: Tarsus Ltd
                DESCRIPTION: | ITEM: 25A\\nCOMP: 61% acrylic\\nWEIGHT :270G        WIDTH :180cm\\nWITH 2 SPARE ROTORS

                LOT | ROLL | Net weight KG | Meter
                L-1 | 1 | 10.2 | 21
                """);

        assertThat(read.line(0).text(Field.DESCRIPTION)).contains("25A", "61% acrylic", "2 SPARE ROTORS");
    }
}
