package dev.tidewaiter.manifest.label;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes of parties side by side, among them one that neither sends nor receives. */
class PartiesSideBySideTests {

    @ParameterizedTest
    @ValueSource(strings = {"Carrier", "Forwarder", "Notify party"})
    void eachHasTheNameBelowIt(String between) {
        var read = ReadManifest.of("""
                BILL OF LADING
                Shipper | %s | Consignee
                Northfield Pumps Ltd | Blue Ridge Trucking Inc | Casa Verde SA
                Item | Description | Qty | Weight
                1 | Hand pump, steel | 4 | 40
                """.formatted(between));

        assertThat(read.lines.get(0).text(Field.SHIPPER_NAME)).isEqualTo("Northfield Pumps Ltd");
        assertThat(read.lines.get(0).text(Field.CONSIGNEE_NAME)).isEqualTo("Casa Verde SA");
    }
}
