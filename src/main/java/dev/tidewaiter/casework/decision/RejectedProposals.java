package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.EntryThen;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.finding.WhyClosed;
import dev.tidewaiter.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What becomes of the findings of a proposal that is rejected. */
final class RejectedProposals {

    private final DecisionRows rows;
    private final StoredFindings findings;
    private final ClearedByToday today;
    private final KnownFalseHits falseHits;

    RejectedProposals(DecisionRows rows, StoredFindings findings, ClearedByToday today, KnownFalseHits falseHits) {
        this.rows = rows;
        this.findings = findings;
        this.today = today;
        this.falseHits = falseHits;
    }

    /**
     * What was in force before holds again where it still fits, and clears by no entry that has changed; what had no answer is open. What does
     * not hold again is over, with the false hit that it had made known: nothing points to it, so no later answer would end it.
     */
    void takeBack(Decision rejected, long now, long change) {
        var finding = findings.find(rejected.finding()).orElseThrow();
        var older = finding.standing().lastDecision().equals(rejected.id()) ? inForceBefore(rejected) : null;
        boolean back = older != null
                && stillHolds(older, finding)
                && rows.handBack(finding.id(), rejected.id(), older, change);
        rows.open(rejected.id(), now, change);
        if (older != null && !back) {
            end(older, notAsItWas(finding), now);
        }
    }

    private boolean stillHolds(Decision older, StoredFinding finding) {
        return today.whyNot(
                        older.given().answer(),
                        EntryThen.of(finding),
                        finding.place().file())
                .isEmpty();
    }

    private void end(Decision older, Wording because, long now) {
        falseHits.reopenOf(older.id(), because);
        if (!rows.isPointedAt(older.id())) {
            rows.close(older.id(), DecisionState.IN_FORCE, DecisionState.REOPENED, now, because);
        }
    }

    private Wording notAsItWas(StoredFinding finding) {
        var then = EntryThen.of(finding);
        return today.otherwise(then)
                .flatMap(now -> findings.then(then.hash()).map(now::differsFrom))
                .map(WhyClosed::entryChanged)
                .orElse(WhyClosed.NOT_AS_DECIDED);
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
