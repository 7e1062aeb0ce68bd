package dev.tidewaiter.shipment.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Identifier.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTests {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            91440300MA5HX80Y1Q, -, USCC
            91440300MA5HX80Y1R, -, USCC
            7707083893, -, INN
            7707083893, IR, OTHER
            7707083894, RU, OTHER
            500100732259, RU, INN
            1027700132195, RU, OGRN
            1027700132196, RU, OTHER
            IMO 9074729, -, IMO
            9074729, -, OTHER
            12345, -, OTHER
            """)
    void tellsTheKindByLengthAndCheckDigit(String number, @Nullable String country, Kind kind) {
        assertThat(IdentifierKinds.of(number, country == null ? null : new Country(country)))
                .isEqualTo(kind);
    }

    @Test
    void aBrokenCheckDigitIsSaidAndKeepsTheKind() {
        assertThat(IdentifierKinds.checksOut(Kind.USCC, "91440300MA5HX80Y1Q")).isTrue();
        assertThat(IdentifierKinds.checksOut(Kind.USCC, "91440300MA5HX80Y1R")).isFalse();
    }

    @Test
    void compactFormKeepsLettersAndDigitsOnly() {
        assertThat(Identifier.compact("91 4403-00ma5hx80y1q")).isEqualTo("91440300MA5HX80Y1Q");
    }
}
