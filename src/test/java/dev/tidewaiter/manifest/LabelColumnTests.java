package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What no label names would be lost in a form: countries, goods and companies beside and below those that one names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Shipper: | Altona Keramik GmbH | Hafenstrasse 5 Hamburg | Germany
                Consignee: | Xiamen Limbach Aircraft Engine Co., Ltd. | Torch Hi-tech Zone Xiamen | China
                Notify: | Wiener Bad GmbH | Lindengasse 4 Wien | Austria
                """,
                """
                Buyer: | Wiener Bad GmbH | Limbach L550E engine
                Seller: | Altona Keramik GmbH | ceramic tiles
                Agent: | Xiamen Limbach Aircraft Engine Co., Ltd. | cotton towels
                """,
                """
                Shipper: | Altona Keramik GmbH | Germany
                Consignee: | Wiener Bad GmbH | Austria
                Notify: | Grazer Bad GmbH | Austria
                 | Xiamen Limbach Aircraft Engine Co., Ltd. | China
                 | Zuger Textil AG | Switzerland
                """,
            })
    void aTableOfWhatNoLabelNamesLosesNobody(String rows) {
        var read = ReadManifest.of(rows);

        assertThat(read.lines)
                .flatExtracting(GoodsLine::parties)
                .extracting(party -> party.name().text())
                .contains("Xiamen Limbach Aircraft Engine Co., Ltd.");
        assertThat(read.lines).hasSizeGreaterThan(1);
    }
}
