package dev.tidewaiter.screening;

/** The worst that a line, a shipment or a file holds, worst first. */
public enum Verdict {
    /** Prohibited on what the record says. */
    BLOCK,
    /** Probably prohibited, or needs a licence. */
    HOLD,
    /** A field that the rules cannot do without is missing or unreadable. */
    CANNOT_CHECK,
    /** May ship after a look and a recorded reason. */
    REVIEW,
    /** Every rule that applies ran, and none found anything. */
    CLEAR
}
