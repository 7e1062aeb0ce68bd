package dev.tidewaiter.casework.decision;

/** Where a decision stands. */
public enum DecisionState {
    /** Waits for a second person. */
    PROPOSED,
    IN_FORCE,
    /** The second person did not approve. */
    REJECTED,
    /** A newer decision took its place. */
    SUPERSEDED,
    /** The finding, the entry or the party is not what it was: the question is open again. */
    REOPENED
}
