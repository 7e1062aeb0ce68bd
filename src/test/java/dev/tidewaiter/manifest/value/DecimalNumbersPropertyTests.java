package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecimalNumbersPropertyTests {

    @Property
    void groupedNumbersWithTwoDecimalsAreReadInEveryStyle(
            @ForAll("amounts") BigDecimal amount, @ForAll("styles") DecimalFormat style) {
        assertThat(DecimalNumbers.parse(style.format(amount))).isEqualByComparingTo(amount);
    }

    @Property
    void plainNumbersAreReadAsTheyAre(@ForAll("amounts") BigDecimal amount) {
        assertThat(DecimalNumbers.parse(amount.toPlainString())).isEqualByComparingTo(amount);
    }

    @Property
    void noTextMakesItFail(@ForAll String text) {
        DecimalNumbers.parse(text);
    }

    @Test
    void wordsAreNoNumbers() {
        assertThat(DecimalNumbers.parse("ten")).isNull();
        assertThat(DecimalNumbers.parse("10 kg")).isNull();
        assertThat(DecimalNumbers.parse("-")).isNull();
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.longs().between(0, 9_999_999_999L).map(cents -> BigDecimal.valueOf(cents, 2));
    }

    @Provide
    Arbitrary<DecimalFormat> styles() {
        return Arbitraries.of("1.234,56", "1 234,56", "1,234.56", "1'234.56").map(DecimalNumbersPropertyTests::style);
    }

    private static DecimalFormat style(String example) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(example.charAt(1));
        symbols.setDecimalSeparator(example.charAt(example.length() - 3));
        return new DecimalFormat("#,##0.00", symbols);
    }
}
