package dev.tidewaiter.goods.measure;

import org.jspecify.annotations.Nullable;

/**
 * A number with a unit as it stood in a text, before the goods as a whole tell what it measures.
 *
 * @param dimension what the unit measures
 * @param low       the lower end of a span such as {@code 8-14 µm}; the same as {@code high} for a single number
 * @param high      the number, in the unit of the dimension
 * @param keyword       the words beside it; null when there are none
 * @param engineUnit whether nothing else is meant by the unit, as horsepower is an engine's
 * @param asWritten the number and unit as they stood
 */
public record Amount(
        Dimension dimension,
        double low,
        double high,
        @Nullable MeasureKeyword keyword,
        boolean engineUnit,
        String asWritten) {

    /** The upper end of each Beaufort class in m/s, from 0; the World Meteorological Organization's table. */
    private static final double[] BEAUFORT = {0.2, 1.5, 3.3, 5.4, 7.9, 10.7, 13.8, 17.1, 20.7, 24.4, 28.4, 32.6, 32.7};

    /** The number in the unit of a quantity, of a span the graver end; a number on Beaufort's scale as the upper end of its class. */
    public double in(Quantity quantity) {
        return dimension == Dimension.WIND_FORCE
                ? BEAUFORT[(int) Math.min(BEAUFORT.length - 1, high)] * Quantity.KMH_PER_METRE_A_SECOND
                : (quantity.lessIsGraver() ? low : high) * quantity.perUnitOfDimension();
    }
}
