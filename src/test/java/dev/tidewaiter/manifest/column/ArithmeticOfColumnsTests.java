package dev.tidewaiter.manifest.column;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns of numbers that tell by those beside them what they are, whatever heads them. */
class ArithmeticOfColumnsTests {

    @ParameterizedTest
    @CsvSource({"Xelbrot, DK 1/40, DK 41/58, DK 59", "NOS, 1-40, 41-58, 59"})
    void asManyAsAreNumberedOnEachRowAreThePackages(String heading, String first, String second, String third) {
        var read = ReadManifest.of("""
                Marks | %s | Description | Gross weight
                %s | 40 | Carrot seed | 912
                %s | 18 | Onion seed | 414
                %s | 1 | Hand seeder | 38
                """.formatted(heading, first, second, third));

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("B");
    }

    @Test
    void numbersThatDifferFromTheRangesCountSomethingElse() {
        var read = ReadManifest.of("""
                Marks | Xelbrot | Description | Gross weight
                1-40 | 20 | Carrot seed | 912
                41-58 | 18 | Onion seed | 414
                59 | 7 | Hand seeder | 38
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("nowhere");
    }

    @Test
    void aRunningNumberIsThatOfThePackageAndCountsNone() {
        var read = ReadManifest.of("""
                Box | Description | Pcs | Net weight
                1 | Cotton yarn, red | 8 | 2
                1 | Cotton yarn, blue | 8 | 2
                2 | Needles | 6 | 1
                3 | Yarn winder | 10 | 17
                3 boxes in all
                """);

        assertThat(place(read, Field.MARKS)).isEqualTo("A");
        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("nowhere");
    }

    @Test
    void packagesThatHappenToGrowStayACount() {
        var read = ReadManifest.of("""
                Packages | Description | Pcs | Net weight
                1 | Cotton yarn, red | 8 | 2
                1 | Cotton yarn, blue | 8 | 2
                2 | Needles | 6 | 1
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("A");
    }

    @Test
    void packagesTimesTheirContentAreTheQuantity() {
        var read = ReadManifest.of("""
                Pkgs | Description | Qty | Xelbrot | Gross weight
                12 | Mats | 50 | 600 | 300
                8 | Blocks | 10 | 80 | 200
                5 | Ropes | 4 | 20 | 90
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("D");
    }

    @Test
    void whatIsNoProductLeavesTheQuantityWhereItIs() {
        var read = ReadManifest.of("""
                Pkgs | Description | Qty | Xelbrot | Gross weight
                12 | Mats | 50 | 600 | 300
                8 | Blocks | 10 | 90 | 200
                5 | Ropes | 4 | 20 | 90
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource({"1285, D, C", "1085, C, nowhere"})
    void theHeavierOfTwoWeightsIsTheGross(String heavier, String gross, String net) {
        var read = ReadManifest.of("""
                Description | Qty | Kg | Kg
                Tiles, polished | 40 | 1260 | %s
                Tiles, matt | 32 | 1190 | 1215
                Tiles for walls | 48 | 1340 | 1365
                """.formatted(heavier));

        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo(gross);
        assertThat(place(read, Field.NET_WEIGHT)).isEqualTo(net);
    }

    @Test
    void theWeightThatIsChargedForIsNoGross() {
        var read = ReadManifest.of("""
                Description | Qty | Gross weight | Chargeable weight
                Tiles, polished | 40 | 1260 | 1285
                Tiles, matt | 32 | 1190 | 1215
                Tiles for walls | 48 | 1340 | 1365
                """);

        assertThat(place(read, Field.GROSS_WEIGHT)).isEqualTo("C");
    }

    @Test
    void aNumberWithAKindOfPackageIsBoth() {
        var read = ReadManifest.of("""
                Description | Number of packages | HS Code | Gross weight
                Woven fabric of wool | 12 RO | 511220 | 612
                Blankets of wool | 6 CT | 630120 | 270
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("B");
        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("B");
    }

    @Test
    void numberAndKindOfPackagesStandInTwoColumnsBeforeTheGoods() {
        var read = ReadManifest.of("""
                Number and kind of packages | | Description of goods | Gross weight
                40 | cartons | Carrot seed | 912
                12 | drums | Lettuce seed | 188
                6 | pallets | Seed trays | 702
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("A");
        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo("B");
        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("C");
    }

    @Test
    void piecesInTheBoxBeforeThatOfTheirPackingArePackages() {
        var read = ReadManifest.of("""
                6 Cechy i numery | 7 Ilość sztuk | 8 Sposób opakowania | 9 Rodzaj towaru | 11 Waga brutto w kg
                P1-P4 | 4 | pallets | Porcelain | 2205
                P5-P6 | 2 | pallets | Glass | 900
                """);

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nb | Emballage | 12 | palettes | 3 | cartons | A",
                "荷姿 | 個数 | C/T | 24 | W/C | 6 | B",
                "نوع | تعداد | کارتن ۱۰ ک | 600 | کیسه ۲۵ ک | 40 | B"
            })
    void whatStandsBesideTheKindsOfPackagesCountsThem(
            String one, String other, String a1, String b1, String a2, String b2, String place) {
        var read = ReadManifest.of("""
                %s | %s | Description | Gross weight
                %s | %s | Biscuits in tins | 912
                %s | %s | Caramels in bags | 188
                """.formatted(one, other, a1, b1, a2, b2));

        assertThat(place(read, Field.PACKAGE_COUNT)).isEqualTo(place);
        assertThat(place(read, Field.PACKAGE_TYPE)).isEqualTo(place.equals("A") ? "B" : "A");
        assertThat(place(read, Field.QUANTITY)).isEqualTo("nowhere");
    }

    @Test
    void whatHasAPriceIsCountedItselfAndNotItsPackages() {
        var read = ReadManifest.of("""
                Description | Qty | Package | Unit price
                Tiles | 120 | cartons | 4.20
                Vases | 45 | crates | 19.90
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("B");
    }

    @Test
    void whatHasAUnitIsCountedItselfAndNotItsPackages() {
        var read = ReadManifest.of("""
                Description | Package | Qty | Unit
                Tiles | cartons | 120 | pcs
                Vases | crates | 45 | pcs
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }

    @Test
    void aPriceThatIsTheWholeValueWhateverTheQuantityIsTheValue() {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | Total Value | Unit Price
                Harrows, spare parts | 843290 | 12 | 5610 | '5610.40
                Belts | 401036 | 40 | 1190 | '1190.15
                Rings | 840991 | 9 | 210 | '210.75
                """);

        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("E");
        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("nowhere");
    }

    @Test
    void aPriceOfSinglePiecesIsTheirValueToo() {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | Unit Price | Total Value
                Harvester | 843353 | 1 | 5610 | 5610
                Belts | 401036 | 1 | 1190 | 1190
                Rings | 840991 | 1 | 210 | 210
                """);

        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("E");
        assertThat(place(read, Field.UNIT_PRICE)).isEqualTo("D");
    }

    @Test
    void codesOfTheTariffAreNoArticlesBelowAHeadingThatIsKnownInPart() {
        var rows = """
                Код товара %s | Наименование товара | Количество товара
                4410113000 | Плита древесностружечная | 1980
                4410113000 | Плита ламинированная | 990
                3920490009 | Кромка | 4000
                3920490009 | Кромка белая | 600
                """;

        assertThat(place(ReadManifest.of(rows.formatted("ЕАЭС")), Field.HS)).isEqualTo("A");
    }

    @Test
    void whatIsPaidForByItsUnitIsTheQuantity() {
        var read = ReadManifest.of("""
                Description | Bags | Kg | USD/kg | Amount
                Coffee, washed | 200 | 12000 | 4.85 | 58200
                Coffee, natural | 100 | 6000 | 4.55 | 27300
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("C");
    }

    @Test
    void whatPriceAndValueAgreeWithIsTheQuantityThoughAUnitStandsBesideSome() {
        var read = ReadManifest.of("""
                Description | Xelbrot | Unit price | Amount
                Woollen cloth, blue | 310.5 | 18.40 | 5713.20
                Woollen cloth, grey | 204.0 | 18.40 | 3753.60
                Scarves | 120 pz | 14.00 | 1680.00
                """);

        assertThat(place(read, Field.QUANTITY)).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource({"Qty per carton, Total", "Xelbrot, Kandrup"})
    void whatPackagesAndTheirContentMultiplyToAreThePieces(String content, String pieces) {
        var read = ReadManifest.of("""
                Article | Description | %s | Cartons | %s | Gross weight
                GS-1 | Spices of Galilee | 24 | 30 | 720 | 396
                GS-2 | Sumac, ground | 24 | 20 | 480 | 142
                GS-3 | Sesame paste | 12 | 40 | 480 | 524
                """.formatted(content, pieces));

        assertThat(place(read, Field.QUANTITY)).isEqualTo("E");
        assertThat(place(read, Field.TOTAL_VALUE)).isEqualTo("nowhere");
    }
}
