package dev.tidewaiter.cli.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the system says of a file is told in words: its own message is often the path alone. */
class FileFaultTests {

    private static final Pattern AS_IT_CAME =
            Pattern.compile("catch \\([^)]*\\bIOException\\b[^)]*\\b(\\w+)\\) \\{[^{}]*\\b\\1\\.getMessage\\(\\)");

    @Test
    void aFileThatIsNotThereIsSaidToBeSo() {
        assertThat(FileFault.of(new NoSuchFileException("/x/y"))).isEqualTo("/x/y is not there, or its folder is not");
    }

    @Test
    void noCommandTellsItAsItCame() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/dev/tidewaiter/cli"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> AS_IT_CAME.matcher(read(file)).find()))
                    .isEmpty();
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
