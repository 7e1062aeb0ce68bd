package dev.tidewaiter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ReadyLineTests {

    @ParameterizedTest
    @ValueSource(strings = {"server.ssl.certificate", "server.ssl.bundle", "server.ssl.key-store"})
    void theAddressIsThatOfTlsHoweverItsKeysAreGiven(String way) {
        var settings = new MockEnvironment().withProperty(way, "somewhere");
        assertThat(ReadyLine.scheme(settings)).isEqualTo("https");
        assertThat(ReadyLine.scheme(settings.withProperty("server.ssl.enabled", "false")))
                .isEqualTo("http");
    }

    @Test
    void withoutKeysItIsPlain() {
        assertThat(ReadyLine.scheme(new MockEnvironment())).isEqualTo("http");
    }
}
