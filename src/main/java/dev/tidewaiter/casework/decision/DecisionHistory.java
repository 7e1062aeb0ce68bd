package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What was decided before, for somebody who decides now. */
public final class DecisionHistory {

    private final Database database;

    public DecisionHistory(Database database) {
        this.database = database;
    }

    /**
     * A finding that a decision answers, and how it was then.
     *
     * @param finding   the finding's id
     * @param severity  how bad it was
     * @param entryThen the hash of the list's entry
     * @param decision  the decision
     */
    public record Answered(String finding, String severity, String entryThen, Decision decision) {

        private static Answered of(ResultSet row) throws SQLException {
            return new Answered(
                    row.getString("covered"),
                    row.getString("severity_then"),
                    row.getString("covered_entry"),
                    Decision.of(row));
        }
    }

    /** All that was decided about some findings, the oldest first. */
    public List<Answered> about(Collection<String> findings) {
        return findings.isEmpty()
                ? List.of()
                : database.jdbc()
                        .sql("""
                                select d.*, c.finding as covered, c.severity as severity_then, c.entry_then as covered_entry
                                from decision_covers c join decision d on d.id = c.decision
                                where c.finding in (:findings) order by d.proposed_at, d.id""")
                        .param("findings", findings)
                        .query((row, n) -> Answered.of(row))
                        .list();
    }

    /** The newest answers about some findings of which there may be many, each decision once. */
    public List<Answered> newest(Predicate<String> about, int most) {
        var ids = database
                .jdbc()
                .sql("select id, finding from decision order by proposed_at desc, id")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .filter(made -> about.test(made.getValue()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : database.jdbc()
                        .sql("""
                                select d.*, f.id as covered, f.severity as severity_then, f.entry_then as covered_entry
                                from decision d join finding f on f.id = d.finding
                                where d.id in (:ids) order by d.proposed_at desc, d.id""")
                        .param("ids", ids)
                        .query((row, n) -> Answered.of(row))
                        .list();
    }

    /** How many of some findings are settled by what was decided since a moment. */
    public long settledSince(long at, Predicate<String> some) {
        return database.jdbc().sql("""
                        select f.id from decision d join decision_covers c on c.decision = d.id
                          join finding f on f.id = c.finding and f.last_decision = d.id and f.state = 'SETTLED'
                        where d.state = 'IN_FORCE' and d.proposed_at >= :at""").param("at", at).query(String.class).list().stream()
                .filter(some)
                .count();
    }

    /** The newest answers about a party on other lines, each decision once. */
    public List<Answered> aboutParty(String partyKey, String line, int most) {
        return partyKey.isEmpty()
                ? List.of()
                : database.jdbc()
                        .sql("""
                                select d.*, f.id as covered, c.severity as severity_then, c.entry_then as covered_entry
                                from (select last_decision, min(id) as id from finding
                                    where party_key = :party and last_decision <> '' and line <> :line group by last_decision) f
                                  join decision d on d.id = f.last_decision
                                  join decision_covers c on c.decision = d.id and c.finding = f.id
                                order by d.proposed_at desc, d.id limit :most""")
                        .param("party", partyKey)
                        .param("line", line)
                        .param("most", most)
                        .query((row, n) -> Answered.of(row))
                        .list();
    }

    /** The newest answers by the same rule about the same goods on other lines, each decision once. */
    public List<Answered> aboutGoods(String finding, int most) {
        return database.jdbc()
                .sql("""
                        select d.*, f.id as covered, c.severity as severity_then, c.entry_then as covered_entry
                        from (select o.last_decision, min(o.id) as id from finding one
                              join finding o on o.goods_key = one.goods_key and o.rule = one.rule and o.line <> one.line
                            where one.id = :finding and one.goods_key <> '' and o.goods_key <> '' and o.last_decision <> ''
                            group by o.last_decision) f
                          join decision d on d.id = f.last_decision
                          join decision_covers c on c.decision = d.id and c.finding = f.id
                        order by d.proposed_at desc, d.id limit :most""")
                .param("finding", finding)
                .param("most", most)
                .query((row, n) -> Answered.of(row))
                .list();
    }
}
