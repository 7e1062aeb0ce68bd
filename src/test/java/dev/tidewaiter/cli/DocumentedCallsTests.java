package dev.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/** What the documents say to type is what the program takes: every command and option is there under that name. */
class DocumentedCallsTests {

    /** Behind a prompt, in quotes of code, after the folder of the launcher, or as the jar; up to a comment or what the shell does with it. */
    private static final Pattern CALL =
            Pattern.compile("(?m)(?:^|\\$ |`|target/|/opt/tidewaiter/)tidewaiter(?:\\.jar)? ([a-z][^`#|<>&\\n]*)");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static List<String> calls() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("rules/README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.startsWith("docs/adr")) // what was said then
                    .flatMap(file -> CALL.matcher(read(file))
                            .results()
                            .map(found -> found.group(1).strip()))
                    .distinct()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isTaken(String call) {
        var words = WORD.matcher(call).results().map(DocumentedCallsTests::word).toArray(String[]::new);
        assertThatCode(() -> parse(words)).as(call).doesNotThrowAnyException();
    }

    private static void parse(String... words) {
        try {
            Tidewaiter.line(words).parseArgs(words);
        } catch (MissingParameterException named) {
            // a sentence names a command without what it is called with
        }
    }

    @Test
    void anOptionThatThereIsNotIsNotTaken() {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> parse("audit", "verify", "--folder", "/var/lib/tidewaiter"));
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
