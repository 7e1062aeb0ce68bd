package dev.tidewaiter.goods.line;

import java.util.Locale;

/** What the numbers and models of a line say together, for rows that derive one class of goods from others. */
enum ReadingSign {
    /** A speed constant (KV) stands there that only motors of model and unmanned aircraft have. */
    SPEED_CONSTANT,
    /** A power in a unit that is not of engines alone, such as watts. */
    PLAIN_POWER,
    /** A thrust is stated: a force, or a mass beside a word for thrust. */
    THRUST,
    /** A thrust stands beside a word for it: a force alone may be that of a spring or a bracket. */
    STATED_THRUST,
    /** A displacement, or more power than electric motors of model and unmanned aircraft have. */
    COMBUSTION_NUMBERS,
    /** A number is stated, in words or a column, that a model to build has not: a power, a range, more mass or length. */
    NO_MODELS_NUMBERS,
    /** A number that may be an engine's model, and something else on the line that speaks of engines or drones. */
    ENGINE_MODEL,
    /** Several things that engines have, as many as a threshold says. */
    ENGINE_FEATURES;

    private final String id = name().replace('_', '-').toLowerCase(Locale.ROOT);

    /** The sign as the list writes it. */
    String id() {
        return id;
    }
}
