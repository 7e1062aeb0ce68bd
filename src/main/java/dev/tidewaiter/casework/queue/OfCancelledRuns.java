package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FindingChanges;
import dev.tidewaiter.casework.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of the queue what only uploads found that were cancelled: whoever cancelled one asks for no answers about it. Nothing is
 * erased: such findings stay readable, can be decided, and are back as they were when a run finds them again. What another run found
 * stays, and so does what somebody has proposed an answer to, unless the second person rejects it.
 */
public final class OfCancelledRuns {

    private static final int AT_ONCE = 500;

    private final Database database;
    private final AuditLog audit;
    private final Queue queue;

    public OfCancelledRuns(Database database, AuditLog audit, Queue queue) {
        this.database = database;
        this.audit = audit;
        this.queue = queue;
    }

    /** Takes out what a run found that was cancelled and writes no more; gives how much. */
    public int mark(String run) {
        var cancelled = Set.copyOf(database.jdbc()
                .sql("select id from run where state = 'CANCELLED'")
                .query(String.class)
                .list());
        if (!cancelled.contains(run)) {
            return 0;
        }
        var only = queue.foundOnlyBy(run, cancelled);
        return only.isEmpty() ? 0 : database.inTransaction(() -> mark(run, only));
    }

    private int mark(String run, List<String> ids) {
        long change = new FindingChanges(database).next(); // first, so that nobody finds one of them meanwhile
        var left = new ArrayList<String>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = database
                    .jdbc()
                    .sql("""
                            update finding set missed_by = :run, state_before = state, change = :change,
                              state = case when state = 'PROPOSED' then state else 'CANCELLED' end
                            where id in (:ids) and state in ('OPEN', 'UNSURE', 'PROPOSED') and missed_by = ''
                              and last_run in (select id from run where state = 'CANCELLED')
                            returning case when state = 'CANCELLED' then id else '' end""")
                    .param("run", run)
                    .param("change", change)
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(id -> !id.isEmpty())
                    .toList();
            if (!some.isEmpty()) {
                audit.append(AuditLog.SYSTEM, "findings.of-cancelled-upload", run, Map.of("findings", some));
            }
            left.addAll(some);
        }
        return left.size();
    }

    /** The cancelled runs of which something still stands in the queue, as a stop at the wrong moment leaves it. */
    public List<String> left() {
        return database.jdbc().sql("""
                        select distinct last_run from finding where last_run in (select id from run where state = 'CANCELLED')
                          and state in ('OPEN', 'UNSURE', 'PROPOSED') and missed_by = ''""").query(String.class).list();
    }
}
