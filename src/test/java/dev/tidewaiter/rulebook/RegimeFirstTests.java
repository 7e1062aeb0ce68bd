package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one law only speaks, the sentence begins with it: an exporter elsewhere is not judged by it alone. */
class RegimeFirstTests {

    private static final String SAYS = "@Explain(\"";

    @ParameterizedTest
    @CsvSource({
        "parties/entity-list-party, US-EAR",
        "parties/listed-address, US-EAR",
        "parties/denied-person, US-EAR",
        "parties/unverified-party, US-EAR",
        "goods/jurisdiction-not-determined, US-EAR",
        "documents/forwarder-as-end-user, US-EAR",
        "documents/late-change, US",
        "documents/consigned-to-a-bank, US",
        "documents/third-party-pays, US",
        "end-use/civil-use-of-attack-drone-parts, US",
        "routes/drone-transfer-port, EU"
    })
    void sentencesOfOneLawBeginWithIt(String rule, String regime) throws IOException {
        var sentences = Files.readAllLines(Path.of("rules", rule + ".drl")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith(SAYS))
                .map(line -> line.substring(SAYS.length()));
        assertThat(sentences).isNotEmpty().allMatch(sentence -> sentence.startsWith(regime + ": "));
    }
}
