package dev.tidewaiter.designation.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerNumbersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Kestrel Optical Ltd | Kestrel Optical Ltd",
                "3) «Кестрель» ООО | «Кестрель» ООО",
                "K10482 Kestrel Optical | Kestrel Optical",
                "[10482] Kestrel Optical | Kestrel Optical",
                "#10482 - Kestrel Optical | Kestrel Optical",
                "10482 Kestrel Optical | Kestrel Optical"
            })
    void theNumberOfACustomerOrOfALineIsNoPartOfTheName(String text, String name) {
        assertThat(CustomerNumbers.without(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20 Завод",
                "924th Kestrel Centre",
                "Kestrel 24",
                "Kestrel Optical",
                "10482",
                "",
                "Unit 20924",
                "Kestrel Optical 10482",
                "3M Kestrel"
            })
    void numbersOfTheNameStay(String text) {
        assertThat(CustomerNumbers.without(text)).isEmpty();
    }
}
