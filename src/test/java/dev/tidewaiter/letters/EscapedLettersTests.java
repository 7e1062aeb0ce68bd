package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedLettersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                M&uuml;ller Kestrel          | Müller Kestrel
                Jos&eacute; Pinto            | José Pinto
                Kestrel &amp; Heron&nbsp;Ltd | Kestrel & Heron Ltd
                Kes&shy;trel                 | Kestrel
                &Alpha;&beta;&frac12;        | Αβ½
                """)
    void aLetterWrittenByItsNameInHtmlIsReadWhateverItIs(String text, String plain) {
        assertThat(EscapedLetters.in(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"R&D; Heron", "Kestrel &Heron; Ltd", "AT&T;"})
    void aWordThatIsNoLettersNameStays(String text) {
        assertThat(EscapedLetters.in(text)).isEmpty();
    }
}
