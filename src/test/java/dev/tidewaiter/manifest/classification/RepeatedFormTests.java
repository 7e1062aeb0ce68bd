package dev.tidewaiter.manifest.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Rows below the heading that say again what stands above it. */
class RepeatedFormTests {

    @Test
    void theSecondCopyOfAFormSaysItsHeadAgain() {
        var head = """
                BORDEREAU No BE-0418
                SHIPPER | | CONSIGNEE | | PORT
                Example Biscuits | | Example Deli SARL | | x paid
                ZA Nord, 35400 Saint-Malo | | 18 rue du Four, Saint-Pierre | | o due
                """;
        var goods = """
                Qty | Description | Weight | HS Code | Value
                12 | Biscuits | 3840 | 190531 | 21600
                3 | Caramels | 740 | 170490 | 6450
                """;

        var read = ReadManifest.of(head + goods + head + goods);

        assertThat(read.lines).hasSize(4);
    }

    @Test
    void goodsThatStandAboveTheHeadingAsWellAreLines() {
        var read = ReadManifest.of("""
                Goods of the contract
                Unmanned aerial vehicle | 880622 | 3 | pcs | 900
                Electric motors | | 5
                Consignee | Tarsus Yapi Ltd

                Description | HS Code | Quantity | Unit | Unit price
                Ceramic tiles | 690721 | 3 | m2 | 9
                Unmanned aerial vehicle | 880622 | 3 | pcs | 900
                Electric motors | | 5
                """);

        assertThat(read.lines.stream().filter(line -> line.row() > 6).map(line -> line.text(Field.DESCRIPTION)))
                .containsExactly("Ceramic tiles", "Unmanned aerial vehicle", "Electric motors");
    }
}
