package dev.tidewaiter.goods.measure;

import org.jspecify.annotations.Nullable;

/** Words beside a number that say what it measures. The OTHER ones keep a number from being taken for something else. */
public enum MeasureKeyword {
    ENDURANCE(Quantity.ENDURANCE_MIN, Dimension.TIME),
    OTHER_TIME(null, Dimension.TIME),
    RANGE(Quantity.RANGE_KM, Dimension.LENGTH),
    LINK_RANGE(Quantity.LINE_OF_SIGHT_KM, Dimension.LENGTH),
    JAMMING_RANGE(Quantity.JAMMING_RANGE_KM, Dimension.LENGTH),
    ALTITUDE(Quantity.ALTITUDE_M, Dimension.LENGTH),
    OTHER_LENGTH(null, Dimension.LENGTH),
    TAKE_OFF_MASS(Quantity.TAKE_OFF_MASS_KG, Dimension.MASS),
    PAYLOAD(Quantity.PAYLOAD_KG, Dimension.MASS),
    DRY_WEIGHT(Quantity.DRY_WEIGHT_KG, Dimension.MASS),
    OTHER_MASS(null, Dimension.MASS),
    GUST(Quantity.GUST_KMH, Dimension.SPEED, Dimension.WIND_FORCE),
    /** A number on Beaufort's scale follows without a unit. */
    BEAUFORT(Quantity.GUST_KMH, Dimension.WIND_FORCE, Dimension.SPEED),
    /** The same where the text speaks of wind elsewhere. */
    LEVEL(Quantity.GUST_KMH, Dimension.WIND_FORCE),
    SPEED(Quantity.SPEED_KMH, Dimension.SPEED),
    DISPLACEMENT(Quantity.DISPLACEMENT_CC, Dimension.VOLUME),
    THRUST(Quantity.THRUST_N, Dimension.FORCE),
    POWER(Quantity.POWER_KW, Dimension.POWER),
    /** Power that lasts, beside which a peak of the same engine says nothing where a law speaks of continuous power. */
    CONTINUOUS_POWER(Quantity.CONTINUOUS_POWER_KW, Dimension.POWER),
    COOLING(Quantity.COOLING_KW, Dimension.POWER),
    LASER_POWER(Quantity.LASER_POWER_KW, Dimension.POWER),
    OTHER_POWER(null, Dimension.POWER),
    TANK(Quantity.SPRAY_TANK_L, Dimension.VOLUME),
    OTHER_VOLUME(null, Dimension.VOLUME),
    FRAME_RATE(Quantity.FRAME_RATE_HZ, Dimension.FREQUENCY),
    OTHER_FREQUENCY(null, Dimension.FREQUENCY),
    PIXELS(Quantity.PIXELS, Dimension.ELEMENTS),
    WAVELENGTH(Quantity.WAVELENGTH_MAX_NM, Dimension.WAVELENGTH),
    IFOV(Quantity.IFOV_MRAD, Dimension.SMALL_ANGLE),
    HEADING(Quantity.HEADING_ACCURACY_DEG, Dimension.ANGLE),
    ATTITUDE(Quantity.ATTITUDE_ACCURACY_DEG, Dimension.ANGLE),
    DRIFT(Quantity.DRIFT_DEG_H, Dimension.TURN_RATE),
    BIAS(Quantity.BIAS_MICRO_G, Dimension.ACCELERATION),
    SCALE_FACTOR(Quantity.SCALE_FACTOR_PPM, Dimension.RATIO),
    /** Of an angle or of the ground, as the unit tells. */
    RESOLUTION(Quantity.RESOLUTION_M, Dimension.LENGTH, Dimension.ANGLE),
    /** Of a radar that looks at one spot for long. */
    SPOTLIGHT(Quantity.SPOTLIGHT_RESOLUTION_M, Dimension.LENGTH),
    DIVERGENCE(Quantity.DIVERGENCE_MRAD, Dimension.SMALL_ANGLE),
    /** So many aircraft are flown by one station. */
    SWARM(Quantity.AIRCRAFT_CONTROLLED, Dimension.AIRCRAFT),
    OPERATING_TEMPERATURE(Quantity.OPERATING_TEMPERATURE_C, Dimension.TEMPERATURE),
    OTHER_TEMPERATURE(null, Dimension.TEMPERATURE),
    ENERGY_STABILITY(Quantity.ENERGY_STABILITY_PERCENT, Dimension.PERCENT),
    OTHER_PERCENT(null, Dimension.PERCENT),
    PULSE_ENERGY(Quantity.PULSE_ENERGY_MJ, Dimension.ENERGY);

    private final @Nullable Quantity quantity;
    private final Dimension dimension;
    private final Dimension other;

    MeasureKeyword(@Nullable Quantity quantity, Dimension dimension) {
        this(quantity, dimension, dimension);
    }

    MeasureKeyword(@Nullable Quantity quantity, Dimension dimension, Dimension other) {
        this.quantity = quantity;
        this.dimension = dimension;
        this.other = other;
    }

    /** What the words say is measured; null when they only say what is not. */
    @Nullable
    public Quantity quantity() {
        return quantity;
    }

    /** Whether they speak of such a number. */
    public boolean fits(Dimension measured) {
        return measured == dimension || measured == other;
    }
}
