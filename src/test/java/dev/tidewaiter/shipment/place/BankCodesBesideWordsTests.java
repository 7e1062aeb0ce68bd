package dev.tidewaiter.shipment.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of a bank is known by the place it ends in, with or without a label, and beside whatever else the cell holds. */
class BankCodesBesideWordsTests {

    private static final PlaceReader READER = PlacesInTexts.READER;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCDRUMM / 40702810938000012345",
                "Kelvarin Bank, ABCDRUMM",
                "ABCDRUMMXXX 账号40702810",
                "Payment through ABCDRU2P",
                "ABCDRUMM-account 4070",
            })
    void codeIsFoundInAnyText(String text) {
        assertThat(READER.mayReach(text, true)).isTrue();
        assertThat(READER.reached(text)).containsExactly(new Country("RU"));
        assertThat(READER.ofBank(text)).containsExactly(new Country("RU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGRICULTURE BANK", "FORTRUST BANK", "ABCDATWW 4070", "QABCDRUMMX", "CHILDBIRTH CLINIC"})
    void wordIsNone(String text) {
        assertThat(READER.reached(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 cubic metres of cork",
                "Kubiczek Ceramics GmbH",
                "12 Kurshibanova street",
                "Symmetrum Foods Ltd"
            })
    void lettersInsideAWordAreNotLookedInto(String text) {
        assertThat(READER.mayReach(text, true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12 BIC: ABCDIRTH", "(iban IR820540102680020817909002)", "№swift ABCDIRTH", "银行 swift代码 ABCDIRTH"
            })
    void labelIsFoundWhereverAWordBegins(String text) {
        assertThat(READER.mayReach(text, true)).isTrue();
        assertThat(READER.reached(text)).containsExactly(new Country("IR"));
    }
}
