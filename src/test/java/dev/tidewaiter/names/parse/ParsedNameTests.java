package dev.tidewaiter.names.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsedNameTests {

    @ParameterizedTest
    @CsvSource({
        "Redlepus GmbH, redlepus, gmbh",
        "Redlepus Limited Liability Company, redlepus, llc",
        "ООО Редлепус, редлепус, llc",
        "The Redlepus of Kelm, redlepus kelm, ''",
        "c/o Redlepus, redlepus, ''",
        "Redlepus 7707083893, redlepus, ''",
        "Redlepus 77070, redlepus 77070, ''",
        "Redlepus 770708, redlepus, ''",
        "GmbH, gmbh, ''",
        "The, the, ''"
    })
    void legalFormsFillersAndTaxNumbersAreSetApart(String name, String words, String form) {
        var parsed = ParsedName.of(name);
        assertThat(parsed.words()).extracting(Word::text).containsExactly(words.split(" ", -1));
        assertThat(String.join(" ", parsed.legalForms())).isEqualTo(form);
    }

    @Test
    void wordsThatAreOneThingArePutTogether() {
        assertThat(ParsedName.of("Redlepus Trading House").words())
                .extracting(Word::text)
                .containsExactly("redlepus", "trading house");
        assertThat(ParsedName.of("Redlepus Trading").words())
                .extracting(Word::text)
                .containsExactly("redlepus", "trading");
    }

    @ParameterizedTest
    @CsvSource({
        "redlepus, RARE",
        "vector, NAME",
        "optics, TRADE",
        "xiamen, PLACE",
        "artem, GIVEN",
        "ivanov, FAMILY",
        "mikhailovich, PATRONYMIC",
        "924, NUMBER",
        "5th, NUMBER",
        "viii, NUMBER",
        "gmbh, LEGAL_FORM",
        "the, FILLER"
    })
    void everyWordHasAKind(String word, WordKind kind) {
        assertThat(WordReader.word(word).kind()).isEqualTo(kind);
    }

    @Test
    void aLoneLetterBehindOtherWordsCountsThem() {
        assertThat(ParsedName.of("Redlepus Fund V").words().get(2).kind()).isEqualTo(WordKind.NUMBER);
        assertThat(ParsedName.of("Redlepus Fund K").words().get(2).kind()).isNotEqualTo(WordKind.NUMBER);
        assertThat(ParsedName.of("V").words().get(0).kind()).isNotEqualTo(WordKind.NUMBER);
    }

    @Test
    void singleLettersInARowAreOneWord() {
        assertThat(WordReader.withLettersJoined(WordReader.wordsOf("A.B.C. Redlepus D")))
                .extracting(Word::text)
                .containsExactly("abc", "redlepus", "d");
    }

    @Test
    void charactersAreCutAtTheWordsWeKnow() {
        assertThat(WordReader.wordsOf("厦门红兔矢量实业")).extracting(Word::text).containsExactly("厦门", "红兔矢量", "实业");
        assertThat(WordReader.wordsOf("红兔矢量").get(0).script()).isEqualTo(Word.Script.CHARACTERS);
    }

    @Test
    void scriptsWithoutVowelsAreKnownAsSuch() {
        assertThat(WordReader.wordsOf("کلبرگ").get(0).script()).isEqualTo(Word.Script.CONSONANTS);
        assertThat(WordReader.wordsOf("رضا").get(0).script()).isEqualTo(Word.Script.LETTERS);
        assertThat(WordReader.wordsOf("Редлепус").get(0).script()).isEqualTo(Word.Script.LETTERS);
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus, true",
        "GmbH, false",
        "Co. Ltd., false",
        "The, false",
        "'', false",
        "Redlepus GmbH, true",
        "Trading, true"
    })
    void aTextSaysSomethingWhenItIsMoreThanALegalForm(String text, boolean says) {
        assertThat(ParsedName.saysSomething(text)).isEqualTo(says);
    }

    @Test
    void aShortWordSaysLessThanALongOne() {
        assertThat(WordReader.word("redlepus").weight()).isEqualTo(1);
        assertThat(WordReader.word("zhm").weight()).isEqualTo(0.75);
        assertThat(WordReader.word("zh").weight()).isEqualTo(0.5);
        assertThat(WordReader.word("z").weight()).isEqualTo(0.3);
    }
}
