package dev.tidewaiter.manifest.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

class BrokenLabelsTests {

    @Test
    void labelsBrokenOverLinesHaveTheirValuesBelowThem() {
        var read = ReadManifest.of("""
                Port\\nof\\nLoading: | Port\\nof\\nDischarge: | Country\\nof\\nOrigin:
                Gdansk | Felixstowe | Poland

                Description | HS Code | Qty
                Tiles | 690721 | 4
                """);

        assertThat(read.line(0).text(Field.PORT_OF_LOADING)).isEqualTo("Gdansk");
        assertThat(read.line(0).text(Field.PORT_OF_DISCHARGE)).isEqualTo("Felixstowe");
        assertThat(read.line(0).text(Field.ORIGIN)).isEqualTo("Poland");
    }

    @Test
    void aLabelAboveItsValueInOneCellStaysALabel() {
        var read = ReadManifest.of("""
                Terms of delivery\\nFOB | Country of origin\\nPoland

                Description | HS Code | Qty
                Tiles | 690721 | 4
                """);

        assertThat(read.line(0).text(Field.INCOTERM)).isEqualTo("FOB");
        assertThat(read.line(0).text(Field.ORIGIN)).isEqualTo("Poland");
    }
}
