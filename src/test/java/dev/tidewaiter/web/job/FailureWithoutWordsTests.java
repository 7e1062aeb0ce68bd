package dev.tidewaiter.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FailureWithoutWordsTests {

    @Test
    void tellsKindAndPlaceOfAFailureAndItsCausesButNotWhatTheySay() {
        var failure = new IllegalStateException(
                "consignee \"Harbour Ceramics\"",
                new UncheckedIOException("in Lines!D7", new IOException("Harbour Ceramics")));
        var told = new StringWriter();
        FailureWithoutWords.of(failure).printStackTrace(new PrintWriter(told));
        assertThat(told.toString())
                .contains(
                        "java.lang.IllegalStateException",
                        "java.io.UncheckedIOException",
                        "java.io.IOException",
                        "FailureWithoutWordsTests.tellsKindAndPlace")
                .doesNotContain("Harbour", "Lines!D7");
    }

    @Test
    void endsWhereCausesGoInACircle() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));
        assertThat(FailureWithoutWords.of(one)).hasMessage("java.lang.IllegalStateException");
    }

    /** What was caught goes into the log only without its words. */
    @Test
    void noLogOfTheServiceHoldsAFailureAsItWasCaught() throws IOException {
        var caught = Pattern.compile("catch \\([\\w\\s|.]+?\\s(\\w+)\\)");
        var logged = Pattern.compile("LOG\\.\\w+\\((?:[^;]*),\\s*(\\w+)\\);");
        var wrong = new ArrayList<String>();
        try (var all = Files.walk(Path.of("src/main/java/dev/tidewaiter/web"))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var text = Files.readString(file);
                var failures =
                        caught.matcher(text).results().map(one -> one.group(1)).collect(Collectors.toSet());
                logged.matcher(text)
                        .results()
                        .filter(one -> failures.contains(one.group(1)))
                        .forEach(one -> wrong.add(file.getFileName() + ": " + one.group()));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
