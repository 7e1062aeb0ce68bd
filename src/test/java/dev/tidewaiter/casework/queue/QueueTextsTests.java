package dev.tidewaiter.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueueTextsTests {

    @ParameterizedTest
    @CsvSource({"Łódź, LODZ", "Tromsø, tromso", "Straße, Strasse", "Iğdır, igdir", "Đà Nẵng, da nang", "ایران, ايران"})
    void aTextIsFoundByThePlainLettersOfAKeyboard(String text, String typed) {
        assertThat(QueueTexts.folded(text)).isEqualTo(QueueTexts.folded(typed));
    }
}
