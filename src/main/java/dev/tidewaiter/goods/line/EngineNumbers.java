package dev.tidewaiter.goods.line;

import dev.tidewaiter.goods.EngineFeature;
import dev.tidewaiter.goods.EngineFeature.Engines;
import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;

/** The numbers of a line that are features of an engine like its words: a displacement, a power, a power for so little mass. */
final class EngineNumbers {

    private final Set<ItemClass> classes;
    private final boolean burns;
    private final boolean electric;
    private final boolean flies;
    private final GoodsThresholds thresholds;
    private final DoubleSupplier pieceKilograms;

    EngineNumbers(
            Set<ItemClass> classes,
            Set<GrammaticalRole> roles,
            List<EngineFeature> features,
            GoodsThresholds thresholds,
            DoubleSupplier pieceKilograms) {
        this.pieceKilograms = pieceKilograms;
        this.electric = roles.contains(GrammaticalRole.ELECTRIC) || classes.contains(ItemClass.BATTERY);
        this.flies = features.stream().anyMatch(EngineFeature::flies);
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
                && amount.high() >= thresholds.engineSignPower();
    }

    /** What must be lifted is light for its power; what stands or rolls is not. */
    private void addLightness(List<EngineFeature> found, Amount power, List<Amount> amounts) {
        if (electric || !(power.engineUnit() || burns)) {
            return;
        }
        for (var mass : amounts) {
            if (mass.dimension() == Dimension.MASS && isLight(mass.low(), power)) {
                add(found, power, mass.asWritten());
            }
        }
        // the weight of a line says less than a data sheet, so that only an engine that burns fuel or has a propeller
        // is held against it
        boolean engine = burns || (flies && power.engineUnit());
        double piece =
                engine && found.stream().noneMatch(EngineFeature::flies) ? pieceKilograms.getAsDouble() : Double.NaN;
        if (isLight(piece, power) && power.high() <= thresholds.pieceSpecificPower() * piece) {
            add(found, power, Math.round(piece) + " kg a piece by the line");
        }
    }

    private boolean isLight(double kilograms, Amount power) {
        return kilograms > thresholds.engineLeastMass() && power.high() >= thresholds.engineSpecificPower() * kilograms;
    }

    private static void add(List<EngineFeature> found, Amount power, String mass) {
        found.add(new EngineFeature("power-to-mass", Engines.FLIES, power.asWritten() + ", " + mass));
    }
}
