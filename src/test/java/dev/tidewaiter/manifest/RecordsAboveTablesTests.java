package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of labels above a table of goods, each with its value below it, as programs write what holds for all lines. */
class RecordsAboveTablesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Consignee | Town;Omega Parvaz | Leeds",
                "Consignee | Street | Zip;Omega Parvaz | 8 Dock Road | LS1",
                "Order no | Consignee | Address | Country;77 | Omega Parvaz | 8 Dock Road, Leeds | GB",
                "Shipper | Consignee | Country;Kestrel Tools | Omega Parvaz | GB",
                "Auftrag | Empfänger | Straße | Ort;77 | Omega Parvaz | Hafenweg 8 | Kiel"
            })
    void aPartyBesideItsAddressIsNamedBelowItsLabel(String labels, String values) {
        var read = ReadManifest.of(labels + "\n" + values + "\n\n" + TABLE);

        assertThat(read.lines.get(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Omega Parvaz");
    }

    @Test
    void aTitleBesideLabelsThatHaveTheirValuesBehindThemStaysATitle() {
        var read = ReadManifest.of(
                "Consignee | Name | Omega Parvaz\n | Address | 8 Dock Road, Leeds\n | Country | United Kingdom\n\n"
                        + TABLE);

        assertThat(read.lines.get(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Omega Parvaz");
    }
}
