package dev.tidewaiter.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** "1.234 rows" is one and a quarter to whoever reads English, so no sentence depends on the machine's language. */
class EnglishTests {

    /** A text with a number that is grouped or has decimals. */
    private static final String NUMBERED = "\"(?:[^\"\\\\\\n]|\\\\.)*%[-+0-9]*(?:,|\\.[0-9])(?:[^\"\\\\\\n]|\\\\.)*\"";

    private static final Pattern OF_THE_MACHINE =
            Pattern.compile(NUMBERED + "[)\\s]*\\.formatted\\(|(?:\\.printf|String\\.format)\\(\\s*" + NUMBERED);

    @Test
    void numbersAreEnglishOnAMachineThatIsNot() {
        var before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
        try {
            assertThat(English.count(1234, "row", "rows")).isEqualTo("1,234 rows");
            assertThat(English.format("%.1f of %,d", 0.5, 12_345)).isEqualTo("0.5 of 12,345");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }

    @Test
    void noSourceWritesThemInAnotherWay() throws Exception {
        assertThat(OF_THE_MACHINE.matcher("out.printf(\"%,d rows\", n)").find()).isTrue();
        assertThat(OF_THE_MACHINE.matcher("\"in %.1f s\"\n  .formatted(x)").find())
                .isTrue();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var found = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(
                            file -> OF_THE_MACHINE.matcher(read(file)).results().map(hit -> file + ": " + hit.group()))
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
