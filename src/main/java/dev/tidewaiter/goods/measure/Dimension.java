package dev.tidewaiter.goods.measure;

/** What kind of number a unit makes, with the unit that readings are kept in. */
public enum Dimension {
    /** kW. */
    POWER,
    /** Minutes. */
    TIME,
    /** Kilometres. */
    LENGTH,
    /** Kilograms. */
    MASS,
    /** Litres. */
    VOLUME,
    /** Newtons. */
    FORCE,
    /** km/h. */
    SPEED,
    /** Hz. */
    FREQUENCY,
    /** Nanometres. */
    WAVELENGTH,
    /** Degrees. */
    ANGLE,
    /** Milliradians. */
    SMALL_ANGLE,
    /** Millijoules. */
    ENERGY,
    /** Degrees an hour. */
    TURN_RATE,
    /** Millionths of the earth's acceleration. */
    ACCELERATION,
    /** Parts in a million. */
    RATIO,
    /** Turns a minute and volt, by which motors of multirotors are sold. */
    SPEED_CONSTANT,
    /** Beaufort number. */
    WIND_FORCE,
    /** Aircraft, counted. */
    AIRCRAFT,
    /** Watt-hours in a kilogram. */
    SPECIFIC_ENERGY,
    /** Kilograms of fuel an hour and newton. */
    FUEL_FOR_THRUST,
    /** Degrees of Celsius. */
    TEMPERATURE,
    PERCENT,
    /** Elements of a sensor. */
    ELEMENTS,
    /** Numbers that are no measure of the goods: volts, prices, flow. */
    OTHER
}
