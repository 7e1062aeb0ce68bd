package dev.tidewaiter.names.distance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenDistanceTests {

    @Test
    void aLongWordMayHoldMoreSlipsThanAShortOne() {
        assertThat(TokenDistance.most(2)).isZero();
        assertThat(TokenDistance.most(3)).isEqualTo(1.25);
        assertThat(TokenDistance.most(6)).isEqualTo(0.38 * 6);
        assertThat(TokenDistance.most(20)).isEqualTo(2.6);
    }

    @ParameterizedTest
    @CsvSource({
        "redlepus, redlepus, 0",
        "редлепус, redlepus, 0",
        "umbrella, umbrela, 0.15",
        "redlepus, redlepis, 0.75",
        "redlepus, retlepus, 0.7",
        "redlepus, redlepud, 1.0",
        "redlepus, redlepsu, 0.8",
        "redlepus, tedlepus, 1.25",
        "redlepus, redlpus, 0.75",
        "redlepus, redleus, 1.0",
        "redlepus, eredlepus, 1.0",
        "vector, 8ector, 1.25"
    })
    void aSlipCostsByWhatItIs(String one, String other, double slips) {
        assertThat(between(one, other)).isEqualTo(slips);
        assertThat(between(other, one)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"kelm, korn", "lim, lob", "redlepus, todlapim", "ab, ac", "tornquelle, brandova"})
    void tooManySlipsForTheLengthMakeAnotherWord(String one, String other) {
        assertThat(between(one, other)).isEqualTo(TokenDistance.OTHER);
    }

    @ParameterizedTest
    @CsvSource({"engine, motors", "aircraft, авиационный", "optical, optics", "5, fifth", "iii, 3", "plant, завод"})
    void wordsThatMeanOneThingAreOne(String one, String other) {
        assertThat(between(one, other)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"5, 6", "ii, iii", "15, 16", "924, 925", "5, redlepus"})
    void aNumberIsNoMisspellingOfAnother(String one, String other) {
        assertThat(between(one, other)).isEqualTo(TokenDistance.OTHER);
    }

    @ParameterizedTest
    @CsvSource({"steel, stole", "textile, tactile", "optics, ethics", "marine, engine"})
    void aWordThatWeKnowIsHardlyAMisspelling(String one, String other) {
        assertThat(between(one, other)).isEqualTo(TokenDistance.OTHER);
    }

    @Test
    void aSlipInALongWordOfTradeIsStillThatWord() {
        assertThat(between("manufacturing", "manufacturnig")).isLessThan(1);
        assertThat(between("steel", "stehl")).isEqualTo(1);
        assertThat(between("steel", "stull")).isEqualTo(TokenDistance.OTHER);
    }

    @Test
    void oneStemInTwoEndingsIsShortOfTheSame() {
        assertThat(between("mineral", "minerals")).isEqualTo(0.2);
    }

    @ParameterizedTest
    @CsvSource({"bill, william", "sasha, aleksandr", "anya, anna"})
    void aPetNameIsWeakerThanASpelling(String pet, String name) {
        assertThat(between(pet, name)).isEqualTo(0.6);
        assertThat(between(name, pet)).isEqualTo(0.6);
    }

    @ParameterizedTest
    @CsvSource({"oleksandr, aleksandr", "dmytro, dmitry", "andrii, andrey"})
    void oneGivenNameInTheFormsOfTwoCountriesIsOne(String one, String other) {
        assertThat(between(one, other)).isLessThanOrEqualTo(TokenDistance.SAME_SOUND);
    }

    @ParameterizedTest
    @CsvSource({"eng, engine", "engrg, engineering", "mech, machine"})
    void anAbbreviationOfATradeIsThatTrade(String brief, String whole) {
        assertThat(between(brief, whole)).isLessThanOrEqualTo(0.2);
        assertThat(between(whole, brief)).isLessThanOrEqualTo(0.2);
    }

    @ParameterizedTest
    @CsvSource({"lirnbach, limbach", "vvelmar, welmar", "clorvak, dorvak"})
    void lettersThatAScanRunsTogetherAreOneSlipAtMost(String scanned, String word) {
        assertThat(between(scanned, word)).isLessThanOrEqualTo(0.4);
    }

    @ParameterizedTest
    @CsvSource({"lіmbасh, limbach", "l1mbach, limbach", "redlepu5, redlepus", "redl3pus, redlepus"})
    void lettersOfAnotherAlphabetAndDigitsThatLookAlikeAreNoSlip(String written, String word) {
        assertThat(between(written, word)).isLessThanOrEqualTo(TokenDistance.SAME_SOUND);
    }

    @Test
    void charactersOfOneReadingAreNearlyTheSame() {
        assertThat(between("红兔", "红兔")).isZero();
        assertThat(between("红兔", "洪图")).isEqualTo(0.9);
        assertThat(between("红兔", "hongtu")).isZero();
    }

    @Test
    void oneOtherCharacterMakesAShortWordAnother() {
        assertThat(between("红兔", "红光")).isEqualTo(TokenDistance.OTHER);
        assertThat(between("红兔矢量", "红兔矢光")).isEqualTo(1.6);
        assertThat(between("红兔矢量", "红兔方光")).isEqualTo(TokenDistance.OTHER);
        assertThat(between("红兔矢量", "红兔矢量光")).isEqualTo(TokenDistance.OTHER);
    }

    @Test
    void aWordWithoutVowelsIsAnyOfItsReadings() {
        assertThat(between("کلبرگ", "kelberg")).isEqualTo(AbjadDistance.READS);
        assertThat(between("کلبرگ", "tornquelle")).isEqualTo(TokenDistance.OTHER);
    }

    @Test
    void aNameThatEverybodyKnowsIsNoSpellingOfAnother() {
        assertThat(between("محمد", "muhammad")).isZero();
        assertThat(between("محمد", "mahmud")).isEqualTo(TokenDistance.OTHER);
    }

    @Test
    void endlessWordsAreNotCompared() {
        assertThat(between("a".repeat(41) + "b", "a".repeat(41) + "c")).isEqualTo(TokenDistance.OTHER);
        assertThat(between("a".repeat(30) + "bd", "a".repeat(30) + "cd")).isLessThan(TokenDistance.OTHER);
    }

    @Test
    void twoNamesThatVeryManyBearAreNoMisspellingsOfEachOther() {
        assertThat(TokenDistance.isBorne(WordReader.word("hassan"))).isTrue();
        assertThat(TokenDistance.isBorne(WordReader.word("ivanov"))).isTrue();
        assertThat(TokenDistance.isBorne(WordReader.word("redlepus"))).isFalse();
        assertThat(between("popov", "pavlov")).isEqualTo(TokenDistance.OTHER);
    }

    private static double between(String one, String other) {
        return TokenDistance.between(word(one), word(other));
    }

    private static Word word(String text) {
        return WordReader.wordsOf(text).get(0);
    }
}
