package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.wording.Wording;
import java.util.Optional;

/** Lets nobody clear a finding by what its list no longer says. What stops goods may be said at any time. */
final class ClearedByToday {

    private final StoredFindings findings;
    private final EntriesToday entries;

    ClearedByToday(StoredFindings findings, EntriesToday entries) {
        this.findings = findings;
        this.entries = entries;
    }

    /**
     * Whether a proposal may be approved today.
     *
     * @throws RefusedStep when {@link #check} does, or when its finding waits for another answer: a known false hit would be of the entry as
     *     it is now, which nobody has looked at
     */
    void checkProposal(Decision proposal, StoredFinding finding) {
        if (!finding.standing().lastDecision().equals(proposal.id())) {
            throw RefusedStep.changed(
                    Wording.of(
                            "step.openAgain",
                            "What this answers is open again, since the finding is not as it was. Answer it as it stands now."),
                    null);
        }
        check(proposal.given().answer(), finding);
    }

    /**
     * Whether an answer may be given, or approved, today.
     *
     * @throws RefusedStep when it clears and the entry is not as it was when the row was screened
     */
    void check(DecisionAnswer answer, StoredFinding finding) {
        forbidden(answer, finding).ifPresent(why -> {
            throw RefusedStep.changed(why, null);
        });
    }

    /** Why an answer may not be given today; nothing where it may. */
    Optional<Wording> forbidden(DecisionAnswer answer, StoredFinding finding) {
        boolean clears = answer == DecisionAnswer.NOT_A_MATCH || answer == DecisionAnswer.PERMITTED;
        boolean changed = clears
                && findings.then(finding.standing().entryThen())
                        .flatMap(then -> entries.otherwise(finding, then))
                        .isPresent();
        var list = finding.subject().list();
        var entry = finding.subject().entry();
        return changed
                ? Optional.of(Wording.of(
                        "step.entryChanged",
                        "Entry %s on %s has changed since this row was screened, so the row cannot be cleared by what the list said then. Screen the file again, and answer what is found then."
                                .formatted(entry, list),
                        list,
                        entry))
                : Optional.empty();
    }
}
