package dev.tidewaiter.manifest.sum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of sections by their names, and goods of a maker named like a sum. */
class SectionSumsTests {

    @ParameterizedTest
    @CsvSource({
        "Total PMC44187RV | 12 | | 188, 1",
        "PMC44187RV total | 12 | | 188, 1",
        "Total PMC44187RV | 12 | PUMP SPARES | 188, 2",
        "Total AB-118 | 12 | | 188, 2"
    })
    void theSumOfASectionIsNoLine(String row, int lines) {
        var read = ReadManifest.of("""
                AWB No | Pieces | Description | Weight
                PMC44187RV | | |
                779-44180012 | 12 | MEDICAL CONSUMABLES | 188
                %s
                """.formatted(row));

        assertThat(read.lines).hasSize(lines);
    }
}
