package dev.tidewaiter.names.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.NameComparison.Carrier;
import dev.tidewaiter.names.search.NameMatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentEvidenceTests {

    @ParameterizedTest
    @CsvSource({
        "Redlepus Optics, Redlepus Optics, WHOLE_NAME",
        "Redlepus Optics Xiamen, Redlepus Optics, WHOLE_NAME",
        "Redlepus Optics, Redlepus Optics Xiamen, WHOLE_NAME",
        "Redlepus Optics Trading, Redlepus Optics, DISTINGUISHING_WORDS",
        "Redlepis Brandova Kelm, Redlepus Brandova Tornq, DISTINGUISHING_WORDS",
        "Redlepus Kelvarin, Redlepus Brandova, ONE_WORD",
        "Redlepus, Redlepus Brandova, ONE_WORD",
        "Redlepus Trading, Redlepus Optics Trading, DISTINGUISHING_WORDS",
        "Redlepus Xiamen, Redlepus Optics Xiamen, DISTINGUISHING_WORDS",
        "Redlepus Textile, Redlepus Optics, ONE_WORD",
        "Redlepus, Redlepus Optics, ONE_WORD",
        "Redlepis, Redlepus, DISTINGUISHING_WORDS",
        "Kelmi, Kelma, ONE_WORD",
        "Tedlepis, Redlepus, ONE_WORD",
        "Redlepis Brandova, Redlepus, ONE_WORD",
        "Redlepis Optics, Redlepus, DISTINGUISHING_WORDS",
        "Kelvary Optics, Kelvaru, ONE_WORD",
        "Xiamen, Redlepus Xiamen, COMMON_WORDS",
        "Optics, Redlepus Optics, COMMON_WORDS",
        "Kelvarin, Redlepus, COMMON_WORDS"
    })
    void aFirmIsCarriedByWhatAgrees(String name, String listed, Carrier carrier) {
        assertThat(NameMatcher.compare(name, listed, Bearer.ORGANISATION).carrier())
                .isEqualTo(carrier);
    }

    @ParameterizedTest
    @CsvSource({
        "Xaimen Redlepsu Aircarft Engien, Xiamen Redlepus Aircraft Engine, WHOLE_NAME",
        "Izhveskiy Mehanicheskiy Zavod Zenit, Izhevskiy Mekhanicheskiy Zavod Zenit, WHOLE_NAME",
        // a town and one word of trade are too little to bear it
        "Xaimen Vetcor Engien, Xiamen Vector Engine, ONE_WORD",
        // Victor is no slip of Vector
        "Trading House Victor Plant, Trading House Vector Plant, ONE_WORD",
        "Xaimen Redlepsu Engien Textile, Xiamen Redlepus Engine Aircraft, ONE_WORD",
        "Redlxxxx Aircarft Engien, Redlepus Aircraft Engine, COMMON_WORDS"
    })
    void aFirmOfSeveralWordsIsMeantWithASlipInEachThatMakesNoOtherWord(String name, String listed, Carrier carrier) {
        assertThat(NameMatcher.compare(name, listed, Bearer.ORGANISATION).carrier())
                .isEqualTo(carrier);
    }

    @ParameterizedTest
    @CsvSource({
        "Artem Redlepus, 'REDLEPUS, Artem', WHOLE_NAME",
        "Artem Redlepas, 'REDLEPUS, Artem', DISTINGUISHING_WORDS",
        "Redlepus, 'REDLEPUS, Artem', ONE_WORD",
        "Artem, 'REDLEPUS, Artem', ONE_WORD",
        "Kelvarin, 'REDLEPUS, Artem', COMMON_WORDS",
        "Artem Redlepus Brandova, 'REDLEPUS, Artem', DISTINGUISHING_WORDS",
        "Artem Redlepus Brandova Kelvarin, 'REDLEPUS, Artem', ONE_WORD",
        "Artem Ivanov, 'IVANOV, Artem', WHOLE_NAME",
        "Artem Ivanov Kelvarin, 'IVANOV, Artem', ONE_WORD",
        "A. Ivanov, 'IVANOV, Artem', ONE_WORD",
        "A. Redlepus, 'REDLEPUS, Artem', DISTINGUISHING_WORDS",
        "Artem Ivanov, 'IVANOV, Artem Sergei', ONE_WORD",
        "Artem Ivanov, 'IVANOV, Artem Mikhailovich', DISTINGUISHING_WORDS"
    })
    void aPersonIsCarriedByFamilyNameAndGivenName(String name, String listed, Carrier carrier) {
        assertThat(NameMatcher.compare(name, listed, Bearer.PERSON).carrier()).isEqualTo(carrier);
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus Optics Some Road, Redlepus Optics, true",
        "Some Redlepus Optics, Redlepus Optics, true",
        "Redlepus Xiamen Optics, Redlepus Optics, true",
        "Redlepus Some Optics, Redlepus Optics, false",
        "Optics Redlepus, Redlepus Optics, false",
        "Redlepis Optics, Redlepus Optics, false",
        "Redlepis Optics Engine, Redlepus Optics Engine, false",
        "Redlepus, Redlepus Optics, false",
        "Vector Optics, Vector Optics, false",
        "Kelmtor Some, Kelmtor, true",
        "Kelmto Some, Kelmto, false"
    })
    void aNameStandsWholeWordAfterWordWithSomethingRareInIt(String text, String listed, boolean whole) {
        assertThat(NameMatcher.compare(text, listed, Bearer.ORGANISATION).standsWhole())
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Redlepus Optics, Redlepus Optics, true",
        "Редлепус Optics, Redlepus Optics, true",
        "Redlepis Optics, Redlepus Optics, false",
        "Redlepus Optiks, Redlepus Optics, true"
    })
    void aNameIsSpelledAlikeWhenItsDistinguishingWordsAre(String name, String listed, boolean alike) {
        assertThat(NameMatcher.compare(name, listed, Bearer.ORGANISATION).spelledAlike())
                .isEqualTo(alike);
    }
}
