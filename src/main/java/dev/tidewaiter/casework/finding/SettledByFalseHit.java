package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.Wording;

/** What a known false hit settles, and the decision that made it. */
public final class SettledByFalseHit {

    private final Database database;

    public SettledByFalseHit(Database database) {
        this.database = database;
    }

    /** How many findings it settles that are open again without it; what the last run no longer found is not. */
    public long count(String falseHit) {
        return database.jdbc()
                .sql("select count(*) from finding where good_guy = :id and state = 'SETTLED' and missed_by = ''")
                .param("id", falseHit)
                .query(Long.class)
                .single();
    }

    /** Opens all of it again. In the caller's transaction. */
    public void open(String falseHit, Wording because, long now, long change) {
        database.jdbc()
                .sql("""
                        update finding set %s, good_guy = '', change = :change
                        where good_guy = :id and state = 'SETTLED'""".formatted(NoLongerFound.SET_OPEN))
                .param("now", now)
                .param("change", change)
                .param("id", falseHit)
                .update();
        database.jdbc()
                .sql("""
                        update decision set state = 'REOPENED', closed_at = :now, closed_because = :because, closed_code = :code
                        where id = (select decision from good_guy where id = :id) and state = 'IN_FORCE'
                          and not exists (select 1 from finding f where f.last_decision = decision.id)""")
                .param("now", now)
                .param("because", because.english())
                .param("code", because.code())
                .param("id", falseHit)
                .update();
    }
}
