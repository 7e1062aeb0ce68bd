package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands among and below the goods of a table of amounts, and is none. */
class NotesAmongGoodsTests {

    private static final String TABLE = """
            Description | Model | Qty | Unit price | Amount
            Ceramic tiles | T-1 | 4 | 2.5 | 10
            Hexagonal bolts | B-8 | 9 | 1 | 9
            """;

    @Test
    void aTextWithoutAmountGoesOnWithTheLineAboveAndIsScreenedWithIt() {
        var read = ReadManifest.of(TABLE + "with two-stroke engine\nDrills | D-3 | 1 | 8 | 8\n");

        assertThat(read.lines).hasSize(3);
        assertThat(read.line(1).description()).isEqualTo("Hexagonal bolts / with two-stroke engine");
        assertThat(read.skipped).extracting(RowNote::reason).anyMatch(reason -> reason.contains("goes on"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Freight charges | | | | 50",
                "Freight Charges: | 8500 | 18% | |",
                "Transit insurance: | 1500 | 18% | |",
                "VAT 21% | | | | 4",
                "Total order, all parts | | | | 19",
                "Versandkosten | | | | 5",
            })
    void chargesAndSumsAreNoGoods(String row) {
        assertThat(ReadManifest.of(TABLE + row + "\n").lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Z IZMIR 1/4 | | INVOICE TOTAL | | | 2820",
                "Z/C 1-9 | | Grand total | 13 | | 2820",
                "PACKAGE MARKS: | Misc. charges (packing, insurance) | | | | 120",
                "| TOTAL: TWO CONTAINERS SAID TO CONTAIN 13 PACKAGES | | 13 | 1 | 2820",
                "| Total gross weight (4) | Postal charges/fees (9) | 13 | Total value (6) | 2820",
                "Net weight total: 41 kg | Gross weight total: 42 kg | | Packages: 52 pallets | |",
                "Peso neto total: 41.200 kg | | Peso bruto total: 42.050 kg | | | Bultos: 52",
            })
    void sumsStandInAnyColumn(String row) {
        var read = ReadManifest.of("""
                Marks | Description | HS Code | Qty | Unit price | Amount
                N/M | Ceramic tiles | 690721 | 4 | 250 | 1000
                N/M | Hexagonal bolts | 731815 | 9 | 202 | 1820
                """ + row + "\n");

        assertThat(read.lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total Fina drum | Lubricant | 271019 | 4 | 5 | 20",
                "N/M | Total station TS-9 | 901580 | 1 | 900 | 900",
                "N/M | Engine: L550E | 840710 | 1 | 900 | 900",
                "N/M | Model: L550E, total 50 hp | | 1 | | 900",
            })
    void goodsWithASumInTheirNameStayGoods(String row) {
        var read = ReadManifest.of("""
                Marks | Description | HS Code | Qty | Unit price | Amount
                N/M | Ceramic tiles | 690721 | 4 | 250 | 1000
                N/M | Hexagonal bolts | 731815 | 9 | 202 | 1820
                """ + row + "\n");

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void whatStandsBelowTheTotalDoesNotDecideWhatAColumnHolds() {
        var read = ReadManifest.of("""
                Item | Description | Qty | Amount
                1 | Tiles | 4 | 10
                2 | Bolts | 9 | 9
                Total | | 13 | 19
                Packed in wooden boxes, free of pests
                Prices without duty
                We thank you for your order
                Account with Sample Bank
                """);

        assertThat(read.sheet().mapping().columns()).containsEntry(Field.LINE, "A");
    }

    @Test
    void aTextBelowAGapIsANote() {
        assertThat(ReadManifest.of(TABLE + "\nAll goods were packed by the maker\n").lines)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Freight container model F | F-20 | 1 | 900 | 900", "Engine | L550E | 1 | | "})
    void goodsStayGoods(String row) {
        assertThat(ReadManifest.of(TABLE + row + "\n").lines).hasSize(3);
    }

    @Test
    void aNumberedRowIsALineThoughItsAmountIsMissing() {
        var read = ReadManifest.of("""
                No. | Description | Qty | Amount
                1 | Tiles | 4 | 10
                2 | Bolts | 9 | 9
                3 | Engine L550E | |
                """);

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void numbersOfTheColumnsAreNoGoods() {
        var read = ReadManifest.of("""
                Description | Model | Qty
                1 | 2 | 3
                Tiles | T-1 | 4
                """);

        assertThat(read.lines).hasSize(1);
    }

    @Test
    void columnsWithoutHeadingHoldTheUnitAndThePackages() {
        var line = ReadManifest.of("""
                Description | Quantity | | | | Amount |
                Tiles | 40 | PCS | 4 | CTNS | USD | 90
                Bolts | 50 | SETS | 5 | CTNS | USD | 80
                """).line(0);

        assertThat(line.text(Field.UNIT)).isEqualTo("PCS");
        assertThat(line.text(Field.PACKAGE_COUNT)).isEqualTo("4");
        assertThat(line.text(Field.TOTAL_VALUE)).isEqualTo("90");
    }

    @Test
    void theFirstOfTwoTablesIsReadThoughTheSecondHasMoreColumns() {
        var read = ReadManifest.of("""
                Item Description | Quantity
                Seal ring | 4

                Item Description | HS Code | Quantity | Unit price | Amount
                Pipe | 391723 | 4 | 200 | 800
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void townsUnderDestinationAreNoCountries() {
        var read = ReadManifest.of("""
                Description | Qty | Destination | Country
                Tiles | 4 | Almaty | KZ
                Bolts | 5 | Aktau | KZ
                Pens | 6 | Astana | KZ
                """);

        assertThat(read.line(0).destination()).isEqualTo(new Country("KZ"));
        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("Almaty");
    }

    @ParameterizedTest
    @ValueSource(strings = {" | (spark plug kit) | ", "(Altona Keramik GmbH) | (engine L550E) | "})
    void goodsInBracketsAreNoSecondHeadingAndNoExplanationWhereLinesHaveNoAmounts(String row) {
        var table = "Consignee | Description | Destination\n";
        var tiles = "Altona Keramik GmbH | Tiles | Germany\n";

        assertThat(ReadManifest.of(table + row + "\n" + tiles + tiles).lines).hasSize(3);
        assertThat(ReadManifest.of(table + tiles + row + "\n" + tiles).lines).hasSize(3);
    }

    @Test
    void wordsInBracketsBelowAHeadingExplainIt() {
        var read = ReadManifest.of("""
                Consignee | Description | Qty | Weight
                (name) | (commodity) | (pcs) | (kg)
                Altona Keramik GmbH | Tiles | 4 | 10
                """);

        assertThat(read.lines).hasSize(1);
    }

    @Test
    void wordsWhereNumbersStandApartFromTheLinesAskForSignatures() {
        var read = ReadManifest.of("""
                Deskripsi Barang | Berat (kg) | Jumlah | Keterangan
                Kursi rotan | 840 | 36 | hati-hati


                Admin | Driver | Pengirim
                """);

        assertThat(read.lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meja rotan | unknown | many", "Meja rotan | tbc | Driver 2"})
    void goodsWithoutNumbersApartFromTheLinesStayGoods(String row) {
        var read = ReadManifest.of("""
                Deskripsi Barang | Berat (kg) | Jumlah | Keterangan
                Kursi rotan | 840 | 36 | hati-hati

                %s
                """.formatted(row));

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aTickInARowThatFillsEveryColumnIsAnAnswer() {
        var read = ReadManifest.of("""
                管理NO | 部門 | 代表商品名 | 不足チェック
                A-318 | 婦人衣料 | カーディガン | -
                A-322 | 寝具 | 敷パッド | ✓
                A-325 | 家庭雑貨 | ボトル | -
                """);

        assertThat(read.lines).hasSize(3);
    }
}
