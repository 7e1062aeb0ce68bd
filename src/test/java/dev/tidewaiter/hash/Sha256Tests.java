package dev.tidewaiter.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Tests {

    @Test
    void textIsHashedInUtf8AndWrittenInHexadecimal() {
        // the example of FIPS 180-2, appendix B.1
        assertThat(Sha256.of("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Sha256.of("№")).isEqualTo(Sha256.of("№".getBytes(StandardCharsets.UTF_8)));
    }
}
