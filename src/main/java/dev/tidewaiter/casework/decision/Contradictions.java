package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.store.Database;
import java.util.List;
import java.util.Set;

/**
 * Answers that say the opposite of the same party and the same entry: of one finding that the party is another, of another one that it is
 * as the rule says. Nobody is kept from that; who does it, and who approves it, sees both.
 */
public final class Contradictions {

    private static final Set<DecisionAnswer> ANOTHER = Set.of(DecisionAnswer.NOT_A_MATCH);
    private static final Set<DecisionAnswer> THE_SAME = Set.of(DecisionAnswer.CONFIRMED, DecisionAnswer.PERMITTED);

    private final Database database;

    public Contradictions(Database database) {
        this.database = database;
    }

    /**
     * What waits or is in force and says the opposite about a finding's party, as it stands there, and entry; the newest first. Only what
     * a name or a number led to says that the party is the entry: a shared address or an owner does not. What rests on another finding is
     * about the entry of that.
     *
     * @param answer what is said to the finding
     */
    public List<Decision> of(StoredFinding finding, DecisionAnswer answer) {
        var opposite = opposite(answer);
        if (finding.subject().list().isEmpty() || opposite.isEmpty()) {
            return List.of();
        }
        return database.jdbc()
                .sql("""
                        with here as (
                            select list, entry from finding where id = :id and match_kind in ('NAME', 'IDENTIFIER')
                            union select b.list, b.entry from finding f join finding b on b.id = f.rests_on where f.id = :id)
                        select d.* from decision d where d.answer in (:opposite) and d.state in ('PROPOSED', 'IN_FORCE') and d.id in (
                          select case when g.last_decision <> '' then g.last_decision
                              else (select decision from good_guy where id = g.good_guy) end
                          from finding g left join finding base on base.id = g.rests_on
                          where g.party_key = :party and g.party_then = :then and g.id <> :id
                            and g.match_kind in ('NAME', 'IDENTIFIER') and (g.last_decision <> '' or g.good_guy <> '')
                            and exists (select 1 from here where here.list = coalesce(base.list, g.list)
                              and here.entry = coalesce(base.entry, g.entry) or here.list = g.list and here.entry = g.entry))
                        order by d.proposed_at desc, d.id""")
                .param("id", finding.id())
                .param("opposite", opposite)
                .param("party", finding.subject().partyKey())
                .param("then", finding.standing().partyThen())
                .query((row, n) -> Decision.of(row))
                .list();
    }

    /**
     * The same of all findings that have a decision as their last, and its own. What was said since of others that it covered and no longer
     * answers is among it whatever had led to them: it was one answer.
     */
    public List<Decision> against(Decision decision) {
        var opposite = opposite(decision.given().answer());
        if (opposite.isEmpty()) {
            return List.of();
        }
        return database.jdbc()
                .sql("""
                        with its as (
                            select list, entry, party_key, party_then, match_kind, rests_on from finding
                            where (last_decision = :id or id = :finding) and list <> ''),
                          here as (
                            select party_key, party_then, list, entry from its where match_kind in ('NAME', 'IDENTIFIER')
                            union select its.party_key, its.party_then, b.list, b.entry from its join finding b on b.id = its.rests_on)
                        select d.* from decision d where d.answer in (:opposite) and d.state in ('PROPOSED', 'IN_FORCE') and d.id in (
                          select f.last_decision from decision_covers c join finding f on f.id = c.finding where c.decision = :id
                          union
                          select case when g.last_decision <> '' then g.last_decision
                              else (select decision from good_guy where id = g.good_guy) end
                          from here join finding g on g.party_key = here.party_key and g.party_then = here.party_then
                            left join finding base on base.id = g.rests_on
                          where g.match_kind in ('NAME', 'IDENTIFIER') and (g.last_decision <> '' or g.good_guy <> '')
                            and (here.list = coalesce(base.list, g.list) and here.entry = coalesce(base.entry, g.entry)
                              or here.list = g.list and here.entry = g.entry))
                        order by d.proposed_at desc, d.id""")
                .param("id", decision.id())
                .param("finding", decision.finding())
                .param("opposite", opposite)
                .query((row, n) -> Decision.of(row))
                .list();
    }

    private static List<String> opposite(DecisionAnswer answer) {
        var opposite =
                ANOTHER.contains(answer) ? THE_SAME : THE_SAME.contains(answer) ? ANOTHER : Set.<DecisionAnswer>of();
        return opposite.stream().map(Enum::name).toList();
    }
}
