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
        String asWritten) {}
