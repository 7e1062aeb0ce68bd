package dev.tidewaiter.manifest.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A measure that goes on with the only goods, and goods that look like one. */
class MeasuresBelowGoodsTests {

    @Test
    void aMeasureBelowTheOnlyGoodsGoesOnWithThem() {
        var read = ReadManifest.of("""
                Pieces | Gross weight | Total | Nature and quantity of goods
                214 | 1862.5 | 71147.50 | CONSOLIDATION OF FRUIT
                 | | | VOL 9.84 CBM
                214 | 1862.5 | 71147.50
                """);

        assertThat(read.lines).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MQ-9", "T-34 85", "AH-64 12"})
    void aModelBelowTheOnlyGoodsIsNoMeasure(String model) {
        var read = ReadManifest.of("""
                Pieces | Gross weight | Total | Nature and quantity of goods
                214 | 1862.5 | 71147.50 | CONSOLIDATION OF FRUIT
                 | | | %s
                """.formatted(model));

        assertThat(read.lines).hasSize(2);
    }
}
