package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.EntryThen;
import dev.tidewaiter.casework.finding.FindingChanges;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.finding.WhyClosed;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.English;
import dev.tidewaiter.wording.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Officers' answers to findings. What would settle a BLOCK or a HOLD is a proposal until a second person approves; of other findings one
 * person decides. A newer decision takes an older one's place only when its author had seen that one.
 */
public final class Decisions {

    private static final Wording READ_AGAIN = Wording.of(
            "step.readAgain",
            "The service was stopped while this file was screened, and is screening it again. Decide when its line is there, in a moment.");

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final Actors actors;
    private final StoredFindings findings;
    private final DecisionReach reach;
    private final Contradictions contradictions;
    private final FindingChanges changes;
    private final DecisionRows rows;
    private final KnownFalseHits falseHits;
    private final EvidenceBasis evidence;
    private final ClearedByToday today;
    private final RejectedProposals rejected;

    public Decisions(Database database, Clock clock, AuditLog audit, EntriesToday entries) {
        this(database, clock, audit, entries, DecisionReach.MOST_COVERED);
    }

    Decisions(Database database, Clock clock, AuditLog audit, EntriesToday entries, int mostCovered) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.actors = new Actors(database);
        this.findings = new StoredFindings(database);
        this.reach = new DecisionReach(findings, mostCovered);
        this.contradictions = new Contradictions(database);
        this.changes = new FindingChanges(database);
        this.rows = new DecisionRows(database);
        this.falseHits = new KnownFalseHits(database, clock, audit);
        this.evidence = new EvidenceBasis(database, clock);
        this.today = new ClearedByToday(findings, entries, contradictions);
        this.rejected = new RejectedProposals(rows, findings, today, falseHits, audit);
    }

    /** A decision by its id. */
    public Optional<Decision> find(String id) {
        return rows.find(id);
    }

    /** All that was decided about a finding, the oldest first. */
    public List<Decision> about(String finding) {
        return rows.about(finding);
    }

    /** The findings that a decision answers. */
    public List<String> covered(String decision) {
        return rows.covered(decision);
    }

    /**
     * Gives an answer. It is in force at once, or waits for a second person.
     *
     * @param by the account that gives it
     * @throws Refused when it makes no sense, or somebody else has answered in the meantime
     */
    public Decision propose(NewDecision asked, String by) {
        return propose(asked, by, clock::millis);
    }

    /** The moment once no other answer is on its way any more; the caller's transaction keeps others from coming before its end. */
    long moment() {
        changes.next();
        return clock.millis();
    }

    /** The same of an answer that was given at a moment, with others. */
    Decision propose(NewDecision asked, String by, LongSupplier at) {
        return database.inTransaction(() -> proposed(asked, by, at));
    }

    /** Why an answer to a finding would be refused as its file and today's lists stand; nothing where they allow it. */
    Optional<Wording> whyNot(DecisionAnswer answer, StoredFinding finding) {
        return findings.isReadAgain(finding)
                ? Optional.of(READ_AGAIN)
                : today.whyNot(answer, EntryThen.of(finding), finding.place().file());
    }

    private Decision proposed(NewDecision asked, String by, LongSupplier moment) {
        // first, so that of two at once the second sees what the first did, and is the later one
        long change = changes.next();
        long at = moment.getAsLong();
        var finding = findings.find(asked.finding())
                .orElseThrow(() -> RefusedStep.notFound("There is no finding with this id."));
        FittingAnswer.check(asked, finding);
        if (!finding.standing().lastDecision().equals(asked.after())) {
            throw changed(finding, asked, by);
        }
        if (findings.isReadAgain(finding)) {
            throw RefusedStep.changed(READ_AGAIN, null);
        }
        var covered = reach.of(asked, finding);
        today.check(asked.answer(), EntryThen.withFiles(covered));
        for (var other : contradictions.of(finding, asked.answer())) {
            if (!other.id().equals(asked.after())) { // whose place this one takes
                if (!other.id().equals(asked.beside())) {
                    throw RefusedStep.contradicts(other);
                }
                break;
            }
        }
        boolean two = asked.alwaysTwo() || covered.stream().anyMatch(StoredFinding::needsTwo);
        var before = finding.standing().lastDecision();
        var decision = new Decision(
                UUID.randomUUID().toString(),
                finding.id(),
                two ? DecisionState.PROPOSED : DecisionState.IN_FORCE,
                new Decision.Given(
                        asked.scope(),
                        asked.answer(),
                        asked.reason(),
                        asked.note(),
                        asked.attachment(),
                        asked.falseHitUntil()),
                new Decision.Asked(by, at, asked.broughtBy(), two, before.isEmpty() ? null : before),
                Decision.Settled.NOT_YET);
        var basis = evidence.of(finding);
        rows.add(decision, basis);
        rows.cover(decision.id(), covered);
        for (var one : covered) {
            if (!rows.answer(
                    one,
                    decision.id(),
                    two ? FindingState.PROPOSED : decision.given().answer().state(),
                    change)) {
                throw changed(findings.find(one.id()).orElseThrow(), asked, by);
            }
        }
        audit.append(
                actors.name(by),
                two ? "decision.proposed" : "decision.made",
                decision.id(),
                detail(decision, covered.size(), AsDecided.proposed(decision, basis, AsDecided.Covered.of(covered))));
        takePlace(decision);
        if (!two) {
            inForce(decision, finding, by, null, change);
        }
        return decision;
    }

    private RefusedStep changed(StoredFinding finding, NewDecision asked, String by) {
        var now = finding.standing().lastDecision().isEmpty()
                ? null
                : rows.find(finding.standing().lastDecision()).orElse(null);
        if (now == null) {
            return RefusedStep.changed(
                    "The decision you saw is no longer there: this finding is %s now. Look at it again."
                            .formatted(finding.standing().state()),
                    null);
        }
        return RefusedStep.changed(
                asked.isSentAgain(now, by)
                        ? "You have given this answer already: it is decision %s. Nothing more is to be done."
                                .formatted(now.id())
                        : "Somebody has answered this finding in the meantime: %s. Look at it, then decide again with \"after\":\"%s\"."
                                .formatted(now.given().answer(), now.id()),
                now);
    }

    /** A proposal that was waiting gives way to the newer one; what is in force stays so until that is approved. */
    private void takePlace(Decision decision) {
        var before = decision.asked().supersedes();
        if (before != null && !rows.isPointedAt(before)) {
            rows.close(
                    before, DecisionState.PROPOSED, DecisionState.SUPERSEDED, clock.millis(), WhyClosed.NEWER_PROPOSAL);
        }
    }

    private void inForce(Decision decision, StoredFinding finding, String by, @Nullable String second, long change) {
        for (var before = decision.asked().supersedes(); before != null; before = supersededBy(before)) {
            falseHits.endOf(before, second == null ? by : second);
            if (!rows.isPointedAt(before)) {
                rows.close(
                        before,
                        DecisionState.IN_FORCE,
                        DecisionState.SUPERSEDED,
                        clock.millis(),
                        WhyClosed.NEWER_DECISION);
            }
        }
        if (decision.given().falseHitUntil() != null) {
            falseHits.add(decision, finding, by, second, change);
        }
    }

    private @Nullable String supersededBy(String decision) {
        return rows.find(decision).map(found -> found.asked().supersedes()).orElse(null);
    }

    /**
     * Approves a proposal or rejects it.
     *
     * @param by   the account that does; never the one that proposed
     * @param note what it says to that
     * @throws Refused when it is the same person, or the proposal no longer waits
     */
    public Decision approve(String id, boolean approve, String note, String by) {
        if (note.length() > NewDecision.MOST_NOTE) {
            throw RefusedStep.wrong(English.format(
                    "The note has %,d characters; at most %,d fit.", note.length(), NewDecision.MOST_NOTE));
        }
        try {
            return database.inTransaction(() -> approved(id, approve, note.strip(), by));
        } catch (RefusedStep refused) {
            if (refused.hasStep()) { // nothing else is left of that transaction
                audit.append(
                        actors.name(by),
                        "decision.refused",
                        id,
                        Map.of("because", String.valueOf(refused.getMessage())));
            }
            throw refused;
        }
    }

    private Decision approved(String id, boolean approve, String note, String by) {
        long change = changes.next();
        var decision = rows.find(id).orElseThrow(() -> RefusedStep.notFound("There is no decision with this id."));
        if (decision.state() != DecisionState.PROPOSED) {
            throw RefusedStep.changed(
                    "This decision does not wait for anybody: it is %s.".formatted(decision.state()), decision);
        }
        if (decision.asked().proposedBy().equals(by)) {
            throw RefusedStep.forbidden("You proposed this decision. A second person has to approve it.");
        }
        var finding = findings.find(decision.finding()).orElseThrow();
        if (approve) {
            today.checkProposal(decision, finding);
        }
        long now = clock.millis();
        if (!rows.decide(id, approve ? DecisionState.IN_FORCE : DecisionState.REJECTED, by, now, note)) {
            throw RefusedStep.changed(
                    "Somebody else has decided in the meantime.", rows.find(id).orElseThrow());
        }
        if (approve) {
            rows.settle(id, decision.given().answer().state(), change);
            inForce(decision, finding, decision.asked().proposedBy(), by, change);
        } else {
            rejected.takeBack(decision, now, change);
        }
        audit.append(
                actors.name(by),
                approve ? "decision.approved" : "decision.rejected",
                id,
                Map.of("note", note, AsDecided.IN_STEP, AsDecided.approved(id, by, now, note)));
        return rows.find(id).orElseThrow();
    }

    private static Map<String, ?> detail(Decision decision, int covered, String says) {
        return Map.of(
                "finding",
                decision.finding(),
                "answer",
                decision.given().answer(),
                "reason",
                decision.given().reason(),
                "scope",
                decision.given().scope(),
                "findings",
                covered,
                "broughtBy",
                decision.asked().broughtBy(),
                "supersedes",
                decision.asked().supersedes() == null ? "" : decision.asked().supersedes(),
                AsDecided.IN_STEP,
                says);
    }
}
