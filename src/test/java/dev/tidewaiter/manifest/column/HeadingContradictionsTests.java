package dev.tidewaiter.manifest.column;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Columns whose cells cannot be what their headings were taken for. */
class HeadingContradictionsTests {

    @Test
    void aQuantityWithoutAnyNumberGivesWayToTheNextOne() {
        var read = ReadManifest.of("""
                *Tên sản phẩm | *Quận/Huyện | Số lượng
                Vòng tay | Cầu Giấy | 1
                Túi vải | Ninh Kiều | 3
                Khăn len | Bình Thạnh | 2
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }

    @Test
    void numbersAreNoUnits() {
        var read = ReadManifest.of("""
                Description | Qty | Unit@1 | Unit@100
                Ball bearing | 4 | 8.50 | 6.80
                Steel shaft | 2 | 12.00 | 9.80
                Long circlip | 8 | 0.45 | 0.38
                """);

        assertThat(place(read, Field.UNIT)).isEqualTo("nowhere");
    }

    @Test
    void numbersBesideGoodsInWordsAreTheirArticles() {
        var read = ReadManifest.of("""
                Produto | Descrição | Quantidade
                0144444 | Poste de pinus | 50
                0144510 | Mourão tratado | 20
                0144602 | Estaca de eucalipto | 10
                """);

        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("A");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void numbersThatNoOtherColumnTellsInWordsAreArticles() {
        var read = ReadManifest.of("Produto | Quantidade\n0144444 | 50\n0144510 | 20\n0144602 | 10\n");

        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("A");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("nowhere");
        assertThat(read.lines).hasSize(3);
    }

    @Test
    void aRouteByAirOrShipIsHowGoodsGo() {
        var read = ReadManifest.of("""
                Description | Weight kg | Route
                Tents | 120 | air
                Stoves | 64 | ship
                Ropes | 12 | air
                """);

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("C");
        assertThat(place(read, Field.TRANSSHIPMENT_PORT)).isEqualTo("nowhere");
    }

    @Test
    void kindsOfPackagesAreNoModels() {
        var read = ReadManifest.of("""
                HBL | Commodity | Pieces | Type
                B-1 | Kiosk | 1 | CARTONS
                B-2 | Bearings | 14 | CARTONS
                B-3 | Fabric | 7 | ROLLS
                """);

        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("D");
        assertThat(place(read, Field.MODEL)).isEqualTo("nowhere");
    }

    @Test
    void longPartNumbersBesideADescriptionStayPartNumbers() {
        var read = ReadManifest.of("""
                Description | Manufacturer Part Number | Quantity
                N-MOSFET 100V 180A | Infineon / IRFB4110PBF | 6
                Gate driver three phases | Fortior Tech / FD6288Q | 1
                Microcontroller board | RobotDyn / Mega Pro Embed | 1
                """);

        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("B");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
    }

    @Test
    void aValueInEuroIsNoQuantity() {
        var read = ReadManifest.of("""
                Référence | Désignation | Valeur (€)
                M-1 | Moteur de bateau | 900
                M-2 | Hélice en bronze | 340
                """);

        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("C");
    }

    @Test
    void aPriceBesideWhatLiesInStoreIsThatOfAPiece() {
        var read = ReadManifest.of("""
                nombre | precio | stock_disponible
                Freno delantero | 95 | 1
                Retrovisor derecho | 182 | 22
                """);

        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("B");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }

    @Test
    void kindsOfPackagesThatNoColumnTellsTheGoodsBesideAreNoPackages() {
        var read = ReadManifest.of("Type | Qty\nDRUM | 1\nBOX | 14\nBAG | 7\n");

        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("nowhere");
        assertThat(place(read, Field.MODEL)).isEqualTo("A");
    }

    @Test
    void typesInWordsBesideTheGoodsAreModelsAndNoGoods() {
        var read = ReadManifest.of("""
                Description | Type | Qty
                Apparatus | Larkan | 3
                Device | Standard | 4
                Parts | Normal | 4
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
        assertThat(place(read, Field.MODEL)).isEqualTo("B");
    }

    @Test
    void theLastSyllablesOfAKoreanHeadingSayWhatItCounts() {
        var read = ReadManifest.of("""
                상품명 | 매입가 | 입고량
                새우 과자 | 950 | 40
                매운 라면 | 620 | 120
                """);

        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("B");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }

    @Test
    void koreanVehiclesAndAdditionsAreNeitherQuantitiesNorPrices() {
        var read = ReadManifest.of("""
                상품명 | 차량 | 추가
                새우 과자 | 1234 | 4
                매운 라면 | 1235 | 5
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("nowhere");
        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("nowhere");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }

    @Test
    void numbersOfPackagesBesideTheGoodsAreNoGoods() {
        var read = ReadManifest.of("""
                Marks | Number and kind of packages | Description of goods | Gross mass (kg)
                NFG 1-12 | 12 drums | Paint, water based | 2760
                NFG 13-30 | 18 boxes | Aerosols, limited quantity | 216
                NFG 32-34 | 3 cases | Filler for walls | 66
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("B");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("C");
    }

    @Test
    void goodsThatAreWrittenWithTheirPackagesStayGoods() {
        var read = ReadManifest.of("""
                Consignee | Goods | Description | Destination
                Beta LLC | 3 boxes Larkan 912 | spare things | Turkey
                Beta LLC | 4 cases drone engines | complete set | Turkey
                Beta LLC | 2 crates autopilots | complete thing | Turkey
                """);

        assertThat(place(read, Field.DESCRIPTION)).contains("B").contains("C");
    }

    @Test
    void aRussianMarkIsBothAMakerAndAModel() {
        var read = ReadManifest.of("""
                Описание | Марка | Кол-во
                Насос | Альфа | 4
                Ремень | Омега | 2
                Двигатель | Larkan 912 iS | 1
                """);

        assertThat(place(read, Field.MANUFACTURER_NAME)).isEqualTo("B");
        assertThat(place(read, Field.MODEL)).isEqualTo("B");
    }

    @Test
    void namesInSmallLettersBesideWeightsAreParties() {
        var read = ReadManifest.of("""
                id | name | weight_kg
                1 | anna maria alfa | 180
                2 | beta vektor industry | 64
                3 | delta sigma works | 120
                """);

        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("B");
    }

    @Test
    void aFewWordsAmongManyNumbersDoNotBelieAQuantity() {
        var read = ReadManifest.of(
                "Description | Q-ty of pieces\n" + "Paint | 1\n".repeat(9) + "Brush | set\nGlove | pair\nRest | lot\n");

        assertThat(place(read, Field.QUANTITY)).isEqualTo("B");
    }

    @Test
    void anArticleInStoreCountsNothing() {
        var read = ReadManifest.of("""
                Description | HS | Price EUR | Stock No
                Ladies handbag | 420221 | 10 | A0
                Leather belt | 420330 | 250 | A1
                """);

        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("C");
        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("nowhere");
    }

    @Test
    void aColumnThatGivesTheGoodsUpLeavesThemToTheOther() {
        var read = ReadManifest.of("""
                Consignee | Commodty | Description of goods | | Destination
                Beta LLC | 12 | Paint, water based | new and unused things | Turkey
                Beta LLC | 15 | Filler for walls | new and unused things | Turkey
                Beta LLC | 18 | Brushes of wood | new and unused things | Turkey
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("C");
    }
}
