package dev.tidewaiter.goods;

import dev.tidewaiter.shipment.Value;

/**
 * A number with a unit that the file states about the goods.
 *
 * @param quantity  what is measured
 * @param value     in the unit of the quantity, whatever the file's unit was
 * @param asWritten the words in the file, such as {@code 50 hp}
 * @param basis     how the number came about
 * @param from      the value it was read from
 */
public record Measure(Quantity quantity, double value, String asWritten, Basis basis, Value from) {

    /** How sure the number is. */
    public enum Basis {
        /** Number and unit stand in the file. */
        STATED,
        /** The file gives a bare number in a column of that quantity; its usual unit is assumed. */
        UNIT_ASSUMED,
        /** Worked out from a scale, such as a Beaufort number. */
        DERIVED
    }

    /** The value in its unit, for explanations: {@code 37.3 kW}. */
    public String inWords() {
        double rounded = Math.round(value * 10) / 10.0;
        var number = rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
        return number + " " + quantity.unit();
    }
}
