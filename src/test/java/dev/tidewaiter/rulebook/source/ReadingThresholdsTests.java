package dev.tidewaiter.rulebook.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.GoodsThresholds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** How far a bare number is believed stands in the parameters, each with its reason. */
class ReadingThresholdsTests {

    @Test
    void thresholdsOfReadingComeFromTheParameters() throws IOException {
        var parameters = Parameters.read(RulesFolder.on(Path.of("rules")), new ArrayList<>());
        assertThat(parameters.readingOn(LocalDate.of(2026, 5, 2)))
                .isEqualTo(new GoodsThresholds(5, 3, 1, 0.1, 20, 8, 1, 1, 4, 20, 1000, 0.5, 0.001, 2));
    }
}
