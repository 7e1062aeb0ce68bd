package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnaccentedTests {

    @ParameterizedTest
    @CsvSource({
        "Expéditeur, Expediteur",
        "Güterbeschreibung, Guterbeschreibung",
        "Číslo, Cislo",
        "ﬁle, file",
        "Ａｌｔ, Alt",
        "й, и",
        "이름, 이름",
        "名称, 名称",
        "أجزاء, اجزاء",
        "e\u0301, e"
    })
    void lettersLoseTheirAccents(String written, String expected) {
        assertThat(Unaccented.of(written)).isEqualTo(expected);
    }

    @Test
    void halfOfAPairStays() {
        assertThat(Unaccented.of("𠮷野")).isEqualTo("𠮷野");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange(' ', '\u024f')
                .withCharRange('\u0370', '\u06ff')
                .withCharRange('\u0900', '\u0dff')
                .withCharRange('\u3040', '\u30ff')
                .withCharRange('\uac00', '\ud7a3')
                .ofMaxLength(12);
    }

    /** Decomposing does not look across letters; only the marks between them can change places. */
    @Property(tries = 2_000)
    void letterByLetterIsTheWholeText(@ForAll("words") String text) {
        var whole = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{Mn}", "");
        assertThat(Unaccented.of(text)).isEqualTo(Normalizer.normalize(whole, Normalizer.Form.NFC));
    }
}
