package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import java.util.LinkedHashMap;
import java.util.Map;

/** Findings that left the queue without an answer, as only somebody in the database can make them. */
final class SettledByNone {

    private SettledByNone() {}

    /**
     * Their ids, each with the decision that it names. A known false hit in force settles what is about its party and entry, and what rests on
     * such a finding; when it ends, all of that is open again.
     */
    static Map<String, String> in(Database database) {
        var settled = new LinkedHashMap<String, String>();
        database.jdbc().sql("""
                        select f.id, f.last_decision from finding f
                          left join decision d on d.id = f.last_decision
                          left join decision_covers c on c.decision = d.id and c.finding = f.id
                          left join good_guy g on g.id = f.good_guy
                          left join finding b on b.id = case f.rests_on when '' then f.id else f.rests_on end
                        where f.state = 'SETTLED'
                          and (c.finding is null or d.state in ('PROPOSED', 'REJECTED') or d.answer = 'UNSURE')
                          and (g.id is null or g.state <> 'IN_FORCE' or b.id is null or b.party_key <> g.party_key
                            or b.list <> g.list or b.entry <> g.entry or b.rule <> g.rule)
                        order by f.id""").query(row -> {
            settled.put(row.getString(1), row.getString(2));
        });
        return settled;
    }
}
