package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Runs in lists, each in one row whatever the number of its files. */
public final class RunLists {

    private static final String SUMS = Arrays.stream(Verdict.values())
            .map(FileCounts::column)
            .map(column -> "coalesce(sum(f." + column + "), 0) as " + column)
            .collect(Collectors.joining(", "));

    private static final String CODE = "[\"" + StoredFile.NO_GOODS.key() + "\"";

    private static final String OF_NO_GOODS =
            "substr(coalesce(%1$s.rejected_code, ''), 1, " + CODE.length() + ") = '" + CODE + "'";

    private static final String LINES = Arrays.stream(Verdict.values())
            .map(FileCounts::column)
            .map("%1$s."::concat)
            .collect(Collectors.joining(" + "));

    /** Of a file: that it was read and has no line of goods, as {@link StoredFile#isWithoutGoods} tells it. */
    private static final String WITHOUT_GOODS =
            "(" + OF_NO_GOODS + " or (%1$s.rejected is null and %1$s.state = 'DONE' and " + LINES + " = 0))";

    private static final String UNREADABLE = "(%1$s.rejected is not null and not " + OF_NO_GOODS + ")";

    private static final String SELECT = """
            select r.id, r.kind, r.source, r.state, r.failure, r.failure_code, r.unread_columns, coalesce(a.display_name, r.started_by) as started_by, r.created_at,
              (select name from run_file where run = r.id and number = 0) as file, count(f.run) as files,
              count(case when %2$s then 1 end) as rejected, min(case when %2$s then f.name end) as unreadable,
              count(case when %3$s then 1 end) as empty, min(case when %3$s then f.name end) as without_goods, %1$s
            from (select * from run where %%s) r
              left join account a on a.id = r.started_by left join run_file f on f.run = r.id
            group by r.id, r.kind, r.source, r.state, r.failure, r.failure_code, r.unread_columns, a.display_name, r.started_by, r.created_at
            order by r.created_at desc, r.id desc""".formatted(SUMS, UNREADABLE.formatted("f"), WITHOUT_GOODS.formatted("f"));

    private static final String HAS_PROBLEMS = """
            (state = 'FAILED' or coalesce(unread_columns, '[]') <> '[]'
              or exists (select 1 from run_file u where u.run = run.id and (u.rejected is not null or %s)))
            and (kind <> 'NIGHT' or not exists (select 1 from run n
              where n.kind = 'NIGHT' and n.source = run.source and n.created_at > run.created_at and n.state = 'DONE'))""".formatted(WITHOUT_GOODS.formatted("u"));

    private static final int AT_ONCE = 500;

    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;

    public RunLists(Database database) {
        this.database = database;
    }

    /** A page of the runs of some kinds, the newest first; a workbook that came back and was refused there and then is left out. */
    public List<RunInList> page(Set<RunKind> kinds, int most, long from) {
        return database.jdbc()
                .sql(
                        SELECT.formatted(
                                "kind in (:kinds) and (kind <> 'RETURN' or state = 'DONE') order by created_at desc, id desc limit :most offset :from"))
                .param("kinds", kinds.stream().map(RunKind::name).toList())
                .param("most", most)
                .param("from", from)
                .query((row, n) -> run(row))
                .list();
    }

    /** Some runs, by their ids. */
    public Map<String, RunInList> byId(Collection<String> ids) {
        var runs = new HashMap<String, RunInList>();
        inParts(
                ids,
                some -> database.jdbc()
                        .sql(SELECT.formatted("id in (:ids)"))
                        .param("ids", some)
                        .query((row, n) -> run(row))
                        .list()
                        .forEach(run -> runs.put(run.id(), run)));
        return runs;
    }

    /** The uploads that are not over, the newest first: that wait for their sender's answer or for their turn, or that run. */
    public List<String> unfinished() {
        return database.jdbc().sql("""
                        select id from run where kind = 'JOB' and state in ('ASKS', 'QUEUED', 'RUNNING') order by created_at desc, id desc""").query(String.class).list();
    }

    /**
     * Of some runs that have found what waits, those in which one has to look for it, the oldest first: a night is left out once a later
     * one over the same source has found all of it again, and an upload that was stopped since what still waits of it waits in others.
     */
    public List<String> oldestFirst(Collection<String> ids) {
        var runs = new ArrayList<Begun>();
        inParts(
                ids,
                some -> runs.addAll(database.jdbc()
                        .sql("""
                        select r.id, r.created_at from run r where r.id in (:ids) and r.kind in ('JOB', 'NIGHT') and r.state <> 'CANCELLED'
                          and (r.kind <> 'NIGHT' or not exists (select 1 from run n where n.kind = 'NIGHT' and n.source = r.source and n.created_at > r.created_at)
                          or exists (select 1 from finding f where f.last_run = r.id and f.state in ('OPEN', 'PROPOSED', 'UNSURE')))""")
                        .param("ids", some)
                        .query((row, n) -> new Begun(row.getString(1), row.getLong(2)))
                        .list()));
        return runs.stream()
                .sorted(Comparator.comparingLong(Begun::at).thenComparing(Begun::id))
                .map(Begun::id)
                .toList();
    }

    private record Begun(String id, long at) {}

    /**
     * The uploads and nights with something to tell, that failed, had files that could not be read, or columns that nobody read: those
     * since a moment, and of some others, the newest first. What was wrong with a night is over once a later one over the same source is done,
     * which tells what is wrong still.
     */
    public List<RunInList> withProblems(long since, Collection<String> others) {
        var told = new HashMap<String, RunInList>();
        database.jdbc()
                .sql(SELECT.formatted("kind in ('JOB', 'NIGHT') and created_at >= :since and " + HAS_PROBLEMS))
                .param("since", since)
                .query((row, n) -> run(row))
                .list()
                .forEach(run -> told.put(run.id(), run));
        inParts(
                others,
                some -> database.jdbc()
                        .sql(SELECT.formatted("kind in ('JOB', 'NIGHT') and id in (:ids) and " + HAS_PROBLEMS))
                        .param("ids", some)
                        .query((row, n) -> run(row))
                        .list()
                        .forEach(run -> told.put(run.id(), run)));
        return told.values().stream()
                .sorted(Comparator.comparingLong(RunInList::createdAt)
                        .thenComparing(RunInList::id)
                        .reversed())
                .toList();
    }

    private static void inParts(Collection<String> ids, Consumer<List<String>> asked) {
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            asked.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private static RunInList run(ResultSet row) throws SQLException {
        var unread = row.getString("unread_columns");
        return new RunInList(
                row.getString("id"),
                RunKind.valueOf(row.getString("kind")),
                row.getString("source"),
                RunState.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getLong("created_at"),
                String.valueOf(row.getString("file")),
                row.getInt("files"),
                row.getInt("rejected"),
                row.getString("unreadable"),
                row.getInt("empty"),
                row.getString("without_goods"),
                FileCounts.of(row),
                RunRows.notice(row, "failure"),
                unread == null ? List.of() : List.of(JSON.readValue(unread, String[].class)));
    }
}
