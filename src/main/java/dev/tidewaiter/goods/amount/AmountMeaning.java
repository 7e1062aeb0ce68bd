package dev.tidewaiter.goods.amount;

import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.Measure;
import dev.tidewaiter.goods.measure.Measure.Certainty;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the numbers of a line measure. */
public final class AmountMeaning {

    private final Set<ItemClass> classes;
    private final Set<Trait> traits;
    private final GoodsThresholds thresholds;
    private final AmountMeanings meanings;

    public AmountMeaning(
            Set<ItemClass> classes, Set<Trait> traits, GoodsThresholds thresholds, AmountMeanings meanings) {
        this.classes = classes;
        this.traits = traits;
        this.thresholds = thresholds;
        this.meanings = meanings;
    }

    /**
     * Adds what an amount measures, if that can be told. A mass or speed that could be anything's is left out where the
     * text states the aircraft's own; a time or distance never is, because the larger one may be the true one.
     */
    public void addTo(List<Measure> measures, Amount amount, Value from, Set<Quantity> known) {
        var quantity = meanings.of(amount, classes, traits, thresholds);
        if (quantity == null && amount.dimension() == Dimension.TEMPERATURE && amount.keyword() == null) {
            quantity = otherEnd(measures);
        }
        boolean spare = amount.dimension() == Dimension.MASS || amount.dimension() == Dimension.SPEED;
        if (quantity == null || (spare && known.contains(quantity))) {
            return;
        }
        if (quantity == Quantity.WAVELENGTH_MAX_NM) {
            measures.add(
                    new Measure(Quantity.WAVELENGTH_MIN_NM, amount.low(), amount.asWritten(), Certainty.STATED, from));
        }
        if (amount.keyword() == MeasureKeyword.CONTINUOUS_POWER && quantity == Quantity.POWER_KW) {
            measures.add(new Measure(
                    Quantity.CONTINUOUS_POWER_KW, amount.high(), amount.asWritten(), Certainty.STATED, from));
        }
        measures.add(new Measure(quantity, amount.in(quantity), amount.asWritten(), certainty(amount), from));
    }

    /** "-40 °C to +60 °C": the words stand beside the first end of the span alone. */
    private static @Nullable Quantity otherEnd(List<Measure> measures) {
        return measures.stream().anyMatch(measure -> measure.quantity() == Quantity.OPERATING_TEMPERATURE_C)
                ? Quantity.OPERATING_TEMPERATURE_C
                : null;
    }

    private static Certainty certainty(Amount amount) {
        boolean looseUnit = amount.dimension() == Dimension.TIME
                || amount.dimension() == Dimension.LENGTH
                || amount.dimension() == Dimension.MASS
                || amount.dimension() == Dimension.SPEED;
        return amount.dimension() == Dimension.WIND_FORCE || (amount.keyword() == null && looseUnit)
                ? Certainty.DERIVED
                : Certainty.STATED;
    }
}
