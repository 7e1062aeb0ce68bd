package dev.tidewaiter.designation.identifier;

/** How far an equal number tells that a party is an entry, farthest first. */
public enum NumberReach {
    /** It is nobody else's. */
    ALONE,
    /** It is short, and both sides say its kind: in the entry's country it is nobody else's, elsewhere hardly anybody's. */
    OF_KIND,
    /** The same, and so short that in another country it is another one. */
    OF_KIND_IN_ITS_COUNTRY,
    /** Others may have it as well, as with the marks of ships and aircraft. */
    SHARED
}
