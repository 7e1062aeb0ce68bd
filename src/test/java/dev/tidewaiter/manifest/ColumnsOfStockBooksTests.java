package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns as programs for stores, purchases and customs head them, told by their cells or by those beside them. */
class ColumnsOfStockBooksTests {

    @Test
    void aTypeThatIsAWayToSendIsTheModeOfTransport() {
        var read = ReadManifest.of("""
                托单编号 | 类型 | 发货人 | 品名 | 数量
                SE-1 | 海运出口 | 阿尔法工具有限公司 | 瓷砖 | 4
                AE-2 | 空运出口 | 阿尔法工具有限公司 | 螺栓 | 9
                """);

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("B");
        assertThat(place(read, Field.SHIPMENT)).isEqualTo("A");
    }

    @Test
    void aTypeOfGoodsIsNone() {
        var read = ReadManifest.of("类型 | 品名 | 数量\n瓷器 | 瓷砖 | 4\n海运 | 螺栓 | 9\n");

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("nowhere");
    }

    @Test
    void aWayAcrossTheSeaIsNoPortBetween() {
        var read =
                ReadManifest.of("Producto | Cantidad | Via\nPan | 4 | MARITIMA\nVino | 9 | AEREA\nTe | 2 | MARITIMA\n");

        assertThat(place(read, Field.MODE_OF_TRANSPORT)).isEqualTo("C");
    }

    @Test
    void codesThatAreUnitsAreUnits() {
        var read = ReadManifest.of("Tên hàng | Mã số | Số lượng\nGạo | kg | 4\nDầu | chai | 9\nTrứng | kg | 12\n");

        assertThat(place(read, Field.UNIT)).isEqualTo("B");
        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("nowhere");
    }

    @Test
    void theNameBesideABrandIsThatOfTheGoods() {
        var read = ReadManifest.of("""
                Бренд | Название | Собрано | Производитель
                OMEGA | Omega Cream 100 ml | 4 | BETA CO., LTD.
                OMEGA | Omega Toner 200 ml | 9 | BETA CO., LTD.
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
        assertThat(place(read, Field.MANUFACTURER_NAME)).isEqualTo("A, D");
    }

    @Test
    void theNameOfAMakerBesideItsNumberStaysTheMakers() {
        var read = ReadManifest.of("""
                Goods | Manufacturer | Name | Quantity
                Tiles | 101 | Alfa Works Ltd | 4
                Bolts | 102 | Beta Works LLC | 9
                """);

        assertThat(place(read, Field.MANUFACTURER_NAME)).isEqualTo("C");
    }

    @Test
    void numberedNamesGoOnWithTheGoods() {
        var read = ReadManifest.of("""
                ItemNumber | Name1 | Name2 | Name3 | Quantity | UnitPrice
                340011 | Brake disc | front | OMEGA | 2 | 115
                150512 | Rubber disc | 90 mm | BETA | 1 | 13
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("B, C, D");
        assertThat(place(read, Field.PARTY_NAME)).isEqualTo("nowhere");
    }

    @Test
    void aNumberAheadOfAllPartiesIsThatOfTheNextOne() {
        var read = ReadManifest.of("""
                DATE | IEC | IMPORTER | HS CODE | GOODS DESCRIPTION | QUANTITY | SUPPLIER
                2024-03-04 | '0388000000 | ALFA TILE MART LLP | 690721 | TILES | 4 | BETA CERAMICS CO LTD
                2024-03-05 | '0499000000 | GAMMA PUMPS PVT LTD | 841370 | PUMPS | 9 | BETA CERAMICS CO LTD
                """);

        assertThat(place(read, Field.BUYER_ID)).isEqualTo("B");
    }

    @Test
    void piecesByBoxAreNotAllPieces() {
        var read = ReadManifest.of(
                "DESCRIÇÃO | CAIXAS | PÇS/CX | TOTAL PÇS\nPANELA | 40 | 6 | 240\nCOPO | 20 | 8 | 160\n");

        assertThat(place(read, Field.QUANTITY)).isEqualTo("D");
    }

    @Test
    void whatIsToldInBracketsSaysWhatANumberIsOf() {
        var read = ReadManifest.of("编号(CONTRACT NO.)：AB-450018\n\n" + ReadManifest.TABLE);

        assertThat(place(read, Field.CONTRACT)).isEqualTo("A1");
    }

    @Test
    void theTableOfABankBelowTheGoodsHasItsValuesInCells() {
        var read = ReadManifest.of("""
                QUANTITY | DESCRIPTION | UNIT PRICE | TOTAL AMOUNT
                4 | Tiles | 2 | 8
                9 | Bolts | 3 | 27

                BANK | BRANCH | SWIFT CODE | ACCOUNT NAME
                ALFA BANK | MAIN | ALFATRISXXX | OMEGA LTD
                """);

        assertThat(place(read, Field.BANK_NAME)).isEqualTo("A6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rental fee for diesel generator 500 kVA",
                "Parking fee payment kiosk",
                "停车费显示屏",
                "오메가 3개월세트",
                "敷金網",
                "ガス代替冷媒",
                "IC卡电费充值机"
            })
    void goodsThatAreLeasedOrTakeFeesAreGoods(String goods) {
        var read = ReadManifest.of("Description | Quantity | Amount\n" + goods + " | 1 | 9000\n");

        assertThat(read.lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CV joint kit", "CV boot, outer", "UD Quester truck"})
    void partsOfDrivesAreNoCompanies(String part) {
        var read = ReadManifest.of("Name | Quantity\n" + part + " | 4\nBrake disc | 2\n");

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
    }

    @Test
    void theNameOfAMakerBesideItsNumberIsNoGoods() {
        var read = ReadManifest.of("""
                Part No | Manufacturer | Name | Quantity
                A-1 | M101 | Sevmash | 4
                A-2 | M102 | Omega Concern | 9
                """);

        assertThat(place(read, Field.MANUFACTURER_NAME)).contains("C");
    }

    @Test
    void modelsThatReadLikeUnitsAreNone() {
        var read = ReadManifest.of("""
                Description | Part No | Colour | Quantity
                Drone | M2 | red | 4
                Drone | M3 | red | 9
                Drone | M3 | red | 2
                Drone | M2 | red | 1
                """);

        assertThat(place(read, Field.PART_NUMBER)).isEqualTo("B");
    }
}
