package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FindingState;

/** What a person says to a finding. */
public enum DecisionAnswer {
    /** It is as the rule says. */
    CONFIRMED,
    /** The party is not the listed one. */
    NOT_A_MATCH,
    /** It is as the rule says, and allowed, by a licence or an exception. */
    PERMITTED,
    /** Still not clear; it stays held. */
    UNSURE;

    /** What a finding is once this answer is in force. */
    FindingState state() {
        return this == UNSURE ? FindingState.UNSURE : FindingState.SETTLED;
    }
}
