package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows below a heading that do not say what their goods are: some are lines all the same, some are sums. */
class NamelessRowsTests {

    private static final String ORDER = """
            Code | Description | Qty | Unit | Price | Delivery date | Currency
            A-1 | Tiles | 2 | pcs | 3.15 | 2025-03-04 | EUR
            A-2 | Grout | 4 | pcs | 1.10 | 2025-03-04 | EUR
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | | 1 | pcs | 27 | 2025-03-04 | EUR",
                " | | 1 | pcs | NaN | 2025-03-05 | EUR",
                " | | 3 | pcs | 3.15 | | EUR",
            })
    void anOrderedRowWithoutItsGoodsIsALine(String row) {
        assertThat(ReadManifest.of(ORDER + row).lines).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | | | pcs | | | EUR",
                " | | 7 | pcs | | | EUR",
                " | | 0 | pcs | 0 | 2025-03-04 | EUR",
                " | | | | 4.25 | | EUR",
            })
    void whatIsNotOrderedIsNone(String row) {
        var read = ReadManifest.of(ORDER + row);

        assertThat(read.lines).hasSize(2);
        assertThat(read.skipped).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "container | package | net | gross\nABCU1234560 | 140 | '570.5 | 600\nABCU7654321 | 20 | 300 | 310\n",
                "Shipment reference | code | size\nEX-001 | ABCU1234560 | 40HC\nEX-002 | ABCU7654321 | 20GP\n",
                "Departure Date | Car Number | Delivery Note | Weight | Gtd\n2026-03-02 | 51 | AB 118 | '68.4 | 10/4\n2026-03-04 | 52 | AB 119 | '68.1 | 10/4\n"
            })
    void whatIsLoadedIsALineThoughNobodySaysWhatItIs(String rows) {
        assertThat(ReadManifest.of(rows).lines).hasSize(2);
    }

    @Test
    void theSumOfWeightsBelowContainersIsNone() {
        var read = ReadManifest.of("""
                container | package | net | gross
                ABCU1234560 | 140 | '570.5 | 600
                ABCU7654321 | 20 | 300 | 310
                 | 160 | '870.5 | 910
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aTruckWithItsCountryIsALineThoughNobodySaysWhatItCarries() {
        var read = ReadManifest.of("""
                No. | Cargo type | Port of loading | Port of discharge | Country of destination | Carrier
                1 | Cathodes | Beira | Mumbai | IN | Alfa Haulage Ltd
                2 | | Beira | Bandar Abbas | IR |
                3 | | | | NONE |
                """);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(1).destination()).isEqualTo(new Country("IR"));
    }

    private static final String STOCK = """
            Code | Description | Specification | Unit | Unit price | In stock | Order qty
            A-1 | Toffee | 8x48 | bag | 3.5 | 19.5 | 70
            A-2 | Liquorice | 9x24 | bag | 5.25 | 4.25 |
            A-3 | Fudge | 12x40 | bag | 6.5 | 13 | 10
            """;

    @Test
    void sumsOfPricesAndStockInARowWithoutANameAreATotal() {
        var read = ReadManifest.of(STOCK + " | | 12x40 | bag | 15.25 | 36.75 | ");

        assertThat(read.lines).hasSize(3);
        assertThat(read.skipped).extracting(RowNote::reason).contains("a total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | Nougat | 12x40 | bag | 15.25 | 36.75 | ",
                "A-4 | | 12x40 | bag | 15.25 | 36.75 | ",
                " | | 12x40 | bag | 15.25 | 30 | 5",
            })
    void aRowWithANameOrWithOneSumAloneIsALine(String row) {
        assertThat(ReadManifest.of(STOCK + row).lines).hasSize(4);
    }

    @Test
    void theFewNamesOfASiteAreNoGoodsBesideArticlesInWords() {
        var rows = new StringBuilder("Sector | Article no | Qty | Mass (kg)\n");
        for (int i = 0; i < 12; i++) {
            rows.append("Compressors | ")
                    .append(i % 3 == 0 ? "Support for water pipes " : "SA5-")
                    .append(i)
                    .append(" | 3 | 4\n");
        }
        var read = ReadManifest.of(rows.toString());

        assertThat(ReadManifest.place(read, Field.DESCRIPTION)).isEqualTo("B");
    }

    @Test
    void aTextInFewRowsFarToTheRightDescribesNoGoods() {
        var rows = new StringBuilder("Colour | Bale No | Net weight | Gross weight | Batch | Stamped by\n");
        for (int i = 0; i < 15; i++) {
            rows.append("| ").append(i).append(" | 17 | 18 | A").append(i);
            rows.append(i == 4 ? " | The beneficiary of the letter of credit\n" : " |\n");
        }
        assertThat(ReadManifest.place(ReadManifest.of(rows.toString()), Field.DESCRIPTION))
                .isEqualTo("nowhere");
    }

    @Test
    void unitsInBracketsBelowABlankRowEndTheHeading() {
        var read = ReadManifest.of("""
                Description of goods | | Q'ty | Unit price | Weight

                HS code | Model & VIN no | (Unit) | (USD) | (kgs)
                | TRUCK (DIESEL) | 1 | 1000 | 950

                | YEAR: 2010

                | VIN No
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(ReadManifest.place(read, Field.QUANTITY)).isEqualTo("C");
        assertThat(ReadManifest.place(read, Field.UNIT_PRICE)).isEqualTo("D");
        assertThat(ReadManifest.place(read, Field.UNIT)).isEqualTo("nowhere");
    }

    private static final String TRUCKS = """
            No | Date | Cargo | From | To | Country of destination | Truck
            1 | 2025-01-03 | Cathodes | Kolwezi | Durban | ZA | T100ABC
            2 | 2025-01-03 | Cathodes | Kolwezi | Durban | ZA | T101ABC
            3 | 2025-01-04 | Cathodes | Kolwezi | Durban | ZA | T102ABC
            4 | 2025-01-04 | Cathodes | Kolwezi | Durban | ZA | T103ABC
            """;

    @Test
    void aRemarkAloneAmongTrucksIsNoLine() {
        var read = ReadManifest.of(TRUCKS + " | | no mail so far\n5 | 2025-01-05 | | Kolwezi | Durban | ZA | T104ABC");

        assertThat(read.lines).extracting(line -> line.row()).containsExactly(2, 3, 4, 5, 7);
    }

    @Test
    void shortRowsAmongManyShortOnesAreLines() {
        var read = ReadManifest.of(TRUCKS + " | | Copper blister\n | | Cobalt hydroxide");

        assertThat(read.lines).hasSize(6);
    }

    @Test
    void goodsOfAnAnnexAreNotReadTwice() {
        var annex = """
                Description of goods | Qty | Unit | Value
                Goods as per attached list | 9 | | 2100
                Total | 9 | | 2100
                """;
        var listed = ReadManifest.of(annex + """

                Description of goods | Qty | Unit | Value
                Steel bolts | 4 | pcs | 1000
                Steel nuts | 5 | pcs | 1100
                """);

        assertThat(listed.lines).hasSize(2);
        assertThat(ReadManifest.of(annex).lines).hasSize(1);
    }

    @Test
    void totalsAboveTheLinesHeadNoTableOfGoods() {
        var read = ReadManifest.of("""
                Job number: | 77 | | Description of goods: | Trays
                Total trays | Qty per tray | | Total cartons | Qty per carton | Total qty
                25 | 500 | | 7 | 2000 | 12500

                Tray number | Qty / tray | ID no | Carton no | Qty / carton | Remarks
                1/25 | 500 | | 1/7 | 2000
                2/25 | 500
                """);

        assertThat(read.lines).extracting(line -> line.row()).containsExactly(6, 7);
    }

    @Test
    void amountsBelowAHeadingThatIsMergedDownBelongToTheHeading() {
        var read = ReadManifest.of("""
                Description of goods: | Trays
                Tray number | Qty / tray | ID no | Net weight
                 | 500 | | 40
                1/25 | 500 | | 40
                2/25 | 480 | | 39
                """, List.of(new MergedRange(2, 0, 3, 0)));

        assertThat(read.lines).extracting(line -> line.row()).containsExactly(4, 5);
    }
}
