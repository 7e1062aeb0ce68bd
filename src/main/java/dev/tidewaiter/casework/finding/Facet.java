package dev.tidewaiter.casework.finding;

import java.util.Locale;

/** By what the queue is narrowed and counted. */
public enum Facet {
    STATE,
    SEVERITY,
    RULE,
    LIST,
    DESTINATION,
    SENDER,
    FILE,
    RUN;

    /** The name in addresses and JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
