package dev.tidewaiter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTests {

    /** Azerbaijani is typed with an e for it, of which CLDR says nothing; Unicode takes the others for a letter and a sign. */
    private static final Set<String> OTHERWISE = Set.of("ə", "ŉ", "ŀ");

    @ParameterizedTest
    @CsvSource({
        "Łódź, lodz",
        "TROMSØ, tromso",
        "Straße, strasse",
        "STRAẞE, strasse",
        "Iğdır, igdir",
        "İZMİR, izmir",
        "Ærø, aero",
        "Đà Nẵng, da nang",
        "Þórshöfn, thorshofn",
        "Gəncə, gence",
        "ΠΕΙΡΑΙΑΣ, πειραιασ",
        "Πειραιάς, πειραιασ",
        "ایران, ايران",
        "إيـــران, ايران",
        "القاهرة, القاهره"
    })
    void lettersAreThoseOfAKeyboardThatHasNoOthers(String written, String plain) {
        assertThat(PlainLetters.of(written)).isEqualTo(plain);
    }

    @Test
    void vowelSignsStayWhereTheyTellWords() {
        assertThat(PlainLetters.withVowelSigns("टोंगा")).isNotEqualTo(PlainLetters.withVowelSigns("टोगो"));
        assertThat(PlainLetters.withVowelSigns("फ़रवरी")).isEqualTo(PlainLetters.withVowelSigns("फरवरी"));
        assertThat(PlainLetters.withVowelSigns("Août")).isEqualTo("aout");
    }

    /** Of all letters of Europe, and of what the table has of those of Africa and Vietnam. */
    @Test
    void latinLettersAreThoseOfCldr() {
        var cldr = Transliterator.getInstance("Latin-ASCII; Lower");
        for (char c = '\u00c0'; c <= '\u02af'; c++) {
            var small = String.valueOf(c).toLowerCase(Locale.ROOT);
            var plain = PlainLetters.of(c);
            boolean isEuropean = c < '\u0180' && Character.isLetter(c);
            if ((isEuropean || !plain.equals(Unaccented.of(small))) && !OTHERWISE.contains(small)) {
                assertThat(plain).as("%c", c).isEqualTo(cldr.transliterate(small));
            }
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().all().ofMaxLength(12);
    }

    @Property(tries = 2_000)
    void aPlainTextStaysAsItIs(@ForAll("words") String text) {
        var plain = PlainLetters.of(text);
        assertThat(PlainLetters.of(plain)).isEqualTo(plain);
    }
}
