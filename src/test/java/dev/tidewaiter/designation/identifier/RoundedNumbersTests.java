package dev.tidewaiter.designation.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers a spreadsheet may have written in place of a longer one. */
class RoundedNumbersTests {

    /** One more digit than the largest number of a spreadsheet has; far more are in a cell by mistake. */
    private static final int TOO_LONG = 310;

    @ParameterizedTest
    @ValueSource(ints = {308, 309, TOO_LONG, 320, 5_000})
    void anyNumberOfDigitsIsLookedFor(int digits) {
        assertThat(over("913210007908906337").of(Identifier.Kind.OTHER, "7".repeat(digits)))
                .isEmpty();
    }

    @Test
    void numbersTooLongForASpreadsheetAreNotTheSameForThat() {
        var zeros = "0".repeat(TOO_LONG);
        var listed = over("1" + zeros, "913210007908906337");
        assertThat(listed.of(Identifier.Kind.OTHER, "2" + zeros)).isEmpty();
        assertThat(listed.of(Identifier.Kind.OTHER, "913210007908906000")).hasSize(1);
    }

    private static SlippedNumbers over(String... numbers) {
        var slipped = new SlippedNumbers(OwnThresholds.OF_MATCHES.numbers());
        for (var number : List.of(numbers)) {
            slipped.add(new ListedNumber(
                    0, new ListedIdentifier(Identifier.Kind.OTHER, number, "Reg. number"), null, false));
        }
        return slipped;
    }
}
