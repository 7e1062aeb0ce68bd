package dev.tidewaiter.names.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.search.NameMatcher;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Artem Redlepus, GIVEN RARE",
        "Mr. Artem Redlepus, FILLER GIVEN RARE",
        "Karim bin Salim Redlepi, GIVEN FILLER GIVEN RARE",
        "Karim al-Redlepi, GIVEN FILLER RARE",
        "Artem Mikhailovich Redlepus, GIVEN PATRONYMIC RARE",
        "A. M. Redlepus, RARE RARE RARE",
        "Artem Handel, GIVEN RARE",
        "Artem Vector, GIVEN RARE",
        "Artem Xiamen, GIVEN RARE",
        "Artem Redlepus Optics Street Xiamen, GIVEN RARE RARE RARE PLACE"
    })
    void everyWordOfAPersonIsANameButForTitlesAndSmallWords(String name, String kinds) {
        assertThat(of(name)).extracting(word -> word.kind().name()).containsExactly(kinds.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Redlepi, Sami", "Al-Shami, Husayn", "Sheka, Ntabo Redlepi", "Shehab, Sami"})
    void aNameThatSoundsLikeALegalFormIsAName(String name) {
        assertThat(NameMatcher.compare(name, name, Bearer.PERSON).score()).isEqualTo(1);
        assertThat(of(name)).extracting(Word::kind).doesNotContain(WordKind.LEGAL_FORM);
    }

    @Test
    void aLegalFormInLettersWithoutVowelsIsNoPartOfAName() {
        assertThat(of("سهامی احمد ردلبی")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Lt. Gen. Artem Redlepus, artem redlepus",
        "Lt. Gen., lt gen",
        "Artem Redlepus GmbH, artem redlepus",
        "Artem Redlepus Limited Kelm, artem redlepus kelm",
        "Ltd, ltd",
        "Limited, limited"
    })
    void titlesOfSeveralWordsAndLegalFormsAreNoPartOfAName(String name, String words) {
        assertThat(of(name)).extracting(Word::text).containsExactly(words.split(" ", -1));
    }

    @Test
    void whatEndsLikeAFathersNameIsTheFamilyNameWhereThereIsNoOther() {
        assertThat(of("Artem Lukashevich")).extracting(Word::kind).containsExactly(WordKind.GIVEN, WordKind.RARE);
        assertThat(of("Lukashevich Artem")).extracting(Word::kind).containsExactly(WordKind.RARE, WordKind.GIVEN);
        assertThat(of("Artem Mikhailovich Redlepus").get(1).kind()).isEqualTo(WordKind.PATRONYMIC);
        assertThat(PersonWords.partOf(WordReader.wordsOf("Artem Mikhailovich"))
                        .get(1)
                        .kind())
                .isEqualTo(WordKind.PATRONYMIC);
    }

    @Test
    void aTitleAtTheEndOfAParticleAtTheEndIsANameOnlyWhenItIsAParticle() {
        assertThat(of("Artem al").get(1).kind()).isEqualTo(WordKind.RARE);
        assertThat(of("Ben Redlepus")).noneMatch(word -> word.kind() == WordKind.FILLER);
        assertThat(of("Ben Salim Redlepus").get(0).kind()).isEqualTo(WordKind.FILLER);
        assertThat(of("al Redlepus").get(0).kind()).isEqualTo(WordKind.FILLER);
        assertThat(of("Abu Redlepus").get(0).kind()).isNotEqualTo(WordKind.FILLER);
    }

    @Test
    void smallWordsOfOneKindAreOne() {
        assertThat(of("Karim bin Redlepi").get(1).meaning())
                .isEqualTo(of("Karim ibn Redlepi").get(1).meaning())
                .isNotEmpty();
        assertThat(of("Karim al Redlepi").get(1).meaning()).isEqualTo("article");
        assertThat(of("Dr. Redlepi").get(0).meaning()).isEqualTo("title dr");
    }

    @Test
    void whatAWordMeansInATradeIsNothingInAName() {
        assertThat(of("Artem Handel").get(1).meaning()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"王红兔, 王 红兔", "欧阳红兔, 欧阳 红兔", "红, 红", "红兔矢量实业, 红兔矢量 实业", "김민돌, 김 민 돌"})
    void aNameInCharactersHasItsFamilyNameFirst(String name, String words) {
        assertThat(of(name)).extracting(Word::text).containsExactly(words.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "Lt. Gen. Redlepus, RARE",
        "Artem Redlepus Ltd, GIVEN RARE FILLER",
        "Artem Ltd, GIVEN RARE",
        "Artem Ltd Redlepus, GIVEN RARE RARE",
        "Karim Ben, GIVEN RARE",
        "Vector Handel, RARE RARE",
        "뷁뷁, RARE",
        "Lukashevich Artem Mikhailovich, RARE GIVEN PATRONYMIC",
        "Mohammed Karim Mikhailovich, GIVEN GIVEN PATRONYMIC",
        "Karim Mikhailovich Abramovich, GIVEN PATRONYMIC RARE",
        "Karim A. Abramovich, GIVEN RARE RARE",
        "Karim Redlepus Sr, GIVEN RARE FILLER",
        "Karim Sr, GIVEN RARE"
    })
    void whatAWordIsDependsOnWhatStandsBesideIt(String name, String kinds) {
        assertThat(of(name)).extracting(word -> word.kind().name()).containsExactly(kinds.split(" ", -1));
    }

    @Test
    void behindTheCommaOneNameIsEnoughForAMarkOfAGeneration() {
        assertThat(PersonWords.partOf(WordReader.wordsOf("Karim Sr")).get(1).isGeneration())
                .isTrue();
        assertThat(PersonWords.partOf(WordReader.wordsOf("Sr")).get(0).isGeneration())
                .isFalse();
    }

    @Test
    void nothingHasNoWords() {
        assertThat(PersonWords.of(List.of())).isEmpty();
        assertThat(PersonWords.partOf(List.of())).isEmpty();
    }

    private static List<Word> of(String name) {
        return PersonWords.of(WordReader.wordsOf(name));
    }
}
