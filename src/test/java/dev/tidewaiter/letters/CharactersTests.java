package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTests {

    @ParameterizedTest
    @CsvSource({"12, 12", "007, 7", "123456, 123456", "1234567, -1", "'', -1", "'12 ', -1", "-1, -1", "١٢, -1"})
    void aWholeNumberIsWrittenInPlainDigitsAndNotTooManyOfThem(String text, long number) {
        assertThat(Characters.wholeNumber(text, 6)).isEqualTo(number);
    }

    @Test
    void aTextIsNeverCutWithinACharacter() {
        assertThat(Characters.shortened("Kestrel", 7)).isEqualTo("Kestrel");
        assertThat(Characters.shortened("Kestrel", 3)).isEqualTo("Kes…");
        assertThat(Characters.shortened("Ke\ud83d\ude81s", 3)).isEqualTo("Ke…");
    }
}
