package dev.tidewaiter.goods;

/**
 * A kind of goods that some rule asks about. A line may be of several: a drone engine is also a piston engine, and an
 * "industrial refrigeration unit L550E" is a cooling unit by its words and a drone engine by its model.
 */
public enum ItemClass {
    /** A whole unmanned aircraft, or an unmanned airship. A toy is one too when its words say drone. */
    DRONE("unmanned aircraft"),
    /** The text calls the goods a toy. */
    TOY("toy"),
    /** A model or toy that flies without anybody in it and is not called a drone: RC aircraft, toy aeroplane. */
    MODEL_AIRCRAFT("model aircraft"),
    MANNED_AIRCRAFT("manned aircraft"),
    /** Equipment that turns a manned aircraft into an unmanned one. */
    CONVERSION_KIT("kit to convert an aircraft to unmanned flight"),
    /**
     * A piston engine, a turbine, or an engine of no stated kind, that the text ties to unmanned aircraft by model, maker
     * or words. An electric motor for them is an {@code ELECTRIC_MOTOR} with the trait {@code FOR_DRONES}.
     */
    DRONE_ENGINE("engine for unmanned aircraft"),
    /** An engine of whatever kind. */
    ENGINE("engine"),
    /** An engine that the text ties to aircraft, model aircraft included. */
    AIRCRAFT_ENGINE("aircraft engine"),
    /** Any piston or rotary engine: aircraft, car, boat, generator. */
    PISTON_ENGINE("piston engine"),
    /** A piston engine that the text ties to cars, boats, mowers, pumps or generators. */
    SURFACE_ENGINE("engine for vehicles, boats or machines on the ground"),
    /** Turbojets, turboprops and other gas turbines; not turbochargers. */
    TURBINE("gas turbine"),
    /** Parts that only an engine has: spark plug, carburettor, cylinder head, crankshaft, propeller hub. */
    ENGINE_PART("engine part"),
    GENERATOR_SET("generator set"),
    ELECTRIC_MOTOR("electric motor"),
    SPEED_CONTROLLER("electronic speed controller"),
    /** Flight controllers and autopilots. */
    AUTOPILOT("autopilot"),
    /** Inertial units and systems, which hold gyros and accelerometers. */
    INERTIAL_UNIT("inertial unit"),
    /** A gyro by itself: an entry of its own in every regime. */
    GYRO("gyro"),
    /** An accelerometer by itself: an entry of its own in every regime. */
    ACCELEROMETER("accelerometer"),
    GNSS_RECEIVER("satellite-navigation receiver"),
    /** Controlled reception pattern antennas and the like, against jamming of satellite navigation. */
    ANTI_JAM_ANTENNA("anti-jam antenna"),
    ANTENNA("antenna"),
    /** Radio modems, telemetry and video links. */
    DATA_LINK("radio data link"),
    /** Radio equipment of whatever use; for unmanned aircraft it is a {@code DATA_LINK} too. */
    RADIO("radio equipment"),
    /** Remote-control transmitters and ground control stations. */
    REMOTE_CONTROL("remote control or ground station"),
    THERMAL_CAMERA("thermal camera"),
    /** A tube that makes little light visible, or goods that are said to hold one. */
    IMAGE_INTENSIFIER("image intensifier"),
    /** Goggles, sights and the like for the night; whether by an image intensifier or the chip of a camera is not said. */
    NIGHT_VISION("night-vision device"),
    CAMERA("camera"),
    GIMBAL("stabilised camera mount"),
    RADAR("radar"),
    /** A radar that makes images of the ground by synthetic aperture. It is a {@code RADAR} too. */
    IMAGING_RADAR("synthetic-aperture radar"),
    LASER_DESIGNATOR("laser range-finder or designator"),
    SERVO("servo"),
    PROPELLER("propeller or rotor"),
    /** Catapults, launching rails and recovery gear. */
    LAUNCHER("launcher"),
    PARACHUTE("parachute"),
    BATTERY("battery"),
    AIRFRAME("airframe or its parts"),
    /** Parts that the text ties to unmanned aircraft and nothing more exact. */
    DRONE_PART("part for unmanned aircraft"),
    CARBON_FIBRE("carbon fibre"),
    /** Integrated circuits other than memories: microcontrollers, signal processors, programmable logic, converters. */
    MICROCHIP("integrated circuit"),
    MEMORY("memory chip"),
    /** Diodes, transistors, thyristors. */
    SEMICONDUCTOR("discrete semiconductor"),
    CAPACITOR("capacitor"),
    BEARING("bearing"),
    MACHINE_TOOL("machine tool"),
    /** Refrigeration, air conditioning, compressors for cooling, cold rooms. */
    COOLING_UNIT("cooling or refrigeration unit"),
    PUMP("pump"),
    /** Spraying, fogging and spreading equipment for crops or aerosols. */
    SPRAY_SYSTEM("spraying system"),
    /** Jammers and other counter-drone equipment. */
    JAMMER("jammer or counter-drone equipment"),
    DETONATOR("detonator"),
    /** Warheads, bombs, fuzes, explosives, loitering munitions. */
    MUNITION("munition"),
    /** A rocket, a launch vehicle, or a stage, an engine or a re-entry vehicle of one; its warhead is a {@code MUNITION}. */
    ROCKET("rocket, launch vehicle or stage of one"),
    /** Kerosene and spirit for turbines of aircraft, which share a code of six digits with oils of other uses. */
    JET_FUEL("jet fuel"),
    /** A firearm, what only a firearm has, or its cartridges; not what fires darts, paint or air. */
    FIREARM("firearm or its cartridges"),
    /** What protects from bullets, holds or stuns people, or aims a firearm. */
    POLICE_GOODS("body armour, sight of a firearm or goods of the police"),
    /** Goods of other kinds that a control list names by a word hardly used for anything else: explosives, gas centrifuges, krytrons. */
    LISTED_GOODS("item that a control list names"),
    /** Finished publications: books, newspapers, maps, sheet music. */
    PRINTED_MATTER("printed matter"),
    /** A fabric or a yarn, of a material that other words say: {@code ORDINARY} unless it is carbon fibre. No line keeps this class. */
    FABRIC("fabric or yarn"),
    /** What goods lie in or are rolled on: {@code ORDINARY} where no other goods are named. No line keeps this class. */
    PACKING("packing"),
    /** The text names goods of everyday trade that no rule is about, such as tiles, clothing or food. */
    ORDINARY("goods of everyday trade");

    private final String title;

    ItemClass(String title) {
        this.title = title;
    }

    /** The class in words, for explanations. */
    public String title() {
        return title;
    }
}
