package dev.tidewaiter.manifest.table;

import static dev.tidewaiter.manifest.ReadManifest.TABLE;
import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms of delivery that stand by themselves around the lines of goods. */
class LoneTermsTests {

    @ParameterizedTest
    @ValueSource(strings = {"Tehran / CIP", "Tehran: FOB"})
    void thePlaceBesideATermIsKept(String term) {
        var read = ReadManifest.of("PACKING LIST\n\n" + term + "\n\n" + TABLE);

        assertThat(read.line(0).text(Field.INCOTERM)).contains("Tehran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Taps | 848180 | 9 | DDP Minsk", "CIP pump, stainless | 841381 | 9", "CIP pump, stainless"})
    void theTermOfOneLineIsNotThatOfAll(String line) {
        var read = ReadManifest.of("""
                Description | HS Code | Qty | Xelbrot
                Tiles | 690721 | 4
                """ + line + "\n");

        assertThat(place(read, Field.INCOTERM)).isEqualTo("nowhere");
    }

    @Test
    void aTermBesideTheTotalOrBelowItCounts() {
        var total = ReadManifest.of(TABLE + "Total | FCA Omega | 13\n");
        var below = ReadManifest.of(TABLE + "Total | | 13\n\n2. Freight: FOB Shanghai\n");

        assertThat(total.line(0).text(Field.INCOTERM)).isEqualTo("FCA Omega");
        assertThat(below.line(0).text(Field.INCOTERM)).contains("FOB Shanghai");
    }

    @Test
    void termsOfTwoPlacesAreNotTheSameAndBothCount() {
        var read = ReadManifest.of(TABLE + "Total | DAP Hamburg | 13\n\nFreight: DAP Tehran\n");

        assertThat(place(read, Field.INCOTERM)).isEqualTo("B4, A6");
    }

    @Test
    void theFullerOfTwoEqualTermsCounts() {
        var read = ReadManifest.of(TABLE + "Total | DAP | 13\n\nTotal | DAP Hamburg\n");

        assertThat(read.line(0).text(Field.INCOTERM)).isEqualTo("DAP Hamburg");
    }
}
