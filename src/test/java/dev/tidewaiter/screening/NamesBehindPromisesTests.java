package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells for a consignee that begin as those do that name nobody: whoever stands in them is looked for, and a promise is asked about. */
class NamesBehindPromisesTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Consignee name Xiamen Limbach Aircraft Engine Ltd | HOLD",
                "as per Xiamen Limbach Aircraft Engine Ltd | HOLD",
                "to be nominated by Xiamen Limbach Aircraft Engine Ltd | HOLD",
                "TO BE NOMINATED BY XIAMEN LIMBACH AIRCRAFT ENGINE LTD | HOLD",
                "As per contract with Xiamen Limbach Aircraft Engine Co., Ltd. | HOLD",
                "Consignee name Kestrel Beschläge GmbH | CLEAR",
                "Consignee name Kestrel Beschläge Co., Ltd. | CLEAR",
                "to be nominated by Kestrel GmbH | CANNOT_CHECK",
                "As per contract with Kestrel Ltd | CANNOT_CHECK",
                "as per aircraft engine contract | CANNOT_CHECK"
            })
    void areLookedForOrAskedFor(String consignee, Verdict verdict) throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Consignee;Country of Destination;Description;HS Code;Qty\n" + consignee
                        + ";Germany;Wall tiles;690721;2\n");
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.verdict()).isEqualTo(verdict));
    }
}
