package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.layout.HowKnown;

/** How sure it is what a place of a sheet holds, and why. */
public enum Sureness {
    /** Its heading or label is known. */
    HEADING,
    /** Its heading is nearly a known one. */
    NEARLY,
    /** Its heading has several meanings; the other columns or its cells decided. */
    SEVERAL,
    /** Its heading tells nothing; its cells do. */
    VALUES,
    /** An officer said so. */
    SAID;

    static Sureness of(HowKnown known) {
        return switch (known) {
            case HEADING -> HEADING;
            case NEARLY -> NEARLY;
            case SEVERAL -> SEVERAL;
            case VALUES -> VALUES;
            case SAID -> SAID;
        };
    }
}
