package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NamePart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link NameComparison} says of people. */
class PeopleComparisonTests {

    private static final String LISTED = "YAMSHCHIKOV, Artem Mikhailovich";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Artem Mikhailovich Yamshchikov",
                "Yamshchikov Artem Mikhailovich",
                "Артем Михайлович Ямщиков",
                "ЯМЩИКОВ Артём Михайлович",
                "Mr. Artem Mikhailovich Yamshchikov",
                "Dr. Artem Mikhailovich YAMSHCHIKOV",
                "Lt. Gen. Artem Mikhailovich Yamshchikov",
                "гражданин Артем Михайлович Ямщиков"
            })
    void orderScriptAndTitleMakeNoOtherPerson(String name) {
        // the father's name may be transliterated
        assertThat(of(name, LISTED).score()).isGreaterThanOrEqualTo(0.99);
        assertThat(of(name, LISTED).carrier()).isEqualTo(Carrier.WHOLE_NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Karim al-Redlepi, 'REDLEPI, Karim'",
        "Karim Redlepi, 'AL-REDLEPI, Karim'",
        "Karim bin Salim Redlepi, Karim Salim Redlepi",
        "Ludwig von Redlepus, Ludwig Redlepus"
    })
    void articlesAndWordsForSonOfSayNothing(String name, String listed) {
        assertThat(of(name, listed).score()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr.", "Mr", "al", "bin", "Prof. Dr."})
    void aTitleOrAnArticleAloneIsNobody(String small) {
        assertThat(of(small, small + " Artem Redlepi").score()).isLessThan(NameComparison.MATCH);
        assertThat(of(small, "Artem " + small + " Redlepi").score()).isLessThan(NameComparison.MATCH);
    }

    @Test
    void aFamilyNameWithTheEndingOfSonsIsAnotherFamilys() {
        assertThat(of("Artem Brumsk", "BRUMSKOV, Artem").contradicted()).isTrue();
        assertThat(of("Artem Brumskow", "BRUMSKOV, Artem").contradicted()).isFalse();
    }

    @Test
    void whatOneSideLeavesOutCostsLittle() {
        assertThat(of("Artem Yamshchikov", LISTED).score()).isCloseTo(0.99, within(0.001));
        assertThat(of("Artem Redlepus Brandova", "REDLEPUS, Artem").score()).isCloseTo(0.975, within(0.001));
        assertThat(of("Artem Brandova", "REDLEPUS BRANDOVA, Artem").score()).isCloseTo(0.955, within(0.001));
        assertThat(of("Artem Yamshchikov", LISTED).contradicted()).isFalse();
    }

    @Test
    void aWordOfFamilyNameAloneIsOneWord() {
        var alone = of("Yamshchikov", "YAMSHCHIKOV, Artem");
        assertThat(alone.score()).isCloseTo(0.895, within(0.001));
        assertThat(alone.carrier()).isEqualTo(Carrier.ONE_WORD);
        assertThat(of("Artem", "YAMSHCHIKOV, Artem").score()).isLessThan(NameComparison.MATCH);
    }

    @Test
    void aListedNameOfOneWordIsNotEverybodyWhoBearsIt() {
        assertThat(of("Karim Redlepi", "Redlepi").score()).isLessThan(NameComparison.MATCH);
        assertThat(of("Redlepi", "Redlepi").score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"A. Yamshchikov, 0.96", "A.M. Yamshchikov, 0.94", "Artem M. Yamshchikov, 0.97", "A Yamshchikov, 0.96"})
    void initialsStandForNames(String name, double score) {
        assertThat(of(name, LISTED).score()).isCloseTo(score, within(0.001));
        assertThat(of(name, LISTED).carrier()).isEqualTo(Carrier.DISTINGUISHING_WORDS);
    }

    @Test
    void lettersWrittenTogetherStandForSeveralNames() {
        var comparison = of("JC Redlepus", "REDLEPUS, Jean-Claude");
        assertThat(comparison.score()).isCloseTo(0.97, within(0.001));
        assertThat(comparison.parts().get(0))
                .isEqualTo(new NamePart("jc", "jean claude", NamePart.Kind.INITIAL, -0.03));
        assertThat(of("JK Redlepus", "REDLEPUS, Jean-Claude").score()).isLessThan(NameComparison.MATCH);
    }

    @Test
    void anotherInitialIsAnotherPerson() {
        var other = of("B.M. Yamshchikov", LISTED);
        assertThat(other.score()).isLessThan(NameComparison.MATCH);
        assertThat(other.contradicted()).isTrue();
    }

    @Test
    void anInitialNeedsAFamilyNameBesideIt() {
        assertThat(of("A. Kelvarin", "YAMSHCHIKOV, Artem").score()).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "Bill Redlepus, 'REDLEPUS, William'",
        "Sasha Redlepus, 'REDLEPUS, Aleksandr'",
        "Anya Redlepus, 'REDLEPUS, Anna'"
    })
    void aPetNameIsTheSamePersonButLessSo(String name, String listed) {
        assertThat(of(name, listed).score()).isBetween(0.93, 0.97);
        assertThat(of(name, listed).spelledAlike()).isTrue();
    }

    @Test
    void anotherGivenNameIsAnotherPerson() {
        assertThat(of("Olga Redlepus", "REDLEPUS, Aleksandr").score()).isLessThan(0.7);
        assertThat(of("Olga Redlepus", "REDLEPUS, Aleksandr").contradicted()).isTrue();
        assertThat(of("Oleg Mikhailovich Yamshchikov", LISTED).score()).isLessThan(NameComparison.MATCH);
    }

    @Test
    void anotherFatherIsAnotherPerson() {
        var other = of("Artem Ivanovich Yamshchikov", LISTED);
        assertThat(other.score()).isCloseTo(0.76, within(0.001));
        assertThat(other.contradicted()).isTrue();
        assertThat(of("Artem Mikhailovich Yamshchikov", "YAMSHCHIKOV, Artem Ivanovich")
                        .contradicted())
                .isTrue();
    }

    @Test
    void anInitialThatAgreesBesideAGivenNameThatIsMissingIsAnotherPerson() {
        assertThat(of("Camilo Redlepus", "REDLEPUS, Luis C.").contradicted()).isTrue();
        assertThat(of("Luis Camilo Redlepus", "REDLEPUS, Luis C.").contradicted())
                .isFalse();
        assertThat(of("Luis C. Redlepus", "REDLEPUS, Luis Camilo").contradicted())
                .isFalse();
        assertThat(of("C. Redlepus", "REDLEPUS, Luis Camilo").contradicted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REDLEPUS, C.", "REDLEPUS BRANDOVA, C.", "REDLEPUS, C. Mikhailovich", "Luis C. Redlepus"})
    void anInitialThatAgreesIsNoContradictionWhereNoGivenNameIsKnownToBeMissing(String listed) {
        assertThat(of("Camilo Redlepus", listed).contradicted()).isFalse();
    }

    @Test
    void aSlipBetweenTwoNamesThatManyBearMakesAnotherPerson() {
        assertThat(of("Daria Redlepi", "REDLEPI, Maria").contradicted()).isTrue();
        assertThat(of("Arten Redlepi", "REDLEPI, Artem").contradicted()).isFalse();
        assertThat(of("Artem Redlepi", "REDLEPI, Arten").contradicted()).isFalse();
        assertThat(of("Maria Redlepi", "REDLEPI, Marya").contradicted()).isFalse();
    }

    @Test
    void whatIsLeftOutCostsNoMoreHoweverMuchItIs() {
        var many = "Artem Redlepus Kelvar Tornquelle Brandov Limbach Zhmerin Quintorp Waldenko Sibursk";
        assertThat(of(many, "REDLEPUS, Artem").score()).isCloseTo(0.84, within(0.001));
        assertThat(of("Artem Redlepus", many).score()).isCloseTo(0.84, within(0.001));
    }

    @Test
    void aWordOfAnAddressIsNoFamilyNameThatIsLeftOut() {
        assertThat(of("Ali Mohammed 12 Redlepi Street", "MOHAMMED, Ali").band()).isEqualTo(Band.STRONG);
        assertThat(of("Ali Mohammed Moscow Redlepi", "MOHAMMED, Ali").band()).isEqualTo(Band.NONE);
    }

    @Test
    void aNameStandsInThePlaceOfOneOnly() {
        var index = NameMatcher.over(List.of(new IndexedName(0, "REDLEPI, Karim", Bearer.PERSON)));
        double one = index.closest("Redlepi Jean", 0.3).get(0).score();
        double two = index.closest("Redlepi Jean Oleg", 0.3).get(0).score();
        assertThat(one - two).isCloseTo(0.025, within(0.001));
    }

    @Test
    void aNameRunTogetherIsTheWholeNameInBothDirections() {
        assertThat(of("Artem Yamshchikov", "ArtemYamshchikov").score()).isGreaterThan(0.98);
        assertThat(of("ArtemYamshchikov", "Artem Yamshchikov").score()).isGreaterThan(0.98);
    }

    @ParameterizedTest
    @CsvSource({"Jean-Claude Redlepus, JC Redlepus", "K. Redlepus, Karim Redlepus III", "K. Redlepus, Karim Redlepus JR"
    })
    void initialsAndMarksInCapitalsAreNoFamilyName(String name, String listed) {
        assertThat(of(name, listed).score()).isCloseTo(0.97, within(0.001));
        assertThat(of(name, listed).contradicted()).isFalse();
    }

    @Test
    void aShortFamilyNameInCapitalsIsOne() {
        assertThat(of("Wei Lo", "LO Wei").score()).isEqualTo(1);
        assertThat(of("Artem Lo", "LO Wei").contradicted()).isTrue();
    }

    @Test
    void aFatherAgainstNoFatherIsUnknown() {
        assertThat(of("Artem Mikhailovich Redlepus", "REDLEPUS, Artem").contradicted())
                .isFalse();
        assertThat(of("Artem Mikhailovich Redlepus", "REDLEPUS, Artem").score()).isCloseTo(0.99, within(0.001));
    }

    @ParameterizedTest
    @ValueSource(strings = {LISTED, "IVANOV, Artem Mikhailovich", "Artem Mikhailovich Yamshchikov"})
    void aGivenNameBesideThatOfTheFatherIsWorthALookAndNoMore(String listed) {
        var comparison = of("Artem Mikhailovich", listed);
        assertThat(comparison.band()).isEqualTo(Band.WEAK);
        assertThat(comparison.carrier()).isEqualTo(Carrier.ONE_WORD);
        assertThat(of(listed, "Artem Mikhailovich").band()).isEqualTo(Band.WEAK);
    }

    @ParameterizedTest
    @CsvSource({
        "'MOHAMMED, Karim Mikhailovich', 'MOHAMMED, Karim'",
        "Mohammed Karim Mikhailovich, 'MOHAMMED, Karim'",
        "Karim Mikhailovich Mohammed, 'MOHAMMED, Karim'"
    })
    void aFatherIsLeftOutAlsoWhereTheFamilyIsCalledLikeAGivenName(String name, String listed) {
        assertThat(of(name, listed).score()).isCloseTo(0.99, within(0.001));
        assertThat(of(listed, name).score()).isCloseTo(0.99, within(0.001));
    }

    @Test
    void aListedInitialIsNoFamilyName() {
        assertThat(of("Artem Redlepus", "A. Redlepus").band()).isEqualTo(Band.STRONG);
    }

    @Test
    void aSlipInAFamilyNameIsOneAndManyAreAnotherFamily() {
        var slip = of("Artem Redlepas", "REDLEPUS, Artem");
        assertThat(slip.band()).isEqualTo(Band.MEDIUM);
        assertThat(slip.contradicted()).isFalse();
        var other = of("Artem Radlapis", "REDLEPUS, Artem");
        assertThat(other.band()).isGreaterThan(Band.MEDIUM);
        assertThat(other.contradicted()).isTrue();
    }

    @Test
    void namesThatVeryManyBearDoNotTellWhoIsMeant() {
        assertThat(of("Ali Mohammed", "MOHAMMED, Ali").score()).isEqualTo(1);
        assertThat(of("Ali Mohammed Redlepi", "MOHAMMED, Ali").score()).isLessThan(NameComparison.MATCH);
        assertThat(of("Ali Mohammed", "MOHAMMED, Ali Hassan").carrier()).isEqualTo(Carrier.ONE_WORD);
        assertThat(of("Ali Hassan", "MOHAMMED, Ali").score()).isLessThan(0.6);
        assertThat(of("Ali Mohammed", "REDLEPI, Ali Mohammed").score()).isLessThan(NameComparison.MATCH);
    }

    @Test
    void twoInitialsOfACommonFamilyNeedNothingBesides() {
        assertThat(of("A.S. Ivanov", "IVANOV, Artem Sergei").carrier()).isEqualTo(Carrier.DISTINGUISHING_WORDS);
        assertThat(of("A. Ivanov", "IVANOV, Artem Sergei").carrier()).isEqualTo(Carrier.ONE_WORD);
    }

    @Test
    void syllablesOfAGivenNameMayBeWrittenTogetherOrApart() {
        assertThat(of("Kim Minsoo", "KIM, Min Soo").score()).isGreaterThan(0.97);
        assertThat(of("Kim Min-Soo", "KIM, Minsoo").score()).isGreaterThan(0.97);
        assertThat(of("김민돌", "KIM, Min Dol").band()).isEqualTo(Band.STRONG);
    }

    @Test
    void shortWordsMaySlipWhereEnoughElseAgrees() {
        assertThat(of("Ri Chol Tornk", "RO, Chol Tornk").score()).isCloseTo(0.929, within(0.002));
        assertThat(of("Ri Chol", "RO, Chol").score()).isLessThan(NameComparison.MATCH);
    }

    @Test
    void aWordOfTradeInAPersonsNameIsAName() {
        assertThat(of("Artem Handel", "HANDEL, Artem").score()).isEqualTo(1);
        assertThat(of("Artem Handel", "TRADER, Artem").score()).isLessThan(NameComparison.MATCH);
        assertThat(of("Redlepus Logistics Centre", "REDLEPUS, Artem").score()).isLessThan(0.7);
    }

    @Test
    void everyMoreNameThatDiffersCostsLess() {
        double one = of("Redlepi Karim Oleg", "REDLEPI, Karim Bill").score();
        double two = of("Redlepi Jean Oleg", "REDLEPI, Karim Bill").score();
        assertThat(one).isLessThan(NameComparison.MATCH);
        assertThat(two).isLessThan(one);
    }

    private static NameComparison of(String name, String listed) {
        return NameMatcher.compare(name, listed, Bearer.PERSON);
    }
}
