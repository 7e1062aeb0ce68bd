package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of a list of parts whose price is left open. */
class GoodsWithoutPriceTests {

    @Test
    void goodsWithoutAPriceAmongOthersAreLines() {
        var read = ReadManifest.of("""
                Part name | Notes | Status | Cost | Link
                Firing tube | Plastic pen barrel | Have | |
                Coil wire | Enamelled, 13 ft | Need to get | 11.99 | a
                Battery clips | Four clips | Need to get | 4.99 | b
                Capacitors | Snap-on | Need to get | 15.20 | c
                Batteries | Four of nine volts | Can get | |
                """);

        assertThat(read.lines).hasSize(5);
    }

    @Test
    void aNoteBelowThemIsNone() {
        var read = ReadManifest.of("""
                Part name | Notes | Status | Cost | Link
                Coil wire | Enamelled, 13 ft | Need to get | 11.99 | a
                Battery clips | Four clips | Need to get | 4.99 | b
                Capacitors | Snap-on | Need to get | 15.20 | c
                Ordered with the second lot
                """);

        assertThat(read.lines).hasSize(3);
    }
}
