package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes after which every scenario still comes out as expected. */
class SilentMistakesTests {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        parameters/drones.yaml | unit: km/h | unit: m/s | parameters/drones.yaml:12: drone-gust: its unit is "m/s", and the program reckons in km/h; give the values in km/h, and write unit: km/h
        parameters/drones.yaml | unit: litres | unit: liters | parameters/drones.yaml:37: drone-spray-tank: its unit is "liters", and the program reckons in litres; give the values in litres, and write unit: litres
        parameters/matching.yaml | unit: percent | unit: points | parameters/matching.yaml:
        goods/drone-kit.drl | @Cites(" | @Cites("to be done; | goods/drone-kit.drl:13 (G12): "to be done" in @Cites cites nothing; name the law or the act, such as 15 CFR 744.3
        """)
    void areNamed(String file, String was, String is, String told) throws IOException {
        var copy = RulesCopy.in(folder);
        copy.edit(file, text -> text.replaceFirst(was.replace("(", "\\("), is));

        assertThat(copy.refusal().problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith(told);
    }
}
