package dev.tidewaiter.manifest.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Lines of goods below a letterhead to which nobody wrote a heading. */
class UnheadedBlockTests {

    private static final String HEAD = """
            Omega Seals B.V. | | | Packing list | '77103
            Musterweg 40, Delft | | | Date | '14-10-2025
            |
            Alpha Trading LLC
            PO BOX 12
            ISLAMIC REPUBLIC OF IRAN
            |
            """;

    @Test
    void codesAndWordsRightBelowEachOtherAreGoods() {
        var read = ReadManifest.of(HEAD + """
                Rubber seal for tank doors | 60WS350 | '40169990 | 4 Rolls (31 m each)
                Steel strip with round holes | 60MS3000 | '73269098 | 84 pcs
                Vapour fabric of glass fibre | SSF0800 | '70196990 | 2 Rolls (50 m each)
                """);

        assertThat(read.lines).hasSize(3);
        assertThat(read.line(0).description()).isEqualTo("Rubber seal for tank doors");
        assertThat(read.line(0).text(Field.QUANTITY)).isEqualTo("4 Rolls (31 m each)");
        assertThat(read.line(0).text(Field.PART_NUMBER)).isEqualTo("60WS350");
        assertThat(read.line(1).text(Field.HS)).isEqualTo("73269098");
        assertThat(read.line(2).destination()).hasToString("IR");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("no heading"));
    }

    @Test
    void rowsWithoutCodesAreNoneOfThem() {
        var read = ReadManifest.of(HEAD + """
                Bank for all payments | 60WS350 | Omega Bank
                Place of all payments | 60MS3000 | Delft
                """);

        assertThat(read.lines).hasSizeLessThan(2);
    }
}
