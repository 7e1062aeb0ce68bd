package dev.tidewaiter.goods;

import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.Dimension;
import dev.tidewaiter.goods.measure.Measure;
import dev.tidewaiter.goods.measure.Measure.Certainty;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a number measures, from the words beside it and from what the goods are. */
final class AmountMeaning {

    private static final Set<ItemClass> ENGINES_AND_MOTORS = Set.of(
            ItemClass.ENGINE,
            ItemClass.PISTON_ENGINE,
            ItemClass.DRONE_ENGINE,
            ItemClass.AIRCRAFT_ENGINE,
            ItemClass.SURFACE_ENGINE,
            ItemClass.TURBINE,
            ItemClass.ELECTRIC_MOTOR);
    private static final Set<ItemClass> LINKS =
            Set.of(ItemClass.DATA_LINK, ItemClass.REMOTE_CONTROL, ItemClass.ANTENNA);
    private static final Set<ItemClass> INERTIAL =
            Set.of(ItemClass.INERTIAL_UNIT, ItemClass.GYRO, ItemClass.ACCELEROMETER);
    private static final Set<ItemClass> IMAGERS = Set.of(ItemClass.THERMAL_CAMERA, ItemClass.CAMERA, ItemClass.GIMBAL);
    private static final Set<ItemClass> FLYERS = Set.of(
            ItemClass.DRONE,
            ItemClass.AIRFRAME,
            ItemClass.AUTOPILOT,
            ItemClass.MUNITION,
            ItemClass.TOY,
            ItemClass.MODEL_AIRCRAFT);

    private final Set<ItemClass> classes;
    private final Set<Trait> traits;
    private final GoodsThresholds thresholds;

    AmountMeaning(Set<ItemClass> classes, Set<Trait> traits, GoodsThresholds thresholds) {
        this.classes = classes;
        this.traits = traits;
        this.thresholds = thresholds;
    }

    /**
     * Adds what an amount measures, if that can be told. A mass or speed that could be anything's is left out where the
     * text states the aircraft's own; a time or distance never is, because the larger one may be the true one.
     */
    void addTo(List<Measure> measures, Amount amount, Value from, Set<Quantity> known) {
        var quantity = amount.keyword() != null ? byKeyword(amount, amount.keyword()) : byGoods(amount);
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

    private @Nullable Quantity byKeyword(Amount amount, MeasureKeyword keyword) {
        return switch (keyword) {
            case RANGE -> range();
            case SPEED ->
                classes.contains(ItemClass.GNSS_RECEIVER) && !classes.contains(ItemClass.DRONE)
                        ? Quantity.RECEIVER_SPEED_KMH
                        : Quantity.SPEED_KMH;
            case RESOLUTION ->
                amount.dimension() == Dimension.ANGLE
                        ? Quantity.ANGLE_RESOLUTION_DEG
                        : classes.contains(ItemClass.RADAR) ? Quantity.RESOLUTION_M : null;
            case SPOTLIGHT -> classes.contains(ItemClass.RADAR) ? Quantity.SPOTLIGHT_RESOLUTION_M : null;
            case POWER, CONTINUOUS_POWER ->
                amount.engineUnit() ? Quantity.POWER_KW : Objects.requireNonNullElse(power(amount), Quantity.POWER_KW);
            default -> keyword.quantity();
        };
    }

    /** "Range" without more is the range of what the goods are. */
    private @Nullable Quantity range() {
        if (isAny(FLYERS) || traits.contains(Trait.FOR_DRONES)) {
            return isAny(LINKS) && !classes.contains(ItemClass.DRONE) ? Quantity.LINE_OF_SIGHT_KM : Quantity.RANGE_KM;
        }
        if (classes.contains(ItemClass.JAMMER)) {
            return Quantity.JAMMING_RANGE_KM;
        }
        if (isAny(LINKS)) {
            return Quantity.LINE_OF_SIGHT_KM;
        }
        if (classes.contains(ItemClass.IMAGING_RADAR)) {
            return Quantity.RANGE_KM;
        }
        boolean sensor = classes.contains(ItemClass.RADAR) || classes.contains(ItemClass.LASER_DESIGNATOR);
        return sensor || isAny(IMAGERS) ? null : Quantity.RANGE_KM;
    }

    private @Nullable Quantity byGoods(Amount amount) {
        return switch (amount.dimension()) {
            case POWER -> power(amount);
            case TIME ->
                classes.contains(ItemClass.DRONE) && amount.high() >= thresholds.bareFlightTime()
                        ? Quantity.ENDURANCE_MIN
                        : null;
            case LENGTH -> length(amount);
            case MASS ->
                classes.contains(ItemClass.DRONE)
                                || classes.contains(ItemClass.TOY)
                                || classes.contains(ItemClass.MODEL_AIRCRAFT)
                        ? Quantity.TAKE_OFF_MASS_KG
                        : null;
            case VOLUME -> volume(amount);
            case FORCE -> isAny(ENGINES_AND_MOTORS) || classes.contains(ItemClass.DRONE) ? Quantity.THRUST_N : null;
            case SPEED ->
                classes.contains(ItemClass.DRONE)
                        ? Quantity.SPEED_KMH
                        : classes.contains(ItemClass.GNSS_RECEIVER) ? Quantity.RECEIVER_SPEED_KMH : null;
            case FREQUENCY ->
                isAny(IMAGERS) && amount.high() <= thresholds.bareFrameRate() ? Quantity.FRAME_RATE_HZ : null;
            case ELEMENTS -> isAny(IMAGERS) ? Quantity.PIXELS : null;
            case WAVELENGTH ->
                isAny(IMAGERS) || classes.contains(ItemClass.LASER_DESIGNATOR) ? Quantity.WAVELENGTH_MAX_NM : null;
            case SMALL_ANGLE -> isAny(IMAGERS) ? Quantity.IFOV_MRAD : null;
            case ENERGY -> classes.contains(ItemClass.LASER_DESIGNATOR) ? Quantity.PULSE_ENERGY_MJ : null;
            case TURN_RATE -> Quantity.DRIFT_DEG_H;
            case ACCELERATION -> isAny(INERTIAL) ? Quantity.BIAS_MICRO_G : null;
            case RATIO -> isAny(INERTIAL) ? Quantity.SCALE_FACTOR_PPM : null;
            case FUEL_FOR_THRUST -> isAny(ENGINES_AND_MOTORS) ? Quantity.FUEL_KG_N_H : null;
            case SPECIFIC_ENERGY -> Quantity.SPECIFIC_ENERGY_WH_KG;
            case ANGLE, SPEED_CONSTANT, WIND_FORCE, AIRCRAFT, TEMPERATURE, PERCENT, OTHER -> null;
        };
    }

    private @Nullable Quantity power(Amount amount) {
        if (isAny(ENGINES_AND_MOTORS)) {
            return Quantity.POWER_KW;
        }
        if (classes.contains(ItemClass.COOLING_UNIT)) {
            return Quantity.COOLING_KW;
        }
        if (classes.contains(ItemClass.LASER_DESIGNATOR)) {
            return Quantity.LASER_POWER_KW;
        }
        return amount.engineUnit() ? Quantity.POWER_KW : null;
    }

    private @Nullable Quantity length(Amount amount) {
        if (amount.high() < thresholds.bareReach()) {
            return null;
        }
        if (classes.contains(ItemClass.DRONE) || classes.contains(ItemClass.MODEL_AIRCRAFT)) {
            return amount.high() >= thresholds.bareRange() ? Quantity.RANGE_KM : null;
        }
        if (classes.contains(ItemClass.JAMMER)) {
            return Quantity.JAMMING_RANGE_KM;
        }
        if (classes.contains(ItemClass.IMAGING_RADAR)) {
            return Quantity.RANGE_KM;
        }
        return isAny(LINKS) && !isAny(IMAGERS) ? Quantity.LINE_OF_SIGHT_KM : null;
    }

    private @Nullable Quantity volume(Amount amount) {
        if (isAny(ENGINES_AND_MOTORS) && amount.high() <= thresholds.bareEngineVolume()) {
            return Quantity.DISPLACEMENT_CC;
        }
        boolean sprays = classes.contains(ItemClass.SPRAY_SYSTEM)
                || classes.contains(ItemClass.DRONE)
                || traits.contains(Trait.AGRICULTURAL);
        return sprays && !amount.engineUnit() ? Quantity.SPRAY_TANK_L : null;
    }

    private boolean isAny(Set<ItemClass> some) {
        for (var item : classes) {
            if (some.contains(item)) {
                return true;
            }
        }
        return false;
    }
}
