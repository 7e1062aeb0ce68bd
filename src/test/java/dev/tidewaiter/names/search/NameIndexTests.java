package dev.tidewaiter.names.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.NameIndex;
import dev.tidewaiter.names.NamePart;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTests {

    private static final NameIndex NAMES = NameMatcher.over(List.of(
            new IndexedName(1, "XIAMEN LIMBACH AIRCRAFT ENGINE CO., LTD.", Bearer.ORGANISATION),
            new IndexedName(2, "LIMITED LIABILITY COMPANY TRADING HOUSE VECTOR", Bearer.ORGANISATION),
            new IndexedName(3, "YAMSHCHIKOV, Artem Mikhailovich", Bearer.PERSON),
            new IndexedName(4, "红兔矢量实业（深圳）有限公司", Bearer.ORGANISATION)));

    @Test
    void everyPartOfAnAlignmentIsTold() {
        var best = best("Lirnbach Aircraft Motors GmbH");
        assertThat(best.listed().owner()).isEqualTo(1);
        assertThat(best.parts())
                .extracting(part -> part.query() + "|" + part.listed() + "|" + part.kind())
                .containsExactly(
                        "lirnbach|limbach|TRANSLITERATED",
                        "aircraft|aircraft|SAME",
                        "motors|engine|SAME",
                        "|xiamen|MISSING",
                        "gmbh|ltd|LEGAL_FORM");
    }

    @Test
    void effectsSayWhatIsMissingToOne() {
        for (var name : List.of(
                "Xiamen Limbah Aircraft Engine", "Limbach Engine Umbrella", "A. Yamshchikov", "TD Wektor Plus")) {
            var best = best(name);
            double effects = best.parts().stream().mapToDouble(NamePart::effect).sum();
            assertThat(1 + effects).as(name).isCloseTo(best.score(), org.assertj.core.data.Offset.offset(0.003));
        }
    }

    @Test
    void theWholeNameIsToldFromAWordOfIt() {
        assertThat(best("ТД «Вектор»").carrier()).isEqualTo(Carrier.WHOLE_NAME);
        assertThat(best("Limbach Engine").carrier()).isEqualTo(Carrier.DISTINGUISHING_WORDS);
        assertThat(best("Trading House Victoria Vector Plus").carrier()).isEqualTo(Carrier.ONE_WORD);
        assertThat(NAMES.closest("Trading House", 0.01)).isEmpty();
        assertThat(NameMatcher.compare("Trading House", "Trading House Vector", Bearer.ORGANISATION)
                        .carrier())
                .isEqualTo(Carrier.COMMON_WORDS);
    }

    @Test
    void aPersonNeedsFamilyNameAndGivenName() {
        assertThat(best("A.M. Yamshchikov").carrier()).isEqualTo(Carrier.DISTINGUISHING_WORDS);
        assertThat(best("Yamshchikov Logistics").carrier()).isEqualTo(Carrier.ONE_WORD);
        assertThat(NAMES.closest("Artem Ivanov", 0.4)).isEmpty();
    }

    @Test
    void anotherPatronymicIsAnotherPerson() {
        assertThat(best("Artem Ivanovich Yamshchikov").score()).isLessThan(0.8);
    }

    @Test
    void pinyinFindsCharacters() {
        assertThat(best("Hongtu Shiliang Shiye Shenzhen").listed().owner()).isEqualTo(4);
    }

    /** Such as 工贸, industry and trading. */
    @ParameterizedTest
    @CsvSource({"红兔工贸有限公司, 红兔工贸", "红兔工贸有限公司, Hongtu Industry and Trading", "\u0591\u0370\u06d2, \u0591\u0370\u06d2"})
    void aWordThatIsTwoInTranslationIsBothOfThem(String listed, String name) {
        var names = NameMatcher.over(List.of(new IndexedName(1, listed, Bearer.ORGANISATION)));
        assertThat(names.closest(name, 0.99)).hasSize(1);
    }

    @Test
    void anAddressInTheSameCellDoesNotHideTheName() {
        assertThat(best("XIAMEN LIMBACH AIRCRAFT ENGINE CO LTD 93 XIANGYU ROAD BUILDING C FLOOR 4 FUJIAN")
                        .score())
                .isGreaterThan(0.85);
    }

    private static NameComparison best(String name) {
        return NAMES.closest(name, 0.01).get(0);
    }
}
