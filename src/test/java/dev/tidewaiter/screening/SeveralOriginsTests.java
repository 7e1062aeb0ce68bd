package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** American origin is heard whatever other origin is told before it. */
class SeveralOriginsTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Item 1 is of German origin and item 2 is of US origin. | false",
                "Item 1 is of German origin and item 2 is of Italian origin. | true",
            })
    void eachIsHeard(String sentence, boolean asked) throws Exception {
        var lines = OwnRules.screened(folder, """
                Exporter;Omega Handel GmbH
                Exporter country;Germany
                Consignee;Beta GmbH
                Country of destination;Russia

                No;Description of goods;HS code;Quantity;Unit price
                1;Integrated circuits;85423190;2;4000

                """ + sentence + "\n");

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.findings().stream()
                                .anyMatch(found -> found.rule().equals("G07")))
                        .isEqualTo(asked));
    }
}
