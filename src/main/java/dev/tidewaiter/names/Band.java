package dev.tidewaiter.names;

/** What a score says in words. How precise each band is stands in {@code docs/reference/matching-quality.md}. */
public enum Band {
    /** The same name: nothing differs but spelling, script, order, legal form or a part that one side leaves out. */
    STRONG(0.94),
    /** The same name with a slip or with parts that only one side gives. */
    MEDIUM(0.87),
    /** Perhaps the same name: worth a look. */
    WEAK(0.80),
    /** Another name. */
    NONE(0);

    private final double from;

    Band(double from) {
        this.from = from;
    }

    /** The least score in the band. */
    public double from() {
        return from;
    }

    /** The band of a score from 0 to 1. */
    public static Band of(double score) {
        for (var band : values()) {
            if (score >= band.from) {
                return band;
            }
        }
        return NONE;
    }
}
