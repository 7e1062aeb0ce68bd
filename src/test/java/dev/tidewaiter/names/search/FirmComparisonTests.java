package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.names.Band;
import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.NamePart;
import dev.tidewaiter.names.NamePart.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link NameComparison} says of organisations. */
class FirmComparisonTests {

    @Test
    void aSlipCostsMoreInAShortNameThanInALongOne() {
        double one = of("Kolm", "Kelm").score();
        double two = of("Redlepis", "Redlepus").score();
        double three = of("Brandovarsko Aircraft Engine", "Brandovarska Aircraft Engine")
                .score();
        assertThat(one).isCloseTo(0.902, within(0.001));
        assertThat(two).isCloseTo(0.917, within(0.001));
        assertThat(three).isGreaterThan(0.94);
    }

    @Test
    void legalFormsAreNamedInOneOrder() {
        var compared = of("Redlepus Pte Ltd LLC", "Redlepus Limited Liability Company JSC");
        assertThat(compared.parts())
                .filteredOn(part -> part.kind() == Kind.LEGAL_FORM)
                .allSatisfy(part -> {
                    assertThat(part.query().split(", ")).isSorted();
                    assertThat(part.listed().split(", ")).isSorted();
                });
    }

    @Test
    void aSlipInTheFirstLetterCostsMore() {
        assertThat(of("Tedlepus", "Redlepus").score()).isCloseTo(0.861, within(0.001));
        assertThat(of("Redlepud", "Redlepus").score()).isCloseTo(0.889, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "REDLEPAN GEN. TRDG. LTD, REDLEPAN GENERAL TRADING LTD",
        "Redlepan Shpg. Co., REDLEPAN SHIPPING COMPANY",
        "Redlepan Devt Co. Ltd., 'REDLEPAN DEVELOPMENT CO., LTD.'",
        "Central Sci. Res. Inst. Redlepan, CENTRAL SCIENTIFIC RESEARCH INSTITUTE REDLEPAN",
        "Redlepan Ltd Liability Partnership, REDLEPAN LIMITED LIABILITY PARTNERSHIP",
        "شركة ردلپان للتجارة, REDLEPAN TRADING COMPANY",
        "Банк Редлепан, Redlepan Bank"
    })
    void aShortFormOrATranslationOfAWordOfTradeIsThatWord(String name, String listed) {
        assertThat(NameMatcher.compare(name, listed, Bearer.ORGANISATION).score())
                .isGreaterThan(0.95);
    }

    @ParameterizedTest
    @CsvSource({
        "Lirnbach Aircraft, Limbach Aircraft",
        "Lіmbасh Aircraft, Limbach Aircraft",
        "L1mbach Aircraft, Limbach Aircraft",
        "Vvelmar Optics, Welmar Optics",
        "Редлепус, Redlepus",
        "Wektor, Вектор",
        "Umbrela, Umbrella"
    })
    void spellingScriptAndScanMakeNoOtherFirm(String name, String listed) {
        assertThat(of(name, listed).score()).isGreaterThanOrEqualTo(0.98);
        assertThat(of(name, listed).carrier()).isEqualTo(Carrier.WHOLE_NAME);
    }

    @Test
    void charactersAgreeWithTheirReading() {
        assertThat(of("红兔矢量", "Hongtushiliang").score()).isEqualTo(1);
        assertThat(of("Hongtu Shiliang", "红兔矢量").score()).isGreaterThan(0.97);
        assertThat(of("洪图石良", "红兔矢量").score()).isBetween(0.9, 0.94);
        assertThat(of("红兔矢量实业（深圳）有限公司", "红兔矢量实业（深圳）有限公司").score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Red Lepus Optics, Redlepus Optics",
        "Redlepusoptics, Redlepus Optics",
        "Re dle pus Optics, Redlepus Optics",
        "Redlepus Op tics, Redlepus Optics"
    })
    void wordsMayBeJoinedOrTornApart(String name, String listed) {
        var comparison = of(name, listed);
        assertThat(comparison.score()).isGreaterThan(0.97);
        assertThat(comparison.parts()).extracting(NamePart::kind).contains(Kind.JOINED);
    }

    @Test
    void aSlipInJoinedWordsIsASlipOnlyWhenTheyAreLong() {
        assertThat(of("Kelvar Intorne", "Kelvarintorme").score()).isBetween(0.85, 0.97);
        assertThat(of("Kel Var", "Kolvar").parts()).extracting(NamePart::kind).doesNotContain(Kind.JOINED);
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus Eng., Redlepus Engine",
        "Redlepus Mfg, Redlepus Manufacturing",
        "Redlepus Engrg, Redlepus Engineering"
    })
    void abbreviationsOfTradeWordsAgree(String name, String listed) {
        assertThat(of(name, listed).score()).isGreaterThan(0.97);
    }

    @Test
    void initialsOfARowOfWordsStandForThem() {
        assertThat(of("PLA Kelvarin", "People's Liberation Army Kelvarin").score())
                .isCloseTo(0.97, within(0.001));
        assertThat(of("People's Liberation Army Kelvarin", "PLA Kelvarin").score())
                .isCloseTo(0.97, within(0.001));
        assertThat(of("PLB Kelvarin", "People's Liberation Army Kelvarin").score())
                .isLessThan(NameComparison.MATCH);
        assertThat(of("PL Kelvarin", "People's Liberation Kelvarin").score()).isLessThan(NameComparison.MATCH);
    }

    @Test
    void singleLettersInARowAreOneWord() {
        assertThat(of("A.B.C. Redlepus", "ABC Redlepus").score()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus Plant 5, Redlepus Plant 5",
        "Redlepus Plant No. 5, Redlepus Plant No. 5",
        "Redlepus Fund III, Redlepus Fund 3",
        "Fifth Plant Redlepus, Redlepus Plant 5",
        "Пятый завод Redlepus, Redlepus Plant 5"
    })
    void oneNumberInAnySpellingIsOne(String name, String listed) {
        assertThat(of(name, listed).score()).isEqualTo(1);
        assertThat(of(name, listed).contradicted()).isFalse();
    }

    @Test
    void anotherNumberIsAnotherPlant() {
        var next = of("Redlepus Plant No. 5", "Redlepus Plant No. 6");
        assertThat(next.score()).isCloseTo(0.84, within(0.001));
        assertThat(next.contradicted()).isTrue();
        assertThat(of("Redlepus Plant No. 15", "Redlepus Plant No. 16").contradicted())
                .isTrue();
        assertThat(of("Redlepus Fund III", "Redlepus Fund II").contradicted()).isTrue();
        assertThat(searched("Redlepus 15", "Redlepus 782").score()).isCloseTo(0.7, within(0.001));
        assertThat(of("Redlepus 15", "Redlepus 782").score()).isBetween(0.7, 0.75);
    }

    @Test
    void aNumberOnOneSideOnlyIsNoMatchButNoContradiction() {
        assertThat(of("Redlepus Plant", "Redlepus Plant 5").score()).isCloseTo(0.79, within(0.001));
        assertThat(of("Redlepus Plant", "Redlepus Plant 5").contradicted()).isFalse();
    }

    @Test
    void aTaxNumberIsNoPartOfTheName() {
        assertThat(of("Redlepus 7707083893", "Redlepus").score()).isEqualTo(1);
        assertThat(of("Redlepus 77070", "Redlepus").score()).isLessThan(1);
    }

    @Test
    void legalFormsThatDifferAreToldAndCostLittle() {
        var differ = of("Redlepus GmbH", "Redlepus Ltd");
        assertThat(differ.score()).isCloseTo(0.97, within(0.001));
        assertThat(differ.legalFormsDiffer()).isTrue();
        assertThat(differ.legalFormsAgree()).isFalse();
        assertThat(differ.parts()).contains(new NamePart("gmbh", "ltd", Kind.LEGAL_FORM, -0.03));
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus GmbH, Redlepus GmbH, true",
        "ООО Редлепус, Redlepus LLC, true",
        "Redlepus LLC, Redlepus Ltd, false",
        "Redlepus Ltd, Redlepus LLC, false",
        "Redlepus Company, Redlepus GmbH, false",
        "Redlepus GmbH, Redlepus Company, false",
        "Redlepus, Redlepus GmbH, false",
        "Redlepus GmbH, Redlepus, false"
    })
    void legalFormsThatMayBeOneCostNothing(String name, String listed, boolean agree) {
        assertThat(of(name, listed).score()).isEqualTo(1);
        assertThat(of(name, listed).legalFormsDiffer()).isFalse();
        assertThat(of(name, listed).legalFormsAgree()).isEqualTo(agree);
    }

    @Test
    void aLegalFormAloneIsNobody() {
        assertThat(of("LLC", "Redlepus LLC").score()).isLessThan(0.5);
        assertThat(of("Redlepus LLC", "LLC").score()).isLessThan(0.5);
        assertThat(of("LLC", "GmbH").score()).isLessThan(0.5);
    }

    @Test
    void aPlaceOnOneSideIsStillTheWholeName() {
        var placed = of("Redlepus Aircraft Engine Xiamen", "Redlepus Aircraft Engine");
        assertThat(placed.score()).isCloseTo(0.827, within(0.001));
        assertThat(placed.carrier()).isEqualTo(Carrier.WHOLE_NAME);
        assertThat(of("Redlepus Aircraft Engine", "Xiamen Redlepus Aircraft Engine")
                        .score())
                .isCloseTo(0.827, within(0.001));
    }

    @Test
    void anotherPlaceIsAnotherFirm() {
        assertThat(of("Redlepus Aircraft Engine Shenzhen", "Redlepus Aircraft Engine Xiamen")
                        .band())
                .isEqualTo(Band.NONE);
    }

    @Test
    void anotherTradeIsAnotherFirm() {
        var other = of("Redlepus Optics", "Redlepus Textile");
        assertThat(searched("Redlepus Optics", "Redlepus Textile").score()).isCloseTo(0.53, within(0.002));
        assertThat(other.score()).isCloseTo(0.698, within(0.002));
        assertThat(other.carrier()).isEqualTo(Carrier.ONE_WORD);
        assertThat(of("Redlepus Brandova Optics", "Redlepus Brandova Textile").score())
                .isLessThan(0.75);
    }

    @Test
    void anotherNameBesideAWordIsAContradiction() {
        assertThat(of("Redlepus Kelvarin", "Redlepus Brandova").contradicted()).isTrue();
        assertThat(of("Redlepus Kelvarin", "Redlepus Brandova").score()).isLessThan(0.7);
        assertThat(of("Redlepus Optics", "Redlepus Textile").contradicted()).isFalse();
    }

    @Test
    void wordsOfTradeAloneAreNobody() {
        assertThat(of("Trading House", "Trading House Redlepus").carrier()).isEqualTo(Carrier.COMMON_WORDS);
        assertThat(of("Optics Trading", "Optics Trading").onlyTradeWords()).isTrue();
        assertThat(of("Redlepus Trading", "Redlepus Trading").onlyTradeWords()).isFalse();
    }

    @Test
    void aWordThatManyFirmsTakeAsTheirNameIsOneWord() {
        assertThat(of("Victoria Vector Plus", "Vector").carrier()).isEqualTo(Carrier.ONE_WORD);
        assertThat(of("Victoria Vector Plus", "Vector").score()).isLessThan(NameComparison.MATCH);
        assertThat(of("Vector", "Vector").score()).isEqualTo(1);
    }

    @Test
    void aWordStandsInThePlaceOfOneOnly() {
        double one = found("Redlepus Brandova Textile", "Redlepus Brandova Optics");
        double two = found("Redlepus Brandova Textile", "Redlepus Brandova Optics Engine");
        // the second word is left out, and contradicted by nothing
        assertThat(one - two).isBetween(0.05, 0.09);
    }

    @Test
    void aNumberAgainstAWordContradictsNothing() {
        assertThat(of("Redlepus Plant 5", "Redlepus Plant Kelvarin").contradicted())
                .isFalse();
        assertThat(of("Redlepus Plant Kelvarin", "Redlepus Plant 5").contradicted())
                .isFalse();
    }

    @Test
    void aNameSaysWhetherItIsShort() {
        assertThat(of("Kelm", "Kelm").shortName()).isTrue();
        assertThat(of("Kelmt", "Kelmt").shortName()).isFalse();
        assertThat(of("红兔", "红兔").shortName()).isTrue();
        assertThat(of("红兔矢", "红兔矢").shortName()).isFalse();
        assertThat(of("Kelm Zhm", "Kelm Zhm").shortName()).isFalse();
    }

    @Test
    void aNameSaysHowMuchItsWordsTell() {
        var comparison = of("Redlepus", "Redlepus Optics Xiamen Ltd");
        assertThat(comparison.ownWords()).isEqualTo(2);
        assertThat(comparison.distinctness()).isCloseTo(1.4, within(0.001));
    }

    /** Not graded by letters, as one that is no match is by {@link #of}. */
    private static NameComparison searched(String name, String listed) {
        var index = NameMatcher.over(List.of(new IndexedName(0, listed, Bearer.ORGANISATION)));
        return index.closest(name, 0.5).get(0);
    }

    private static NameComparison of(String name, String listed) {
        return NameMatcher.compare(name, listed, Bearer.ORGANISATION);
    }

    private static double found(String name, String listed) {
        return index(listed).closest(name, 0.4).get(0).score();
    }

    private static NameIndex index(String listed) {
        return NameMatcher.over(List.of(new IndexedName(0, listed, Bearer.ORGANISATION)));
    }
}
