package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.EntryThen;
import dev.tidewaiter.casework.finding.StoredFindings;
import org.jspecify.annotations.Nullable;

/** What becomes of the findings of a proposal that is rejected. */
final class RejectedProposals {

    private final DecisionRows rows;
    private final StoredFindings findings;
    private final ClearedByToday today;

    RejectedProposals(DecisionRows rows, StoredFindings findings, ClearedByToday today) {
        this.rows = rows;
        this.findings = findings;
        this.today = today;
    }

    /** What was in force before holds again where it still fits, and clears by no entry that has changed; what had no answer is open. */
    void takeBack(Decision rejected, long now, long change) {
        var older = inForceBefore(rejected);
        if (older != null && stillHolds(older, rejected.finding())) {
            rows.handBack(rejected.finding(), rejected.id(), older, change);
        }
        rows.open(rejected.id(), now, change);
    }

    private boolean stillHolds(Decision older, String finding) {
        return today.whyNot(
                        older.given().answer(),
                        EntryThen.of(findings.find(finding).orElseThrow()))
                .isEmpty();
    }

    /**
     * The decision that was in force for the finding of a rejected one; null for none. One that was approved only after the finding had
     * been answered anew came into force for others.
     */
    private @Nullable Decision inForceBefore(Decision rejected) {
        var newer = rejected;
        for (var id = supersededBy(newer, rejected); id != null; id = supersededBy(newer, rejected)) {
            var older = rows.find(id).orElseThrow();
            if (older.state() == DecisionState.IN_FORCE) {
                return hadBegun(older, newer) ? older : null;
            }
            newer = older;
        }
        return null;
    }

    /** What a decision took the place of on the finding of a rejected one; one that covered it with others took none. */
    private static @Nullable String supersededBy(Decision decision, Decision rejected) {
        return decision.finding().equals(rejected.finding()) ? decision.asked().supersedes() : null;
    }

    private static boolean hadBegun(Decision older, Decision newer) {
        var approved = older.settled().decidedAt();
        return !older.asked().needsApproval()
                || (approved != null && approved < newer.asked().proposedAt());
    }
}
