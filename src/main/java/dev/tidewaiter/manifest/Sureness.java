package dev.tidewaiter.manifest;

import dev.tidewaiter.manifest.layout.HowKnown;

/** How sure it is what a place of a sheet holds, and why. */
public enum Sureness {
    /** Its heading or label is known. */
    HEADING(0.98),
    /** Its heading is nearly a known one. */
    NEARLY(0.8),
    /** Its heading has several meanings; the other columns or its cells decided. */
    SEVERAL(0.5),
    /** Its heading tells nothing; its cells do. */
    VALUES(0.65),
    /** An officer said so. */
    SAID(1);

    private final double share;

    Sureness(double share) {
        this.share = share;
    }

    /** How sure, from 0 to 1, for a meter. */
    public double share() {
        return share;
    }

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
