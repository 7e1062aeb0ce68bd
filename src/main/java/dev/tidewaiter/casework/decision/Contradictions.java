package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.store.Database;
import java.util.List;
import java.util.Set;

/**
 * Answers that say the opposite of the same party and the same entry: of one finding that the party is another, of another one that it is
 * as the rule says. Who says so has to have seen the other, and who approves it sees both; what clears is not approved against a newer one.
 */
public final class Contradictions {

    private static final Set<DecisionAnswer> ANOTHER = Set.of(DecisionAnswer.NOT_A_MATCH);
    private static final Set<DecisionAnswer> THE_SAME = Set.of(DecisionAnswer.CONFIRMED, DecisionAnswer.PERMITTED);

    /**
     * The rule itself, of some findings: only what a name or a number led to says that the party is the entry, a shared address or an owner
     * does not; what rests on another finding is about the entry of that.
     */
    private static final String HERE = """
            ) and list <> ''),
              here as (
                select party_key, party_then, list, entry from its where match_kind in ('NAME', 'IDENTIFIER')
                union select its.party_key, its.party_then, b.list, b.entry from its join finding b on b.id = its.rests_on)
            select d.* from decision d where d.answer in (:opposite) and d.state in ('PROPOSED', 'IN_FORCE') and d.id in (""";

    private static final String OPPOSITE = """

              select case when g.last_decision <> '' then g.last_decision
                  else (select decision from good_guy where id = g.good_guy) end
              from here join finding g on g.party_key = here.party_key and g.party_then = here.party_then
                left join finding base on base.id = g.rests_on
              where g.match_kind in ('NAME', 'IDENTIFIER') and (g.last_decision <> '' or g.good_guy <> '')
                and (here.list = coalesce(base.list, g.list) and here.entry = coalesce(base.entry, g.entry)
                  or here.list = g.list and here.entry = g.entry)""";

    private static final String ITS =
            "with its as (select list, entry, party_key, party_then, match_kind, rests_on from finding where (";
    private static final String NEWEST_FIRST = ") order by d.proposed_at desc, d.id limit :most";

    static final String OF_FINDING = ITS + "id = :id" + HERE + OPPOSITE + " and g.id <> :finding" + NEWEST_FIRST;

    static final String AGAINST_DECISION = ITS
            + "last_decision = :id or id = :finding"
            + HERE
            + "select f.last_decision from decision_covers c join finding f on f.id = c.finding where c.decision = :id union"
            + OPPOSITE
            + NEWEST_FIRST;

    private final Database database;

    public Contradictions(Database database) {
        this.database = database;
    }

    /**
     * What waits or is in force and says the opposite about a finding's party, as it stands there, and entry, beside its own last answer; the
     * newest first.
     *
     * @param answer what is said to the finding
     */
    public List<Decision> of(StoredFinding finding, DecisionAnswer answer) {
        return finding.subject().list().isEmpty()
                ? List.of()
                : opposite(answer, OF_FINDING, finding.id(), finding.id(), Integer.MAX_VALUE);
    }

    /**
     * The same of all findings that have a decision as their last, and its own, whose answer since is another one. What was said since of
     * others that it covered and no longer answers is among it whatever had led to them: it was one answer.
     */
    public List<Decision> against(Decision decision) {
        return against(decision, Integer.MAX_VALUE);
    }

    /** The newest of these, at most so many: all that a decision answers is walked for them, so that each is asked once. */
    public List<Decision> against(Decision decision, int most) {
        return opposite(decision.given().answer(), AGAINST_DECISION, decision.id(), decision.finding(), most);
    }

    private List<Decision> opposite(DecisionAnswer answer, String sql, String id, String finding, int most) {
        var opposite = opposite(answer);
        return opposite.isEmpty()
                ? List.of()
                : database.jdbc()
                        .sql(sql)
                        .param("id", id)
                        .param("finding", finding)
                        .param("opposite", opposite)
                        .param("most", most)
                        .query((row, n) -> Decision.of(row))
                        .list();
    }

    private static List<String> opposite(DecisionAnswer answer) {
        var opposite =
                ANOTHER.contains(answer) ? THE_SAME : THE_SAME.contains(answer) ? ANOTHER : Set.<DecisionAnswer>of();
        return opposite.stream().map(Enum::name).toList();
    }
}
