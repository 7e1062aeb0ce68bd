package dev.tidewaiter.goods;

/**
 * A kind of parts of which several together make an unmanned aircraft, however plainly each is named.
 *
 * @param name  in words, such as "propeller"
 * @param flies whether only what flies has it: a bicycle has a motor and a battery, but neither propeller nor flight controller
 */
public record DronePartKind(String name, boolean flies) {}
