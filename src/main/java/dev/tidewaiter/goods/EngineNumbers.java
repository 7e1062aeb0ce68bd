package dev.tidewaiter.goods;

import dev.tidewaiter.goods.EngineFeature.Engines;
import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The numbers of a line that are features of an engine like its words: a displacement, a power, a power for so little mass. */
final class EngineNumbers {

    private final Set<ItemClass> classes;
    private final boolean burns;
    private final GoodsThresholds thresholds;

    EngineNumbers(Set<ItemClass> classes, List<EngineFeature> features, GoodsThresholds thresholds) {
        this.classes = classes;
        this.burns = features.stream().anyMatch(feature -> feature.of() != Engines.ANY);
        this.thresholds = thresholds;
    }

    List<EngineFeature> in(List<Amount> amounts) {
        List<EngineFeature> found = new ArrayList<>(2);
        for (var amount : amounts) {
            if (amount.engineUnit() && amount.dimension() == Dimension.VOLUME) {
                found.add(new EngineFeature("displacement", Engines.ANY, amount.asWritten()));
            }
            if (isPower(amount)) {
                found.add(new EngineFeature("power", Engines.ANY, amount.asWritten()));
                addLightness(found, amount, amounts);
            }
        }
        return found;
    }

    private boolean isPower(Amount amount) {
        return amount.dimension() == Dimension.POWER
                && (burns || amount.engineUnit() || !classes.contains(ItemClass.COOLING_UNIT))
                && amount.keyword() != MeasureKeyword.COOLING
                && amount.high() >= thresholds.engineSignFromKilowatts();
    }

    /** What must be lifted is light for its power; what stands or rolls is not. */
    private void addLightness(List<EngineFeature> found, Amount power, List<Amount> amounts) {
        boolean electric = classes.contains(ItemClass.ELECTRIC_MOTOR) || classes.contains(ItemClass.BATTERY);
        for (var mass : amounts) {
            if (mass.dimension() == Dimension.MASS
                    && !electric
                    && (power.engineUnit() || burns)
                    && mass.low() > 1
                    && power.high() >= thresholds.engineKilowattsOfAKilogram() * mass.low()) {
                var text = power.asWritten() + ", " + mass.asWritten();
                found.add(new EngineFeature("power-to-mass", Engines.FLIES, text));
            }
        }
    }
}
