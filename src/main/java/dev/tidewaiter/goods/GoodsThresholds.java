package dev.tidewaiter.goods;

/**
 * Where a number that stands without words begins or ceases to mean something; values come from the parameters of the
 * rulebook in force.
 *
 * @param combustionFromKilowatts from this power on, a motor for drones of which nothing says that it is electric is taken
 *                                for a combustion engine
 * @param shortestFlightMinutes   a shorter time beside a drone is no flight time
 * @param shortestRangeKilometres a shorter length beside a drone is not how far it flies
 * @param shortestReachKilometres a shorter length beside a radio or jammer is the size of something
 * @param largestEngineLitres     a larger volume beside an engine is a tank's
 * @param engineSignFromKilowatts a smaller power says nothing of what an engine drives
 * @param engineKilowattsOfAKilogram so many kilowatts of each kilogram only an engine has that flies
 * @param pieceKilowattsOfAKilogram with more kilowatts of each kilogram, the weight of a line by its quantity is not that of the engine
 * @param smallestSpeedConstant   a smaller KV beside a motor is kilovolts
 * @param fastestFrameRateHertz   a higher frequency beside a camera is a radio's or a processor's
 */
public record GoodsThresholds(
        double combustionFromKilowatts,
        double shortestFlightMinutes,
        double shortestRangeKilometres,
        double shortestReachKilometres,
        double largestEngineLitres,
        double engineSignFromKilowatts,
        double engineKilowattsOfAKilogram,
        double pieceKilowattsOfAKilogram,
        double smallestSpeedConstant,
        double fastestFrameRateHertz) {}
