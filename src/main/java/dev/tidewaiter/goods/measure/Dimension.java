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
    /** Beaufort number. */
    WIND_FORCE,
    /** Elements of a sensor. */
    ELEMENTS,
    /** Numbers that are no measure of the goods: volts, prices, flow. */
    OTHER
}
