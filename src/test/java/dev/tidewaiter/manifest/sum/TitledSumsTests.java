package dev.tidewaiter.manifest.sum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.GoodsLine;
import org.junit.jupiter.api.Test;

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
}
