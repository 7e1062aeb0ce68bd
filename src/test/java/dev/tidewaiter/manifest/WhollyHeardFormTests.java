package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form tells behind a label, below a number or below another heading is heard, and as what it is. */
class WhollyHeardFormTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P.O. Box 3145 Tehran Iran",
                "PO Box 3145 Tehran\nIran",
                "PO BOX 61111\nTehran Iran",
                "Order 55 Azadi St\nTehran Iran",
                "PO 3145 Tehran Iran",
                "Ref. FT 2026/612\nAzadi Street 5\nTehran Iran"
            })
    void aNumberOfAPaperEndsNoAddressAndABoxOfThePostIsNone(String lines) {
        var read = ReadManifest.of("""
                Country of destination | Turkey
                Exporter | Omega GmbH
                Consignee
                Tarsus Yapi Ltd
                %s

                """.formatted(lines) + TABLE);

        assertThat(read.line(0).text(Field.CONSIGNEE_ADDRESS) + read.line(0).text(Field.CONSIGNEE_COUNTRY))
                .contains("Iran");
    }
}
