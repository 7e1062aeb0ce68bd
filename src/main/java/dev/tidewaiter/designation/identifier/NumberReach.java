package dev.tidewaiter.designation.identifier;

/** How far an equal number tells that a party is an entry, farthest first. */
public enum NumberReach {
    /** It is nobody else's. */
    ALONE,
    /** It is short, and both sides say its kind: in the entry's country it is nobody else's, elsewhere hardly anybody's. */
    OF_KIND,
    /** Others may have it as well, as with the marks of ships and aircraft. */
    SHARED,
    /**
     * Both sides say its kind, and it is so short that in another country it is another one, and in the same country that of another
     * register: towns and zones number by themselves. It counts only where the country agrees, and then others may have it as well.
     */
    OF_KIND_IN_ITS_COUNTRY
}
