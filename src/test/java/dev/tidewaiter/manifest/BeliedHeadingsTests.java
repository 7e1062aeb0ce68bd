package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Columns whose cells cannot be what their headings were taken for. */
class BeliedHeadingsTests {

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
    void numbersThatNoOtherColumnTellsInWordsStayTheGoods() {
        var read = ReadManifest.of("Produto | Quantidade\n0144444 | 50\n0144510 | 20\n0144602 | 10\n");

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
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
    void typesInWordsTellTheGoodsAndThoseWithFiguresAreModels() {
        var words = ReadManifest.of("""
                Part | Type | Qty
                Boot-FL | arm boot | 1
                Cam-L | camera mount | 1
                Arm | arm | 4
                """);
        var figures = ReadManifest.of("""
                Description | Type | Qty
                Motor | KX-2207 | 4
                Motor | KX-2306 | 4
                Motor | KX-2814 | 2
                """);

        assertThat(place(words, Field.DESCRIPTION)).contains("B");
        assertThat(place(words, Field.MODEL)).isEqualTo("nowhere");
        assertThat(place(figures, Field.MODEL)).isEqualTo("B");
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
    void namesOfWeighedThingsInSmallLettersAreGoodsAndThoseOfPeopleAreNot() {
        var things = ReadManifest.of("""
                id | name | weight_kg
                1 | Drill spares | 180
                2 | Battery pack | 64
                3 | Tents and stoves | 120
                """);
        var people = ReadManifest.of("""
                id | name | weight_kg
                1 | Alpha Omega | 180
                2 | Beta Gamma | 64
                3 | Delta Sigma | 120
                """);

        assertThat(place(things, Field.DESCRIPTION)).isEqualTo("B");
        assertThat(place(people, Field.PARTY_NAME)).isEqualTo("B");
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
    void theLastSyllableOfAKoreanHeadingSaysWhatItCounts() {
        var read = ReadManifest.of("""
                상품명 | 매입가 | 입고량
                새우 과자 | 950 | 40
                매운 라면 | 620 | 120
                """);

        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("B");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }

    @Test
    void numbersOfPackagesBesideTheGoodsAreNoGoods() {
        var read = ReadManifest.of("""
                Marks | Number and kind of packages | Description of goods | Gross mass (kg)
                NFG 1-12 | 12 steel drums | Paint, water based | 2760
                NFG 13-30 | 18 boxes | Aerosols, limited quantity | 216
                NFG 32-34 | 3 pails | Filler for walls | 66
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("B");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("C");
    }

    @Test
    void aRussianMarkIsAMakerInWordsAndAModelInFigures() {
        var makers = ReadManifest.of("""
                Наименование | Марка | Кол-во
                Фильтр масляный | ALPHA | 4
                Стойка передняя | OMEGA | 2
                """);
        var models = ReadManifest.of("""
                Наименование | Марка | Кол-во
                Насос скважинный | НС 6-10-80 | 12
                Насос дренажный | НД 8-25-100 | 5
                """);

        assertThat(place(makers, Field.MANUFACTURER_NAME)).isEqualTo("B");
        assertThat(place(makers, Field.MODEL)).isEqualTo("nowhere");
        assertThat(place(models, Field.MODEL)).isEqualTo("B");
        assertThat(place(models, Field.MANUFACTURER_NAME)).isEqualTo("nowhere");
    }
}
