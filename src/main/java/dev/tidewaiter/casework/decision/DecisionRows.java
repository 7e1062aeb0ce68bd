package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.NoLongerFound;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of decisions, and what they do to the rows of findings. Each change is one of a finding that still is as it was seen. */
final class DecisionRows {

    private final Database database;

    DecisionRows(Database database) {
        this.database = database;
    }

    Optional<Decision> find(String id) {
        return database.jdbc()
                .sql("select * from decision where id = :id")
                .param("id", id)
                .query((row, n) -> Decision.of(row))
                .optional();
    }

    List<Decision> about(String finding) {
        return database.jdbc()
                .sql("""
                        select d.* from decision d join decision_covers c on c.decision = d.id
                        where c.finding = :finding order by d.proposed_at, d.id""")
                .param("finding", finding)
                .query((row, n) -> Decision.of(row))
                .list();
    }

    List<String> covered(String decision) {
        return database.jdbc()
                .sql("select finding from decision_covers where decision = :id order by finding")
                .param("id", decision)
                .query(String.class)
                .list();
    }

    void add(Decision decision, String evidence) {
        database.jdbc()
                .sql("""
                        insert into decision (id, finding, scope, answer, reason, note, attachment, needs_approval, state, proposed_by,
                          proposed_at, supersedes, brought_by, good_guy_until, evidence)
                        values (:id, :finding, :scope, :answer, :reason, :note, :attachment, :two, :state, :by, :at, :supersedes, :brought,
                          :until, :evidence)""")
                .param("id", decision.id())
                .param("finding", decision.finding())
                .param("scope", decision.given().scope().name())
                .param("answer", decision.given().answer().name())
                .param("reason", decision.given().reason())
                .param("note", decision.given().note())
                .param("attachment", decision.given().attachment())
                .param("two", decision.asked().needsApproval() ? 1 : 0)
                .param("state", decision.state().name())
                .param("by", decision.asked().proposedBy())
                .param("at", decision.asked().proposedAt())
                .param("supersedes", decision.asked().supersedes())
                .param("brought", decision.asked().broughtBy())
                .param("until", decision.given().falseHitUntil())
                .param("evidence", evidence)
                .update();
    }

    void cover(String decision, Collection<StoredFinding> findings) {
        for (var finding : findings) {
            database.jdbc()
                    .sql(
                            "insert into decision_covers (decision, finding, severity, entry_then) values (:id, :finding, :severity, :entry)")
                    .param("id", decision)
                    .param("finding", finding.id())
                    .param("severity", finding.severity())
                    .param("entry", finding.standing().entryThen())
                    .update();
        }
    }

    /** Puts a decision on a finding that has the last decision that was seen; false when it has another. */
    boolean answer(StoredFinding seen, String decision, FindingState state, long change) {
        return database.jdbc()
                        .sql("""
                                update finding set %s, last_decision = :decision, good_guy = '', change = :change
                                where id = :id and last_decision = :seen""".formatted(NoLongerFound.SET_STATE))
                        .param("state", state.name())
                        .param("decision", decision)
                        .param("change", change)
                        .param("id", seen.id())
                        .param("seen", seen.standing().lastDecision())
                        .update()
                == 1;
    }

    /** Moves all findings of a decision into a state. */
    void settle(String decision, FindingState state, long change) {
        database.jdbc()
                .sql("update finding set %s, change = :change where last_decision = :decision"
                        .formatted(NoLongerFound.SET_STATE))
                .param("state", state.name())
                .param("change", change)
                .param("decision", decision)
                .update();
    }

    /** Takes a decision off all findings that still have it. */
    void open(String decision, long now, long change) {
        database.jdbc()
                .sql("update finding set %s, change = :change where last_decision = :decision"
                        .formatted(NoLongerFound.SET_OPEN))
                .param("now", now)
                .param("change", change)
                .param("decision", decision)
                .update();
    }

    /** Gives a finding back to the decision it had before, if that was made on a finding as bad and an entry as it is now; whether it was. */
    boolean handBack(String finding, String from, Decision to, long change) {
        return database.jdbc()
                        .sql("""
                        update finding set %s, last_decision = :to, change = :change,
                          good_guy = coalesce((select g.id from good_guy g where g.decision = :to and g.state = 'IN_FORCE'), '')
                        where id = :id and last_decision = :from and exists (select 1 from decision_covers c where c.decision = :to
                          and c.finding = finding.id and c.severity = finding.severity and c.entry_then = finding.entry_then)""".formatted(NoLongerFound.SET_STATE))
                        .param("state", to.given().answer().state().name())
                        .param("to", to.id())
                        .param("change", change)
                        .param("id", finding)
                        .param("from", from)
                        .update()
                == 1;
    }

    /** Says of a proposal what the second person said; false when it no longer waits. */
    boolean decide(String id, DecisionState state, String by, long now, String note) {
        return database.jdbc()
                        .sql("""
                                update decision set state = :state, decided_by = :by, decided_at = :now, decided_note = :note
                                where id = :id and state = 'PROPOSED' and proposed_by <> :by""")
                        .param("state", state.name())
                        .param("by", by)
                        .param("now", now)
                        .param("note", note)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Moves a decision on from one state. */
    void close(String id, DecisionState from, DecisionState to, long now, Wording because) {
        database.jdbc()
                .sql("""
                        update decision set state = :to, closed_at = :now, closed_because = :because, closed_code = :code
                        where id = :id and state = :from""")
                .param("to", to.name())
                .param("now", now)
                .param("because", because.english())
                .param("code", because.code())
                .param("id", id)
                .param("from", from.name())
                .update();
    }

    /** Whether any finding still has a decision as its last. */
    boolean isPointedAt(String decision) {
        return database.jdbc().sql("""
                                select count(*) from decision_covers c join finding f on f.id = c.finding
                                where c.decision = :id and f.last_decision = :id""").param("id", decision).query(Long.class).single() > 0;
    }
}
