package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hyphen or a blank inside the name of a country hides it from nobody who reads the page. */
class PartedNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Teh-ran | Tehran",
                "to Te hran, Azadi 5 | to Tehran, Azadi 5",
                "T-E-H-R-A-N | Tehran",
                "I R A N | Iran",
                "TehranIran | Tehran Iran",
                "(MOS-COW) | (Moscow)",
                "Теге-ран | Тегеран",
            })
    void nameIsReadAsOne(String text, String meant) {
        assertThat(PartedNames.KNOWN.meant(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tehran",
                "20 min SK 5",
                "Ir an",
                "Teh-rani",
                "1Teh-ran",
                "Teh-ran5",
                "Mosco w",
                "Te",
                "Te-",
                "Te hra",
                "T E H R",
                "Moscowman",
                "info@min.sk",
                "mosk.au",
                "",
            })
    void otherWordsStay(String text) {
        assertThat(PartedNames.KNOWN.meant(text)).isSameAs(text);
    }
}
