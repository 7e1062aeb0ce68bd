package dev.tidewaiter.goods;

/**
 * Where a number that stands without words begins or ceases to mean something. Each is the parameter of its name in the rulebook in force,
 * {@code bareRange} is {@code bare-range}, and is filled in by that name.
 *
 * @param motorCombustionPower from so many kW on, a motor for drones of which nothing says that it is electric is taken for a combustion
 *                             engine
 * @param bareFlightTime       fewer minutes beside a drone are no flight time
 * @param bareRange            fewer km beside a drone are not how far it flies
 * @param bareReach            fewer km beside a radio or jammer are the size of something
 * @param bareEngineVolume     more litres beside an engine are a tank's
 * @param engineSignPower      fewer kW say nothing of what an engine drives
 * @param engineSpecificPower  so many kW of each kilogram only an engine has that flies
 * @param engineLeastMass      so many kg or fewer are no engine's, whatever power stands beside them
 * @param pieceSpecificPower   with more kW of each kilogram, the weight of a line by its quantity is not that of the engine
 * @param motorSpeedConstant   a smaller KV beside a motor is kilovolts
 * @param bareFrameRate        more Hz beside a camera are a radio's or a processor's
 * @param modelMass            more kg are no model's to build at a small scale
 * @param modelSize            more km are no length of such a model
 * @param vehicleEngineFeatures so many features of engines beside a vehicle, boat or machine are those of its engine
 */
public record GoodsThresholds(
        double motorCombustionPower,
        double bareFlightTime,
        double bareRange,
        double bareReach,
        double bareEngineVolume,
        double engineSignPower,
        double engineSpecificPower,
        double engineLeastMass,
        double pieceSpecificPower,
        double motorSpeedConstant,
        double bareFrameRate,
        double modelMass,
        double modelSize,
        double vehicleEngineFeatures) {}
