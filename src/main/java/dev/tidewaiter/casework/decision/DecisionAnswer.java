package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FindingKind;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.StoredFinding;

/** What a person says to a finding. */
public enum DecisionAnswer {
    /** It is as the rule says. */
    CONFIRMED,
    /** The party is not the listed one. */
    NOT_A_MATCH,
    /** Goods, place or document are not what the rule says, as far as no listed party is meant. */
    NOT_AS_SAID,
    /** It is as the rule says, and allowed, by a licence or an exception. */
    PERMITTED,
    /** Still not clear; it stays held. */
    UNSURE;

    /** Whether it can be said to a finding. */
    public boolean fits(StoredFinding finding) {
        boolean ofParty = !finding.list().isEmpty();
        return switch (this) {
            case NOT_A_MATCH -> ofParty;
            case NOT_AS_SAID -> !ofParty && finding.kind() == FindingKind.FOUND;
            case CONFIRMED, PERMITTED, UNSURE -> true;
        };
    }

    /** What a finding is once this answer is in force. */
    FindingState state() {
        return this == UNSURE ? FindingState.UNSURE : FindingState.SETTLED;
    }
}
