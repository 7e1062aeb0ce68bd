package dev.tidewaiter.manifest.sum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import org.junit.jupiter.api.Test;

/** Rows that only sum up the lines above them, be there a word for it or not. */
class RunningSumsTests {

    private static final String TABLE = """
            Container | Description | Packages | HS Code | Gross kg | Net kg
            EITU0000117 | Marble tiles, polished | 16 CRATES | 680221 | '18.220 | '17.740
             | Marble mosaics | 4 CRATES | 680210 | '3.180 | '3.040
             | Stone sealer | 1 PALLET | 340590 | 412 | 380
            """;

    @Test
    void sumsOfPartsOfWhichSomeHavePointsBetweenThousandsAreNoLine() {
        var read = ReadManifest.of(TABLE + "3X20DC | SHIPPED ON BOARD | 21 PKGS | | '21.812 | '21.160\n");

        assertThat(read.lines).hasSize(3);
    }

    @Test
    void goodsThatAddUpToNothingAreALine() {
        var read = ReadManifest.of(TABLE + "EITU0000122 | Marble sinks | 9 CRATES | | '4.870 | '4.420\n");

        assertThat(read.lines).hasSize(4);
    }
}
