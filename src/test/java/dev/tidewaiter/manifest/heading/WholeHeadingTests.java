package dev.tidewaiter.manifest.heading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Captions with a remark in brackets on how they are filled in, and those that hold a party there. */
class WholeHeadingTests {

    private static final Headings HEADINGS = Headings.of(WordLists.bundled());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "End user (if different from consignee company)",
                "Consignee (receiving company)",
                "Importer (full legal name of your company)"
            })
    void aRemarkMayEndInAWordForCompanies(String caption) {
        assertThat(HEADINGS.isWhole(caption)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Consignee (omega parvaz company)", "Consignee (omega parvaz fze)", "Consignee (If Parvaz FZE)"})
    void aPartyInBracketsIsNoRemark(String caption) {
        assertThat(HEADINGS.isWhole(caption)).isFalse();
    }
}
