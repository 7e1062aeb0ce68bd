package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.EntryThen;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.wording.Wording;
import java.util.Collection;
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
     * Whether a proposal may be approved today, for all that it answers.
     *
     * @throws RefusedStep when {@link #check} does, or when its own finding no longer waits for it: a known false hit would be of the entry
     *     as it is now, which nobody has looked at
     */
    void checkProposal(Decision proposal, StoredFinding finding) {
        var standing = finding.standing();
        if (!standing.lastDecision().equals(proposal.id())) {
            throw RefusedStep.changed(
                    standing.lastDecision().isEmpty() && standing.falseHit().isEmpty()
                            ? Wording.of(
                                    "step.openAgain",
                                    "What this answers is open again, since the finding is not as it was. Answer it as it stands now.")
                            : Wording.of(
                                    "step.answeredSince",
                                    "The finding that this was proposed for has another answer by now, so this can no longer be approved. Reject it; what it would have settled is open then."),
                    null);
        }
        check(proposal.given().answer(), findings.entriesAnsweredBy(proposal.id()));
    }

    /**
     * Whether an answer may be given, or approved, today.
     *
     * @param settled the entries of all that it settles
     * @throws RefusedStep when it clears and one of them is not as it was when its row was screened
     */
    void check(DecisionAnswer answer, Collection<EntryThen> settled) {
        settled.stream()
                .flatMap(entry -> forbidden(answer, entry).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw RefusedStep.changed(why, null);
                });
    }

    /** Why an answer may not be given today to what is about an entry; nothing where it may. */
    Optional<Wording> forbidden(DecisionAnswer answer, EntryThen entry) {
        boolean clears = answer == DecisionAnswer.NOT_A_MATCH || answer == DecisionAnswer.PERMITTED;
        boolean changed = clears
                && findings.then(entry.hash())
                        .flatMap(then -> entries.otherwise(entry, then))
                        .isPresent();
        return changed
                ? Optional.of(Wording.of(
                        "step.entryChanged",
                        "Entry %s on %s has changed since this row was screened, so the row cannot be cleared by what the list said then. Screen the file again, and answer what is found then."
                                .formatted(entry.entry(), entry.list()),
                        entry.list(),
                        entry.entry()))
                : Optional.empty();
    }
}
