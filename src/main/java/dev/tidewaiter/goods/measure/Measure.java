package dev.tidewaiter.goods.measure;

import dev.tidewaiter.shipment.Value;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number with a unit that the file states about the goods.
 *
 * @param quantity  what is measured
 * @param value     in the unit of the quantity, whatever the file's unit was
 * @param asWritten the words in the file, such as {@code 50 hp}
 * @param certainty how the number came about
 * @param from      the value it was read from
 */
public record Measure(Quantity quantity, double value, String asWritten, Certainty certainty, Value from) {

    /** How sure the number is. */
    public enum Certainty {
        /** Number and unit stand in the file. */
        STATED,
        /** The file gives a bare number in a column of that quantity; its usual unit is assumed. */
        UNIT_ASSUMED,
        /** Worked out from a scale, such as a Beaufort number. */
        DERIVED
    }

    /** The value in its unit with three significant digits, for explanations: {@code 37.3 kW}, {@code 0.249 kg}. */
    public String inWords() {
        var rounded = new BigDecimal(value).round(new MathContext(value >= 1000 ? 6 : 3));
        return rounded.stripTrailingZeros().toPlainString() + " " + quantity.unit();
    }
}
