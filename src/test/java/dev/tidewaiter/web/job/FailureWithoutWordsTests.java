package dev.tidewaiter.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
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
}
