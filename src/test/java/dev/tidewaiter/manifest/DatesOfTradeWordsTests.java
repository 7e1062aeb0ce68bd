package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Months whose names are words of goods or units: LED is January in Czech, SET September in Italian. */
class DatesOfTradeWordsTests {

    @Test
    void aColumnOfDatesHoldsThem() {
        var read = ReadManifest.of("""
                Data fattura | Descrizione | Codice HS | Quantità
                12 SET 24 | Piastrelle | 690721 | 4
                13 SET 24 | Bulloni | 731815 | 9
                """);

        assertThat(place(read, Field.INVOICE_DATE)).isEqualTo("A");
        assertThat(read.lines).hasSize(2);
    }

    @Test
    void aColumnWithoutAHeadingOfDatesDoesNot() {
        var read = ReadManifest.of("""
                Descrizione | Codice HS | Quantità | Data
                12 LED 24 | 853952 | 4 | 01.03.2025
                10 LED 12 | 853952 | 9 | 01.03.2025
                """);

        assertThat(place(read, Field.DESCRIPTION)).isEqualTo("A");
    }
}
