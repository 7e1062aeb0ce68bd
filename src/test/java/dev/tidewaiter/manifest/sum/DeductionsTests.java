package dev.tidewaiter.manifest.sum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken off the price, and goods that come back. */
class DeductionsTests {

    private static final String TABLE = """
            No | Article | Description | Qty | Unit | Price | Amount
            1 | AB-10 | Hand pump, steel | 4 | pcs | 10 | 40
            2 | AB-11 | Rubber hose | 6 | pcs | 5 | 30
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | | Less advance | | | | -20",
                " | | Trade-in of old unit | 1 | | -5.00 | -5.00",
                " | | 特別値引 | 1 | 式 | -3 | -3",
                " | | Bonus of the year | | | | (7.50)"
            })
    void whatIsTakenOffIsNoLine(String row) {
        assertThat(ReadManifest.of(TABLE + row + "\n").lines).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | | Gyroscope | -2 | pcs | 10 | -20",
                " | | Gyroscope | 2 | pcs | -10 | -20",
                "3 | | Gyroscope | | | | -20",
                " | GY-2 | Gyroscope | | | | -20",
                " | | Gyroscope | | | | 20"
            })
    void goodsThatComeBackAreLines(String row) {
        assertThat(ReadManifest.of(TABLE + row + "\n").lines).hasSize(3);
    }
}
