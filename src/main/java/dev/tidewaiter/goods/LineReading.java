package dev.tidewaiter.goods;

import dev.tidewaiter.goods.GoodsEvidence.Strength;
import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.Measure;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Joins the readings of a line's fields into what the goods are. Used for one line and thrown away. */
final class LineReading {

    private static final Comparator<GoodsEvidence> STRONGEST_FIRST =
            Comparator.comparing(GoodsEvidence::strength).reversed();

    private static final Set<Quantity> NONE = Set.of();

    private static final List<ItemClass> OF_TOYS =
            List.of(ItemClass.INERTIAL_UNIT, ItemClass.GYRO, ItemClass.ACCELEROMETER);

    private final GoodsThresholds thresholds;
    private final Set<ItemClass> besideEngineModel;
    private final Set<ItemClass> classes = EnumSet.noneOf(ItemClass.class);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private final Set<GrammaticalRole> roles = EnumSet.noneOf(GrammaticalRole.class);
    private final List<GoodsEvidence> evidence = new ArrayList<>(2);
    private final List<Value> amountSources = new ArrayList<>(2);
    private final List<Amount> amounts = new ArrayList<>(2);
    private final List<Measure> measures = new ArrayList<>(2);
    /** Few lines name any, so the list is made when there is something to hold. */
    private List<EngineFeature> features = List.of();

    LineReading(GoodsThresholds thresholds, Set<ItemClass> besideEngineModel) {
        this.thresholds = thresholds;
        this.besideEngineModel = besideEngineModel;
    }

    void add(DescribingField source, Value value, TextReading reading) {
        for (var words : reading.words()) {
            if (source.counts(words)) {
                evidence.add(evidence(words, value));
                if (reading.classes().contains(words.item())) {
                    classes.add(words.item());
                }
            }
        }
        if (source.speaksOfGoods()) {
            traits.addAll(reading.traits());
            roles.addAll(reading.roles());
            for (var feature : reading.features()) {
                add(feature);
            }
            for (var amount : reading.amounts()) {
                amounts.add(amount);
                amountSources.add(value);
            }
        }
    }

    /** In an end use "for drones" names drones as much as "drone" does. */
    void addUse(Value value, TextReading reading) {
        add(DescribingField.DESCRIPTION, value, reading);
        for (var words : reading.words()) {
            if (words.item() == ItemClass.DRONE_PART && words.meaning().names(ItemClass.DRONE)) {
                classes.add(ItemClass.DRONE);
                evidence.add(evidence(new TextReading.Words(ItemClass.DRONE, words.meaning(), words.text()), value));
            }
        }
    }

    private void add(EngineFeature feature) {
        for (var one : features) {
            if (one.name().equals(feature.name())) {
                return;
            }
        }
        if (features.isEmpty()) {
            features = new ArrayList<>(4);
        }
        features.add(feature);
    }

    void add(@Nullable Measure measure) {
        if (measure != null) {
            measures.add(measure);
        }
    }

    DescribedGoods goods(DescribedGoods.DescribedEndUse endUse, DoubleSupplier pieceKilograms) {
        join();
        if (!amounts.isEmpty()) {
            var meaning = new AmountMeaning(classes, traits, thresholds);
            addMeasures(meaning, true);
            addMeasures(meaning, false);
            for (var feature : new EngineNumbers(classes, roles, features, thresholds, pieceKilograms).in(amounts)) {
                add(feature);
            }
        }
        boolean nothing =
                evidence.isEmpty() && traits.isEmpty() && measures.isEmpty() && features.isEmpty() && endUse.isEmpty();
        return nothing
                ? DescribedGoods.NOTHING
                : new DescribedGoods(classes, traits, evidence, measures, features, endUse);
    }

    /** Numbers with words beside them first: they decide what is known when the others are read. */
    private void addMeasures(AmountMeaning meaning, boolean withKeyword) {
        var known = EnumSet.noneOf(Quantity.class);
        measures.forEach(measure -> known.add(measure.quantity()));
        for (int i = 0; i < amounts.size(); i++) {
            if ((amounts.get(i).keyword() != null) == withKeyword) {
                meaning.addTo(measures, amounts.get(i), amountSources.get(i), withKeyword ? NONE : known);
            }
        }
    }

    DescribedGoods.DescribedEndUse endUse() {
        if (evidence.isEmpty() && traits.isEmpty()) {
            return DescribedGoods.DescribedEndUse.NOT_SAID;
        }
        join();
        return new DescribedGoods.DescribedEndUse(classes, traits, evidence);
    }

    /** What only the words together say. */
    private void join() {
        if (classes.contains(ItemClass.ELECTRIC_MOTOR) && statesSpeedConstant()) {
            traits.add(Trait.FOR_DRONES);
        }
        boolean forDrones = traits.contains(Trait.FOR_DRONES);
        if (forDrones && isWeakMotor()) {
            classes.remove(ItemClass.ENGINE);
            addFrom(ItemClass.ELECTRIC_MOTOR, "motor");
            evidence.removeIf(one -> one.item() == ItemClass.ENGINE);
        }
        confirmModel();
        dropWhatOnlyAToyOrVaseHas();
        if (classes.contains(ItemClass.TOY) && classes.contains(ItemClass.MANNED_AIRCRAFT)) {
            classes.add(ItemClass.MODEL_AIRCRAFT);
            classes.remove(ItemClass.MANNED_AIRCRAFT);
        }
        if (forDrones && isStrongMotor()) {
            addFrom(ItemClass.DRONE_ENGINE, "engine for unmanned aircraft");
            classes.remove(ItemClass.ELECTRIC_MOTOR);
            evidence.removeIf(one -> one.item() == ItemClass.ELECTRIC_MOTOR);
        }
        boolean combustion = classes.contains(ItemClass.PISTON_ENGINE) || classes.contains(ItemClass.TURBINE);
        boolean someEngine = classes.contains(ItemClass.ENGINE)
                && !classes.contains(ItemClass.ELECTRIC_MOTOR)
                && !roles.contains(GrammaticalRole.ELECTRIC);
        if (forDrones && (combustion || someEngine)) {
            addDroneEngine();
        }
        if (forDrones && roles.contains(GrammaticalRole.PART)) {
            classes.add(ItemClass.DRONE_PART);
        }
        evidence.removeIf(one -> one.item() == ItemClass.DRONE_PART && !classes.contains(ItemClass.DRONE_PART));
        boolean engine = classes.contains(ItemClass.ENGINE) || classes.contains(ItemClass.PISTON_ENGINE);
        boolean flies = roles.contains(GrammaticalRole.AIRCRAFT) || classes.contains(ItemClass.MANNED_AIRCRAFT);
        if ((engine || combustion) && flies && !roles.contains(GrammaticalRole.VEHICLE)) {
            addFrom(ItemClass.AIRCRAFT_ENGINE, "aircraft engine");
        }
        if ((engine || features.size() > 1)
                && roles.contains(GrammaticalRole.VEHICLE)
                && !classes.contains(ItemClass.DRONE_ENGINE)) {
            addFrom(ItemClass.SURFACE_ENGINE, "engine for a vehicle, boat or machine");
        }
        boolean inWaterOrFan = roles.contains(GrammaticalRole.VEHICLE)
                || classes.contains(ItemClass.SURFACE_ENGINE)
                || classes.contains(ItemClass.COOLING_UNIT);
        if (inWaterOrFan && !forDrones && !flies) {
            drop(ItemClass.PROPELLER);
        }
        if (evidence.size() > 1) {
            evidence.sort(STRONGEST_FIRST);
        }
    }

    /** A model that is only a hint counts when something else on the line speaks of engines or drones. */
    private void confirmModel() {
        boolean hinted = evidence.stream()
                .anyMatch(one -> one.item() == ItemClass.DRONE_ENGINE
                        && one.kind() == GoodsEvidence.Kind.MODEL
                        && one.strength() == Strength.HINT);
        if (hinted && !classes.contains(ItemClass.DRONE_ENGINE) && hasSecondSign()) {
            classes.add(ItemClass.DRONE_ENGINE);
            classes.add(ItemClass.PISTON_ENGINE);
            classes.add(ItemClass.ENGINE);
        }
    }

    /**
     * A toy gyroscope steers nothing, and a vase of a place that is named like a maker is no engine. The word "toy" excuses no model of a
     * sensor and no fibre-optic gyro.
     */
    private void dropWhatOnlyAToyOrVaseHas() {
        if (classes.contains(ItemClass.TOY) && !traits.contains(Trait.FOR_DRONES)) {
            for (var item : OF_TOYS) {
                if (evidence.stream().filter(one -> one.item() == item).allMatch(LineReading::isPlainWord)) {
                    drop(item);
                }
            }
        }
        boolean ordinary = classes.contains(ItemClass.ORDINARY) && !classes.contains(ItemClass.ENGINE);
        if (ordinary && classes.contains(ItemClass.DRONE_ENGINE) && isOnlyMaker()) {
            drop(ItemClass.DRONE_ENGINE);
        }
    }

    private static boolean isPlainWord(GoodsEvidence one) {
        return one.kind() == GoodsEvidence.Kind.WORD && one.text().indexOf(' ') < 0;
    }

    private boolean isOnlyMaker() {
        return evidence.stream()
                .noneMatch(one -> one.item() == ItemClass.DRONE_ENGINE
                        && (one.kind() != GoodsEvidence.Kind.MAKER || one.strength() == Strength.EXACT));
    }

    private void drop(ItemClass item) {
        if (classes.remove(item)) {
            evidence.removeIf(one -> one.item() == item);
        }
    }

    private boolean hasSecondSign() {
        return traits.contains(Trait.FOR_DRONES)
                || classes.stream().anyMatch(besideEngineModel::contains)
                || measures.stream().anyMatch(measure -> measure.quantity() == Quantity.POWER_KW)
                || amounts.stream().anyMatch(amount -> amount.engineUnit() || amount.dimension() == Dimension.POWER);
    }

    /** KV is a motor's speed constant; the kilovolts of a mains motor, written alike, are fewer. */
    private boolean statesSpeedConstant() {
        return amounts.stream()
                .anyMatch(amount -> amount.dimension() == Dimension.SPEED_CONSTANT
                        && amount.high() >= thresholds.motorSpeedConstant());
    }

    private boolean isStrongMotor() {
        return roles.contains(GrammaticalRole.MOTOR)
                && !roles.contains(GrammaticalRole.ELECTRIC)
                && (amounts.stream().anyMatch(this::isCombustion)
                        || measures.stream()
                                .anyMatch(measure -> measure.quantity() == Quantity.POWER_KW
                                        && measure.value() >= thresholds.motorCombustionPower()));
    }

    /** "Motor para dron, 500 W": where one word means engines and motors, so few watts are those of a motor. */
    private boolean isWeakMotor() {
        return classes.contains(ItemClass.ENGINE)
                && !classes.contains(ItemClass.PISTON_ENGINE)
                && roles.contains(GrammaticalRole.MOTOR)
                && !isStrongMotor()
                && (statesSpeedConstant()
                        || amounts.stream()
                                .anyMatch(amount -> amount.dimension() == Dimension.POWER && !amount.engineUnit()));
    }

    /** Only combustion engines have a displacement. */
    private boolean isCombustion(Amount amount) {
        return (amount.dimension() == Dimension.VOLUME && amount.engineUnit())
                || (amount.dimension() == Dimension.POWER && amount.high() >= thresholds.motorCombustionPower());
    }

    private void addDroneEngine() {
        if (!classes.contains(ItemClass.DRONE_ENGINE)) {
            addFrom(ItemClass.DRONE_ENGINE, "engine for unmanned aircraft");
        }
    }

    private void addFrom(ItemClass item, String means) {
        if (!classes.add(item)) {
            return;
        }
        for (var one : evidence) {
            if (one.item() == ItemClass.PISTON_ENGINE
                    || one.item() == ItemClass.TURBINE
                    || one.item() == ItemClass.ENGINE
                    || one.item() == ItemClass.ELECTRIC_MOTOR) {
                evidence.add(new GoodsEvidence(item, one.kind(), one.text(), means, Strength.CLEAR, one.from()));
                return;
            }
        }
    }

    private static GoodsEvidence evidence(TextReading.Words words, Value value) {
        var meaning = words.meaning();
        return new GoodsEvidence(
                words.item(), meaning.kind(), words.text(), meaning.means(), meaning.strength(), value);
    }
}
