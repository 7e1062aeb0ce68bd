package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.EntryThen;
import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.wording.Wording;
import java.util.Map;
import java.util.Optional;

/**
 * Lets nobody clear a finding by what its list no longer says, or against what was said since of the same party and entry. What stops goods
 * may be said at any time.
 */
final class ClearedByToday {

    private final StoredFindings findings;
    private final EntriesToday entries;
    private final Contradictions contradictions;

    ClearedByToday(StoredFindings findings, EntriesToday entries, Contradictions contradictions) {
        this.findings = findings;
        this.entries = entries;
        this.contradictions = contradictions;
    }

    /**
     * Whether a proposal may be approved today, for all that still waits for it: of several findings one may be open again, or have another
     * answer, and the others go on waiting.
     *
     * @throws RefusedStep when {@link #check} does, when nothing waits for it, when it clears and a newer answer says the opposite of the
     *     same party and entry, or when it makes a false hit known and its own finding no longer waits for it: that would be of the entry as
     *     it is now, which nobody has looked at
     */
    void checkProposal(Decision proposal, StoredFinding finding) {
        var waiting = findings.entriesAnsweredBy(proposal.id());
        var standing = finding.standing();
        boolean makesKnown = proposal.given().falseHitUntil() != null;
        if (waiting.isEmpty() || (makesKnown && !standing.lastDecision().equals(proposal.id()))) {
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
        check(proposal.given().answer(), waiting);
        if (clears(proposal.given().answer())) {
            checkNewer(proposal);
        }
    }

    private void checkNewer(Decision proposal) {
        contradictions.against(proposal).stream()
                .filter(other -> isNewer(other, proposal))
                .findFirst()
                .ifPresent(other -> {
                    throw RefusedStep.changed(
                            Wording.of(
                                    "step.contradictedSince",
                                    "A newer answer says the opposite of the same party and entry, so this can no longer be approved. Look at both: reject this one, or have the newer one rejected or changed first."),
                            other);
                });
    }

    /**
     * Whether one was given after another, or came into force after that was given; of what took its place that is certain, whatever the
     * clock said. Of the answers of one workbook, which have one moment, none was.
     */
    private static boolean isNewer(Decision one, Decision other) {
        var approved = one.state() == DecisionState.IN_FORCE ? one.settled().decidedAt() : null;
        long given = other.asked().proposedAt();
        return other.id().equals(one.asked().supersedes())
                || one.asked().proposedAt() > given
                || (approved != null && approved > given);
    }

    private static boolean clears(DecisionAnswer answer) {
        return answer == DecisionAnswer.NOT_A_MATCH || answer == DecisionAnswer.PERMITTED;
    }

    /**
     * Whether an answer may be given, or approved, today.
     *
     * @param settled the entries of all that it settles, each with a file that has a row about it
     * @throws RefusedStep when it clears and one of them is not as it was when its row was screened
     */
    void check(DecisionAnswer answer, Map<EntryThen, String> settled) {
        settled.entrySet().stream()
                .flatMap(one -> whyNot(answer, one.getKey(), one.getValue()).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw RefusedStep.changed(why, null);
                });
    }

    /** Why an answer may not be given today to what is about an entry in a file; nothing where it may. */
    Optional<Wording> whyNot(DecisionAnswer answer, EntryThen entry, String file) {
        return clears(answer)
                ? otherwise(entry).map(now -> now.fields().isEmpty() ? gone(entry, file) : changed(entry, file))
                : Optional.empty();
    }

    /** What the lists in force say of an entry where it is not what they said then; no fields at all where it is gone. */
    Optional<MajorFields> otherwise(EntryThen entry) {
        return findings.then(entry.hash()).flatMap(then -> entries.otherwise(entry, then));
    }

    private static Wording changed(EntryThen entry, String file) {
        return Wording.of(
                "step.entryChanged",
                "Entry %s on %s has changed since %s was screened, so no row of that file can be cleared by what the list said then. Screen it again, and answer what is found then."
                        .formatted(entry.entry(), entry.list(), file),
                entry.list(),
                entry.entry(),
                file);
    }

    private static Wording gone(EntryThen entry, String file) {
        return Wording.of(
                "step.entryGone",
                "Entry %s is no longer on %s, so no row of %s can be cleared by what the list said when it was screened. Screen that file again, and answer what is found then."
                        .formatted(entry.entry(), entry.list(), file),
                entry.list(),
                entry.entry(),
                file);
    }
}
