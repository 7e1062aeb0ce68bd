package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.EntryThen;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.finding.WhyClosed;
import dev.tidewaiter.wording.Wording;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of the findings of a proposal that is rejected. */
final class RejectedProposals {

    private final DecisionRows rows;
    private final StoredFindings findings;
    private final ClearedByToday today;
    private final KnownFalseHits falseHits;
    private final AuditLog audit;

    RejectedProposals(
            DecisionRows rows,
            StoredFindings findings,
            ClearedByToday today,
            KnownFalseHits falseHits,
            AuditLog audit) {
        this.rows = rows;
        this.findings = findings;
        this.today = today;
        this.falseHits = falseHits;
        this.audit = audit;
    }

    /**
     * What was in force before holds again where it still fits, and clears by no entry that has changed; what had no answer is open. What does
     * not hold again is over, with the false hit that it had made known, once nothing points to it, so that no later answer would end it; a
     * false hit of an entry that has changed is over for all that it settles.
     */
    void takeBack(Decision rejected, long now, long change) {
        var finding = findings.find(rejected.finding()).orElseThrow();
        var older = finding.standing().lastDecision().equals(rejected.id()) ? inForceBefore(rejected) : null;
        boolean back = older != null
                && stillHolds(older, finding)
                && rows.handBack(finding.id(), rejected.id(), older, change);
        rows.open(rejected.id(), now, change);
        if (older != null && !back) {
            end(older, finding, now);
        }
    }

    private boolean stillHolds(Decision older, StoredFinding finding) {
        return today.whyNot(
                        older.given().answer(),
                        EntryThen.of(finding),
                        finding.place().file())
                .isEmpty();
    }

    private void end(Decision older, StoredFinding finding, long now) {
        var changed = entryChanged(finding);
        var because = changed.orElse(WhyClosed.NOT_AS_DECIDED);
        if (changed.isPresent() || !rows.isPointedAt(older.id())) {
            falseHits.reopenOf(older.id(), because);
        }
        if (!rows.isPointedAt(older.id())) { // asked anew: what has just been reopened may have been the last that did
            rows.close(older.id(), DecisionState.IN_FORCE, DecisionState.REOPENED, now, because);
            audit.append(AuditLog.SYSTEM, "finding.reopened", finding.id(), Map.of("because", because.english()));
        }
    }

    private Optional<Wording> entryChanged(StoredFinding finding) {
        var then = EntryThen.of(finding);
        return today.otherwise(then)
                .flatMap(now -> now.fields().isEmpty()
                        ? Optional.of(WhyClosed.ENTRY_GONE)
                        : findings.then(then.hash()).map(now::differsFrom).map(WhyClosed::entryChanged));
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
