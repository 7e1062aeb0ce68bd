package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prepared by | John Smith | Manager",
                "Bank details | Quay Bank | Frankfurt",
                "Carrier | Larch Express | by air",
                "Packed by | Warehouse 3 | Line B"
            })
    void aFootThatLacksCodeAndPartyIsNone(String foot) {
        var read = ReadManifest.of("""
                Description | Brand | Model | HS code | Qty | Destination | Consignee
                Ceramic floor tiles | Larch | FT-1 | 690721 | 4 | AT | Tarnfield Pumps Ltd
                Ceramic wall tiles | Larch | WT-2 | 690721 | 9 | AT | Tarnfield Pumps Ltd
                """ + foot);

        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aFootThatANoteBeginsIsNone() {
        var read = ReadManifest.of("""
                Part name | Notes | Status | Cost | Link
                Coil wire | Enamelled, 13 ft | Need to get | 11.99 | a
                Battery clips | Four clips | Need to get | 4.99 | b
                Capacitors | Snap-on | Need to get | 15.20 | c
                Prepared by | John Smith | Manager
                """);

        assertThat(read.lines).hasSize(3);
    }
}
