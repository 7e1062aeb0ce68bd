package dev.tidewaiter.manifest.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between the heading of an invoice and its first line. */
class AboveFirstLineTests {

    private static final String HEADING = "Container No. | Description of goods | Quantity | Unit price | Amount\n";
    private static final String LINES = """
            HDMU6611223 | Drafting roller | 250 EA | 6.4 | 1600
            HDMU6611223 | Traveller ring | 1000 EA | 1.15 | 1150
            """;

    @Test
    void theTermAndTheCurrencyForAllLinesAreNoLineAndAreRead() {
        var read = ReadManifest.of(HEADING + " | CIF TANJUNG PRIOK | | USD | USD\n" + LINES);

        assertThat(read.lines).hasSize(2);
        assertThat(read.line(0).text(Field.INCOTERM)).isEqualTo("CIF TANJUNG PRIOK");
        assertThat(read.line(0).text(Field.CURRENCY)).isEqualTo("USD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " | CIP pump | 2 EA | 40 | 80",
                " | CIP cleaning unit | | | USD 80",
                " | CIP 250 PUMP | | USD | USD",
                " | Cip pump | | USD | USD"
            })
    void goodsThatBeginWithSuchAWordStayGoods(String goods) {
        assertThat(ReadManifest.of(HEADING + goods + "\n" + LINES).lines).hasSize(3);
    }
}
