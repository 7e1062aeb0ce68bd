package dev.tidewaiter.manifest.sum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.GoodsLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums that stand below titles of their own, and lines that only stand there. */
class TitledSumsTests {

    private static final String TABLE = """
            Line | Description | Cartons | Net kg | Gross kg
            1 | elbow fittings | 48 | 2,160.000 | 2,400.000
            2 | valve assemblies | 32 | 1,440.000 | 1,600.000
            TOTAL CARTONS | TOTAL NET WEIGHT | TOTAL GROSS WEIGHT
            """;

    @Test
    void numbersBelowTitlesOfTotalsAreSums() {
        var read = ReadManifest.of(TABLE + "80 | 3,600.000 KG | 4,000.000 KG\n");

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(2, 3);
    }

    @Test
    void goodsBelowTitlesOfTotalsAreALine() {
        var read = ReadManifest.of(TABLE + "3 | gasket sets | 30 | 540.000 | 600.000\n");

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(2, 3, 5);
    }

    /** What begins with a number or is a code tells goods, and a company may begin with one, too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3D printer | 848530 | 5 | 999",
                "2K paint | 320810 | 7 | 100",
                "2 barrels | | 7 | 100",
                " | 84798990 | 5 | 999",
                "3 cartons | 450 KG | 2 CBM | 100 Years Trading",
            })
    void goodsThatBeginWithANumberAreALine(String goods) {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | Consignee
                Cotton towels | 630260 | 2 | Wiener Bad GmbH
                Cotton towels | 630260 | 3 | Wiener Bad GmbH
                Total | Total | Total | Total
                """ + goods + "\n");

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(2, 3, 5);
    }

    @Test
    void aCodeInAColumnWithoutAHeadingIsNoSum() {
        var read = ReadManifest.of(TABLE.strip() + " | | | TOTAL\n80 | 3,600.000 KG | 4,000.000 KG | | | 84798990\n");

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(2, 3, 5);
    }
}
