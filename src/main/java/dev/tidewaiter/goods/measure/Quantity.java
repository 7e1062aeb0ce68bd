package dev.tidewaiter.goods.measure;

/** What a measure measures, with the one unit in which it is kept. */
public enum Quantity {
    /** Power of an engine or motor, not of a power supply. */
    POWER_KW("power", "kW"),
    /** The part of it that lasts, where the text says so. */
    CONTINUOUS_POWER_KW("continuous power", "kW"),
    /** Flight time. Never charging time, warranty or shelf life. */
    ENDURANCE_MIN("endurance", "min"),
    /** How far an aircraft flies. */
    RANGE_KM("range", "km"),
    /** How far a radio link or a remote control reaches. */
    LINE_OF_SIGHT_KM("reach of the radio link", "km"),
    TAKE_OFF_MASS_KG("take-off mass", "kg"),
    PAYLOAD_KG("payload", "kg"),
    /** The wind in which it flies; Beaufort numbers are converted to the top of their class and marked derived. */
    GUST_KMH("wind resistance", "km/h"),
    SPEED_KMH("speed", "km/h"),
    ALTITUDE_M("ceiling", "m"),
    DISPLACEMENT_CC("displacement", "cm³"),
    THRUST_N("thrust", "N"),
    /** The fuel that a jet engine burns for its thrust. */
    FUEL_KG_N_H("specific fuel consumption", "kg/(N·h)"),
    DRY_WEIGHT_KG("dry weight", "kg"),
    SPRAY_TANK_L("spray tank", "L"),
    FRAME_RATE_HZ("frame rate", "Hz"),
    /** Elements of the sensor: width times height. */
    PIXELS("sensor elements", "pixels"),
    WAVELENGTH_MIN_NM("shortest wavelength", "nm"),
    WAVELENGTH_MAX_NM("longest wavelength", "nm"),
    /** Instantaneous field of view. */
    IFOV_MRAD("instantaneous field of view", "mrad"),
    HEADING_ACCURACY_DEG("heading accuracy", "°"),
    ATTITUDE_ACCURACY_DEG("attitude accuracy", "°"),
    PULSE_ENERGY_MJ("pulse energy", "mJ"),
    /** How far the bias of a gyro drifts. */
    DRIFT_DEG_H("drift", "°/h"),
    /** How well the bias of an accelerometer is repeated. */
    BIAS_MICRO_G("bias", "µg"),
    SCALE_FACTOR_PPM("error of the scale factor", "ppm"),
    /** The speed up to which a receiver of satellite navigation works. */
    RECEIVER_SPEED_KMH("speed up to which it navigates", "km/h"),
    /** The smallest angle that is told apart. */
    ANGLE_RESOLUTION_DEG("resolution", "°"),
    /** The smallest thing on the ground that a radar tells apart. */
    RESOLUTION_M("resolution", "m"),
    /** The same while it looks at one spot for long. */
    SPOTLIGHT_RESOLUTION_M("resolution in spotlight mode", "m"),
    /** The highest temperature at which a thing works. */
    OPERATING_TEMPERATURE_C("operating temperature", "°C"),
    /** By how much the energy of a laser's pulses differs. */
    ENERGY_STABILITY_PERCENT("energy stability", "%"),
    DIVERGENCE_MRAD("beam divergence", "mrad"),
    LASER_POWER_KW("laser power", "kW"),
    JAMMING_RANGE_KM("jamming range", "km"),
    /** How many aircraft one station flies at once. */
    AIRCRAFT_CONTROLLED("aircraft controlled at once", "aircraft"),
    /** What a battery holds by its weight. */
    SPECIFIC_ENERGY_WH_KG("specific energy", "Wh/kg"),
    /** Cooling capacity, which only a real cooling unit states. */
    COOLING_KW("cooling capacity", "kW");

    /** Wind and speed are kept in km/h; official tables have m/s. */
    public static final double KMH_PER_METRE_A_SECOND = 3.6;

    private final String title;
    private final String unit;

    Quantity(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** The quantity in words, for explanations. */
    public String title() {
        return title;
    }

    /** How many units of this quantity one unit of its {@link Dimension} is: a ceiling in metres is a length in kilometres. */
    public double perUnitOfDimension() {
        return switch (this) {
            case DISPLACEMENT_CC, ALTITUDE_M, RESOLUTION_M, SPOTLIGHT_RESOLUTION_M -> 1000;
            default -> 1;
        };
    }

    /**
     * Whether the smaller of two numbers is the graver: what a thing errs by, the finest that it tells apart, and what a
     * control sets an upper bound to.
     */
    public boolean lessIsGraver() {
        return switch (this) {
            case IFOV_MRAD,
                    HEADING_ACCURACY_DEG,
                    ATTITUDE_ACCURACY_DEG,
                    ANGLE_RESOLUTION_DEG,
                    RESOLUTION_M,
                    SPOTLIGHT_RESOLUTION_M,
                    DRIFT_DEG_H,
                    BIAS_MICRO_G,
                    SCALE_FACTOR_PPM,
                    ENERGY_STABILITY_PERCENT,
                    DIVERGENCE_MRAD,
                    FUEL_KG_N_H,
                    DRY_WEIGHT_KG -> true;
            default -> false;
        };
    }

    /** The unit in which every measure of the quantity is kept. */
    public String unit() {
        return unit;
    }
}
