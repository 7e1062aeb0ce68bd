package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.store.Database;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that had an answer and wait for one again: a second person rejected it, or the finding is not as it was. Without a word such a
 * one looks like any that nobody has seen.
 */
public final class OpenAgain {

    private final Database database;

    public OpenAgain(Database database) {
        this.database = database;
    }

    /**
     * One of them.
     *
     * @param finding  its id
     * @param severity how bad it is
     * @param rule     the rule's id
     * @param party    whom it is about, or who sends the goods
     * @param file     the file
     * @param decision the answer that it had
     */
    public record Again(String finding, String severity, String rule, String party, String file, Decision decision) {

        /** Whether a second person rejected the answer; else the finding is not as it was. */
        public boolean isRejected() {
            return decision.state() == DecisionState.REJECTED;
        }
    }

    /** How pages tell what became of an answer that no longer holds. */
    public static String message(DecisionState state) {
        return state == DecisionState.REJECTED ? "again.rejected" : "again.open";
    }

    /** Those whose answer was given since a moment and is rejected, closed or left waiting for nothing, the newest first. */
    public List<Again> since(long moment, int most) {
        return database.jdbc()
                .sql("""
                        select d.*, f.id as covered, f.severity as severity_now, f.rule as rule_now, f.file_name as file_now,
                          case when f.party = '' then f.sender else f.party end as party_now
                        from decision d join decision_covers c on c.decision = d.id join finding f on f.id = c.finding
                        where d.state in ('REJECTED', 'REOPENED', 'PROPOSED') and d.proposed_at >= :moment
                          and f.state = 'OPEN' and f.last_decision = '' and not exists (
                            select 1 from decision_covers o join decision n on n.id = o.decision
                            where o.finding = f.id and n.proposed_at > d.proposed_at)
                        order by coalesce(d.closed_at, d.decided_at, d.proposed_at) desc, d.id, f.id limit :most""")
                .param("moment", moment)
                .param("most", most)
                .query((row, n) -> new Again(
                        row.getString("covered"),
                        row.getString("severity_now"),
                        row.getString("rule_now"),
                        row.getString("party_now"),
                        row.getString("file_now"),
                        Decision.of(row)))
                .list();
    }

    /** What became of the last answer to those of some findings that are open and had one. */
    public Map<String, DecisionState> among(Collection<String> findings) {
        var last = new HashMap<String, DecisionState>();
        if (!findings.isEmpty()) {
            database.jdbc()
                    .sql("""
                            select c.finding, d.state from decision_covers c join decision d on d.id = c.decision
                              join finding f on f.id = c.finding
                            where c.finding in (:findings) and f.state = :open and f.last_decision = '' order by d.proposed_at, d.id""")
                    .param("findings", findings)
                    .param("open", FindingState.OPEN.name())
                    .query(row -> {
                        last.put(row.getString(1), DecisionState.valueOf(row.getString(2)));
                    });
        }
        return last;
    }
}
