package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of the queue what a run no longer found that an earlier one of the same source did: the line is gone, or says something else,
 * or rules and lists have changed. Nothing is erased: such findings stay readable, can be decided, and are back as they were when a run
 * finds them again.
 */
public final class NoLongerFound {

    /**
     * Sets the state {@code :state} on findings. Whatever becomes of an answer, what is no longer found does not come back into the queue
     * by that; only what waits for a second person does.
     */
    public static final String SET_STATE = "state = case when missed_by <> '' and :state in ('OPEN', 'UNSURE')"
            + " then case when exists (select 1 from run r where r.id = missed_by and r.state in ('CANCELLED', 'FAILED')) then 'CANCELLED'"
            + " else 'NO_LONGER_FOUND' end else :state end, state_before = :state";

    /** The same of findings whose answer is taken off them at {@code :now}: one that had its own is open again. */
    public static final String SET_OPEN = SET_STATE.replace(":state", "'OPEN'")
            + ", last_decision = '', open_again_at = case when last_decision <> '' then :now else open_again_at end";

    private static final int AT_ONCE = 500;

    private final Database database;
    private final AuditLog audit;

    public NoLongerFound(Database database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    private record Missed(String id, FindingState state, String file) {}

    /**
     * Looks for what a run did not find again, once all of its lines are kept. Gives how much of it leaves the queue.
     *
     * @param run     the run's id
     * @param source  what it is compared by with earlier runs
     * @param begunAt when it began to read, in milliseconds since 1970: what was seen before and not since is missed
     * @param partly  the names of files that it could not read or check to the last row; what was found in them stays
     */
    public int mark(String run, String source, long begunAt, Set<String> partly) {
        return database.inTransaction(() -> {
            var missed = missed(run, source, begunAt).stream()
                    .filter(one -> !partly.contains(one.file()))
                    .toList();
            if (!missed.isEmpty()) {
                mark(missed, run, new FindingChanges(database).next());
            }
            return told(
                    "findings.no-longer-found",
                    missed.stream()
                            .filter(one -> FindingState.UNSETTLED.contains(one.state()))
                            .map(Missed::id)
                            .toList(),
                    run);
        });
    }

    /** A file that was read anew after a cut may have lost lines that its first reading kept: those are in no place of the run. */
    private List<Missed> missed(String run, String source, long begunAt) {
        return database.jdbc()
                .sql("""
                        select id, state, file_name from finding
                        where last_run in (select id from run where source = :source) and source = :source and missed_by = ''
                          and state <> 'NOTED'
                          and (last_run <> :run or seen_at < :begun or not exists (select 1 from screened_line s
                            where s.run = last_run and s.file = last_file and s.number = last_number and s.line = finding.line))
                        order by id""")
                .param("source", source)
                .param("run", run)
                .param("begun", begunAt)
                .query((row, n) ->
                        new Missed(row.getString(1), FindingState.valueOf(row.getString(2)), row.getString(3)))
                .list();
    }

    private void mark(List<Missed> missed, String run, long change) {
        var unsettled = FindingState.UNSETTLED.stream().map(Enum::name).toList();
        for (var some : parts(missed.stream().map(Missed::id).toList())) {
            database.jdbc()
                    .sql("""
                            update finding set missed_by = :run, state_before = state, change = :change,
                              state = case when state in (:unsettled) then 'NO_LONGER_FOUND' else state end where id in (:ids)""")
                    .param("run", run)
                    .param("change", change)
                    .param("unsettled", unsettled)
                    .param("ids", some)
                    .update();
        }
    }

    /**
     * Takes out of the queue what only one run found, of which nothing is to be used, and nobody has answered: it counts as checked by
     * nobody, and is back when another run finds it. Gives how much.
     */
    public int markFoundOnlyBy(String run, String source) {
        return database.inTransaction(() -> {
            var left = database.jdbc()
                    .sql("""
                            update finding set missed_by = :run, state_before = state, state = 'CANCELLED', change = :change
                            where first_run = :run and last_run = :run and source = :source and missed_by = ''
                              and state in ('OPEN', 'UNSURE') returning id""")
                    .param("run", run)
                    .param("source", source)
                    .param("change", new FindingChanges(database).next())
                    .query(String.class)
                    .list();
            return told("findings.of-failed-night", left, run);
        });
    }

    private int told(String action, List<String> left, String run) {
        for (var some : parts(left)) {
            audit.append(AuditLog.SYSTEM, action, run, Map.of("findings", some));
        }
        return left.size();
    }

    private static List<List<String>> parts(List<String> ids) {
        var parts = new ArrayList<List<String>>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            parts.add(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
