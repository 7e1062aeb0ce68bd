package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells for a receiver in which a sentence says that he is told another time. */
class ReceiversToldLaterTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Consignee will be given by telephone | CANNOT_CHECK",
                "Buyer to be nominated by our agent | CANNOT_CHECK",
                "Получатель будет указан в поручении | CANNOT_CHECK",
                "Empfänger wird per E-Mail genannt | CANNOT_CHECK",
                "收货人另行通知 | CANNOT_CHECK",
                "Name Tools Ltd | CLEAR",
                "Willbuyer Linen Ltd | CLEAR"
            })
    void heIsAskedFor(String name, Verdict verdict) throws Exception {
        var lines = OwnRules.screened(
                folder,
                "Consignee;Country of Destination;Description;HS Code\n" + name + ";Poland;Cutting boards;441912\n");
        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.verdict()).isEqualTo(verdict));
    }
}
