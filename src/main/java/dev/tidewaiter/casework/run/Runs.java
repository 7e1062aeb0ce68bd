package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.finding.FoundInRuns;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.Wording;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The runs that were asked for, and how far each is. */
public final class Runs {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Database database;
    private final Clock clock;
    private final RunRows rows;

    public Runs(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.rows = new RunRows(database);
    }

    /** Keeps a run that is asked for; it waits for its turn. */
    public void add(NewRun run) {
        add(run, RunState.QUEUED);
    }

    /** Keeps a run that begins in a state. */
    public void add(NewRun run, RunState state) {
        database.inTransaction(() -> {
            database.jdbc()
                    .sql("""
                            insert into run (id, kind, source, state, started_by, facts, idempotency_key, request_hash, created_at)
                            values (:id, :kind, :source, :state, :by, :facts, :key, :hash, :now)""")
                    .param("id", run.id())
                    .param("kind", run.kind().name())
                    .param("source", run.source())
                    .param("state", state.name())
                    .param("by", run.startedBy())
                    .param("facts", JSON.writeValueAsString(run.facts().all()))
                    .param("key", run.idempotencyKey())
                    .param("hash", run.requestHash())
                    .param("now", clock.millis())
                    .update();
            for (int number = 0; number < run.files().size(); number++) {
                database.jdbc()
                        .sql(
                                "insert into run_file (run, number, name, state, facts) values (:run, :number, :name, 'QUEUED', :facts)")
                        .param("run", run.id())
                        .param("number", number)
                        .param("name", run.files().get(number))
                        .param("facts", JSON.writeValueAsString(run.facts().ofFile(number)))
                        .update();
            }
            return run;
        });
    }

    /** The run that somebody asked for with a key. */
    public Optional<StoredRun> byKey(String account, String key) {
        return database.jdbc()
                .sql("select id from run where started_by = :by and idempotency_key = :key")
                .param("by", account)
                .param("key", key)
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    /** What was ever given for a file, each once; files to which nothing was given are left out. */
    public List<Map<String, String>> factsGiven() {
        return database.jdbc()
                .sql("""
                        select distinct r.facts, f.facts from run r join run_file f on f.run = r.id
                        where r.facts <> '{}' or f.facts <> '{}'""")
                .query((row, n) ->
                        RunFacts.of(JSON.readValue(row.getString(1), TEXTS), JSON.readValue(row.getString(2), TEXTS)))
                .list();
    }

    /** The hash of what was asked when a run was asked for with a key; empty for one without. */
    public String requestHash(String id) {
        return database.jdbc()
                .sql("select coalesce(request_hash, '') from run where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** Whether there is a run with an id. */
    public boolean has(String id) {
        return database.jdbc()
                        .sql("select count(*) from run where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** When a run was over, in milliseconds since 1970; of one that is not, when it was asked for. */
    public long endedAt(String id) {
        return database.jdbc()
                .sql("select coalesce(ended_at, created_at) from run where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** A run by its id. */
    public Optional<StoredRun> find(String id) {
        return database.jdbc()
                .sql("select * from run where id = :id")
                .param("id", id)
                .query((row, n) -> rows.run(row))
                .optional();
    }

    /** The ids of all runs. */
    public Set<String> ids() {
        return database.jdbc().sql("select id from run").query(String.class).set();
    }

    /** The runs that wait or were cut off, the oldest first. */
    public List<StoredRun> unfinished(RunKind kind) {
        return database.jdbc()
                .sql("select * from run where kind = :kind and state in ('QUEUED', 'RUNNING') order by created_at, id")
                .param("kind", kind.name())
                .query((row, n) -> rows.run(row))
                .list();
    }

    /** Moves a run from one of some states into another; false when it was in none of them. */
    public boolean move(String id, List<RunState> from, RunState to, @Nullable Wording failure) {
        return database.jdbc()
                        .sql("""
                                update run set state = :to, failure = :failure, failure_code = :code,
                                  started_at = case when :to = 'RUNNING' then coalesce(started_at, :now) else started_at end,
                                  ended_at = case when :over = 1 then :now else null end
                                where id = :id and state in (:from)""")
                        .param("to", to.name())
                        .param("failure", failure == null ? null : failure.english())
                        .param("code", failure == null ? null : failure.code())
                        .param("now", clock.millis())
                        .param("over", to.isOver() ? 1 : 0)
                        .param("id", id)
                        .param("from", from.stream().map(RunState::name).toList())
                        .update()
                == 1;
    }

    /** Ends a run that somebody stops before it is over; false when it is. */
    public boolean stop(String id, String by) {
        return database.jdbc()
                        .sql("""
                                update run set state = 'CANCELLED', stopped_by = :by, ended_at = :now
                                where id = :id and state in ('ASKS', 'QUEUED', 'RUNNING')""")
                        .param("by", by)
                        .param("now", clock.millis())
                        .param("id", id)
                        .update()
                == 1;
    }

    /**
     * Gives facts for the files of a run that has not begun, in place of those given before; single files that are not named keep theirs.
     * False when it has begun.
     */
    public boolean give(String id, RunFacts facts) {
        return database.inTransaction(() -> {
            boolean asks = database.jdbc()
                            .sql("update run set facts = :facts where id = :id and state = 'ASKS'")
                            .param("facts", JSON.writeValueAsString(facts.all()))
                            .param("id", id)
                            .update()
                    == 1;
            if (asks) {
                facts.files()
                        .forEach((number, own) -> database.jdbc()
                                .sql("update run_file set facts = :facts where run = :id and number = :number")
                                .param("facts", JSON.writeValueAsString(own))
                                .param("id", id)
                                .param("number", number)
                                .update());
            }
            return asks;
        });
    }

    /** Makes an upload that waits one that only came back with answers, taken or not; false when it no longer waits. */
    public boolean returned(String id, RunState state) {
        return database.jdbc()
                        .sql("""
                                update run set kind = 'RETURN', state = :state, ended_at = :now
                                where id = :id and kind = 'JOB' and state = 'ASKS'""")
                        .param("state", state.name())
                        .param("now", clock.millis())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Says of a file why it could not be read. */
    public void reject(String run, int number, Wording reason) {
        database.jdbc()
                .sql("""
                        update run_file set state = 'FAILED', rejected = :reason, rejected_code = :code
                        where run = :run and number = :number""")
                .param("reason", reason.english())
                .param("code", reason.code())
                .param("run", run)
                .param("number", number)
                .update();
    }

    /** Keeps which columns of a run's files nobody read, such as {@code may.xlsx, K: Remarks}. */
    public void unreadColumns(String run, List<String> columns) {
        database.jdbc()
                .sql("update run set unread_columns = :columns where id = :run")
                .param("columns", JSON.writeValueAsString(columns))
                .param("run", run)
                .update();
    }

    /** Takes away what was kept of a run that was cut off, so that it can begin again; findings and decisions stay. */
    public void forget(String run) {
        database.inTransaction(() -> {
            for (var table : List.of("screened_line", "passed_row", "clear_lines", "line_answers")) {
                database.jdbc()
                        .sql("delete from %s where run = :run".formatted(table))
                        .param("run", run)
                        .update();
            }
            database.jdbc()
                    .sql("update run set started_at = :now where id = :run")
                    .param("now", clock.millis())
                    .param("run", run)
                    .update();
            var found = new FoundInRuns(database);
            rows.files(run).forEach(file -> found.forget(run, file.number()));
            return database.jdbc().sql("""
                            update run_file set state = 'QUEUED', rejected = null, rejected_code = null, lines_block = 0, lines_hold = 0,
                              lines_cannot_check = 0, lines_review = 0, lines_clear = 0 where run = :run""").param("run", run).update();
        });
    }
}
