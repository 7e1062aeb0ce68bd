package dev.tidewaiter.manifest.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of delivery below an item of an order, and goods that look like them. */
class DaysOfDeliveryTests {

    @ParameterizedTest
    @ValueSource(strings = {"07.04.2025 | 200 | pcs", "2025-04-07 | 200 |", "27/03/2025 08:30 | | "})
    void theDaysBelowAnItemAreNoLines(String day) {
        var read = ReadManifest.of("""
                Pos. | Material | Description | Quantity | Unit | Price | Value
                10 | 30-4418 | Forged fork head | 600 | pcs | 8.40 | 5040
                 | | %s
                20 | 30-4420 | Forged tow hook | 300 | pcs | 14.10 | 4230
                """.formatted(day));

        assertThat(read.lines).hasSize(2);
        assertThat(read.skipped).anyMatch(row -> row.reason().equals("a day on which goods of the line above are due"));
    }

    @Test
    void aDayBesideGoodsIsALine() {
        var read = ReadManifest.of("""
                Pos. | Material | Description | Quantity | Unit | Price | Value
                10 | 30-4418 | Forged fork head | 600 | pcs | 8.40 | 5040
                 | Gyroscope | 07.04.2025 | 200 | pcs
                """);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aQuantityBelowAnItemWithoutOneIsKept() {
        var read = ReadManifest.of("""
                Pos. | Material | Description | Quantity | Unit | Price | Value
                10 | 30-4418 | Forged fork head | | pcs | 8.40 |
                 | | 07.04.2025 | 200 | pcs
                20 | 30-4420 | Forged tow hook | 300 | pcs | 14.10 | 4230
                """);

        assertThat(read.lines).hasSize(3);
    }
}
