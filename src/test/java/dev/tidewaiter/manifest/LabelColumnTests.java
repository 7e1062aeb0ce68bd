package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Companies below each other: each beside its label in a short form, or in a table without a heading. */
class LabelColumnTests {

    @Test
    void companiesBesideTheirLabelsAreOneForm() {
        var read = ReadManifest.of("""
                Shipper: | Altona Keramik GmbH
                Consignee: | Wiener Bad GmbH
                Country of destination: | Austria
                Invoice No.: | RE-117
                """);

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Wiener Bad GmbH");
    }

    @Test
    void companiesWithoutLabelsStayATable() {
        var read = ReadManifest.of("""
                Altona Keramik GmbH | Germany
                Wiener Bad GmbH | Austria
                Zuger Textil AG | Switzerland
                """);

        assertThat(read.lines)
                .extracting(line -> line.parties().get(0).name().text())
                .containsExactly("Altona Keramik GmbH", "Wiener Bad GmbH", "Zuger Textil AG");
    }
}
