package dev.tidewaiter.designation.evidence;

/** What a secondary field says of a party and an entry. */
public enum Agreement {
    AGREES,
    DIFFERS,
    /** One side does not give it. */
    UNKNOWN
}
