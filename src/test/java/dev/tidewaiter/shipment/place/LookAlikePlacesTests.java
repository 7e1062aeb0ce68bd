package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.letters.Confusables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sign that looks like a letter of a country's name hides the country from nobody who reads the page. */
class LookAlikePlacesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lran | Iran",
                "1ran | Iran",
                "'12 Azadi, lRAN' | '12 Azadi, Iran'",
                "RUSSlA | Russia",
                "5yria | Syria",
                "(Syrla) | (Syria)",
                "Cr1mea, 5evastopol | Crimea, Sevastopol",
                "lslamic Republic of lran | Islamic Republic of Iran",
            })
    void nameIsReadAsItLooks(String text, String meant) {
        assertThat(LookAlikePlaces.KNOWN.meant(text)).isEqualTo(meant);
    }

    /** The list writes down the shapes of a few signs once more, and more of them than Unicode does. */
    @ParameterizedTest
    @ValueSource(strings = {"Iran", "Belarus", "Moscow", "Simferopol"})
    void nameWithASignThatUnicodeFindsConfusableIsReadAsItLooks(String name) {
        for (int at = 0; at < name.length(); at++) {
            var likenesses = Confusables.likenesses(Character.toLowerCase(name.charAt(at)));
            for (var like : likenesses.substring(1).split("", -1)) {
                var typed = name.substring(0, at) + like + name.substring(at + 1);
                if (!like.isEmpty() && like.charAt(0) < 0x80) {
                    assertThat(LookAlikePlaces.KNOWN.meant(typed)).isEqualTo(name);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iran", "IRAN", "Dubai Mall", "Bran 1", "Tirana", "51001 Syracuse", "Lima", ""})
    void otherWordsStay(String text) {
        assertThat(LookAlikePlaces.KNOWN.meant(text)).isSameAs(text);
    }
}
