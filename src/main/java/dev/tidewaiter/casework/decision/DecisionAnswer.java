package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FindingKind;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.StoredFinding;

/** What a person says to a finding. */
public enum DecisionAnswer {
    /** It is as the rule says. */
    CONFIRMED("as the rule says"),
    /** The party is not the listed one. */
    NOT_A_MATCH("not the listed party"),
    /** Goods, place or document are not what the rule says, as far as no listed party is meant. */
    NOT_AS_SAID("not what the rule says"),
    /** It is as the rule says, and allowed, by a licence or an exception. */
    PERMITTED("permitted"),
    /** Still not clear; it stays held. */
    UNSURE("not clear yet");

    private final String words;

    DecisionAnswer(String words) {
        this.words = words;
    }

    /** As a sentence tells it. */
    public String inWords() {
        return words;
    }

    /** Whether it can be said to a finding. */
    public boolean fits(StoredFinding finding) {
        boolean ofParty = !finding.subject().list().isEmpty();
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
