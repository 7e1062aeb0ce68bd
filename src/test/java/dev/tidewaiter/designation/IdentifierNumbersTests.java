package dev.tidewaiter.designation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "91350200051193084R, USCC", "91440300MA5HX80Y1Q, USCC", "3808184570, INN", "381000781179, INN",
        "1083808013178, OGRN", "91350200051193084X, OTHER", "3808184571, OTHER", "12345, OTHER"
    })
    void shapeAndCheckDigitProveTheKind(String number, Identifier.Kind kind) {
        assertThat(IdentifierNumbers.provenKind(number)).isEqualTo(kind);
    }

    @Test
    void blanksDashesAndWidthDoNotMatter() {
        assertThat(IdentifierNumbers.normalised(" 9135-0200 ０５１１９３０８４ｒ ")).isEqualTo("91350200051193084R");
    }

    @Test
    void labelsOfListsAreRead() {
        var tax = ListedIdentifiers.of("Tax ID No. 3808184570 (Russia)").get(0);
        assertThat(tax.value()).isEqualTo("3808184570");
        assertThat(tax.label()).isEqualTo("Tax ID No.");
        assertThat(ListedIdentifiers.of("KPP 770501001")).isEmpty();
        assertThat(ListedIdentifiers.of("Tax I781400896256").get(0).value()).isEqualTo("781400896256");
    }
}
