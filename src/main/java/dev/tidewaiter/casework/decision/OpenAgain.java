package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.store.Database;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings that had an answer and wait for one again: a second person rejected it, or the finding is not as it was. Without a word such a
 * one looks like any that nobody has seen.
 */
public final class OpenAgain {

    /** So long pages tell of one; it stays in the queue after that, too. */
    public static final Duration TOLD = Duration.ofDays(30);

    /** So many are counted, and no further. */
    public static final int MOST_COUNTED = 1_000;

    /** In the words of the index over them. */
    private static final String OPEN_SINCE = "state = 'OPEN' and open_again_at >= :moment";

    static final String COUNT =
            "select count(*) from (select 1 from finding where " + OPEN_SINCE + " limit :most) as again";

    static final String AMONG = """
            select c.finding, d.state from decision_covers c join decision d on d.id = c.decision
            where c.finding in (:findings) order by d.proposed_at, d.id""";

    /** Each with the last answer that it had. */
    static final String NEWEST = """
            select d.*, f.id as covered, f.severity as severity_now, f.rule as rule_now, f.file_name as file_now,
              case when f.party = '' then f.sender else f.party end as party_now
            from (select * from finding where\s""" + OPEN_SINCE + """
             order by open_again_at desc, id desc limit :most) f
              join decision d on d.id = (select n.id from decision_covers c join decision n on n.id = c.decision
                where c.finding = f.id order by n.proposed_at desc, n.id desc limit 1)
            order by f.open_again_at desc, f.id desc""";

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

        /** Whether a second person rejected the answer, as the first page tells; else the finding is not as it was. */
        public boolean isRejected() {
            return decision.state() == DecisionState.REJECTED;
        }
    }

    /** How pages tell what became of an answer that no longer holds. */
    public static String message(DecisionState state) {
        return state == DecisionState.REJECTED ? "again.rejected" : "again.open";
    }

    /** Those that are open again since a moment, whatever has become of the answer for others that it covers, the newest first. */
    public List<Again> since(long moment, int most) {
        return database.jdbc()
                .sql(NEWEST)
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

    /** How many they are; counted no further than {@link #MOST_COUNTED}. */
    public int count(long moment) {
        return database.jdbc()
                .sql(COUNT)
                .param("moment", moment)
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /**
     * What became of the last answer to those of some findings that are open and had one. Which are open is known of them already: asked
     * along with the answers, a database without statistics looks through all that nobody answered.
     */
    public Map<String, DecisionState> among(Collection<StoredFinding> findings) {
        var open = findings.stream()
                .filter(finding -> finding.standing().state() == FindingState.OPEN
                        && finding.standing().lastDecision().isEmpty())
                .map(StoredFinding::id)
                .toList();
        var last = new HashMap<String, DecisionState>();
        if (!open.isEmpty()) {
            database.jdbc().sql(AMONG).param("findings", open).query(row -> {
                last.put(row.getString(1), DecisionState.valueOf(row.getString(2)));
            });
        }
        return last;
    }
}
