package dev.tidewaiter.designation.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierFormatsTests {

    @ParameterizedTest
    @CsvSource({
        "91350200O51193O84R, 91350200051193084R",
        "38O8I8457O, 3808184570",
        "91З50200051193084R, 91350200051193084R"
    })
    void lettersThatLookLikeDigitsAreDigitsWhereTheCheckDigitProvesIt(String typed, String meant) {
        assertThat(IdentifierFormats.withDigitsForLetters(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350200051193084R", "91350200O51193O84X", "38O8184571", "SOZIOLOGIE"})
    void otherNumbersStayAsTheyAre(String number) {
        assertThat(IdentifierFormats.withDigitsForLetters(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "91350200051193084R, USCC", "91440300MA5HX80Y1Q, USCC", "3808184570, INN", "381000781179, INN",
        "1083808013178, OGRN", "91350200051193084X, OTHER", "3808184571, OTHER", "12345, OTHER"
    })
    void shapeAndCheckDigitProveTheKind(String number, Identifier.Kind kind) {
        assertThat(IdentifierFormats.provenKind(number)).isEqualTo(kind);
    }

    @Test
    void blanksDashesAndWidthDoNotMatter() {
        assertThat(IdentifierFormats.normalised(" 9135-0200 ０５１１９３０８４ｒ ")).isEqualTo("91350200051193084R");
    }

    @Test
    void anOrganisationCodeWithLettersIsProvenByItsCheckDigit() {
        assertThat(IdentifierFormats.isOrganisationCode("MA2XR3BT3")).isTrue();
        assertThat(IdentifierFormats.isOrganisationCode("MA2XR3BT4")).isFalse();
        assertThat(IdentifierFormats.isOrganisationCode("123456789")).isFalse();
        assertThat(IdentifierFormats.isOrganisationCode("MA2XR3BT")).isFalse();
    }
}
