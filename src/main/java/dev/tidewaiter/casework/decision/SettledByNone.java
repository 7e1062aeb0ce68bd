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
                          left join good_guy g on g.id = f.good_guy
                        where f.state = 'SETTLED'
                          and (d.id is null or d.state in ('PROPOSED', 'REJECTED') or d.answer = 'UNSURE')
                          and (g.id is null or g.state <> 'IN_FORCE' or f.rests_on = '' and (f.party_key <> g.party_key
                            or f.list <> g.list or f.entry <> g.entry or f.rule <> g.rule))
                        order by f.id""").query(row -> {
            settled.put(row.getString(1), row.getString(2));
        });
        return settled;
    }
}
