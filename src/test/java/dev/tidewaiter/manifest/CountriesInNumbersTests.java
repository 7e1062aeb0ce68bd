package dev.tidewaiter.manifest;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import org.junit.jupiter.api.Test;

/** Countries by the numbers of ISO 3166, as postal forms of Russia ask for them. */
class CountriesInNumbersTests {

    @Test
    void theNumberOfACountryIsItsName() {
        var read = ReadManifest.of("""
                Name of receiver | Goods | Qty | Код страны назначения (ISO 3166-1, 643 для России)
                I. Petrov | Vitamin | 2 | 643
                P. Orlov | Omega | 1 | 643
                """);

        assertThat(place(read, Field.DESTINATION)).isEqualTo("D");
        assertThat(read.line(0).destination()).isEqualTo(new Country("RU"));
    }

    @Test
    void otherNumbersNameNone() {
        var read = ReadManifest.of("Descriere | Cantitate | Tara\nLampa | 4 | 7.5\nVaza | 2 | 643\n");

        assertThat(place(read, Field.ORIGIN)).isEqualTo("nowhere");
        assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
    }
}
