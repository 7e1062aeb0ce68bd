package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Runs in lists, each in one row whatever the number of its files. */
public final class RunLists {

    private static final String SUMS = Arrays.stream(Verdict.values())
            .map(FileCounts::column)
            .map(column -> "coalesce(sum(f." + column + "), 0) as " + column)
            .collect(Collectors.joining(", "));

    private static final JsonMapper JSON = new JsonMapper();

    private final Database database;

    public RunLists(Database database) {
        this.database = database;
    }

    /** A page of the runs of some kinds, the newest first. */
    public List<RunInList> page(Set<RunKind> kinds, int most, long from) {
        return database.jdbc()
                .sql("""
                        select r.id, r.kind, r.source, r.state, r.failure, r.unread_columns, coalesce(a.display_name, r.started_by) as started_by, r.created_at,
                          (select name from run_file where run = r.id and number = 0) as file, count(f.run) as files,
                          count(f.rejected) as rejected, %s
                        from (select * from run where kind in (:kinds) order by created_at desc, id desc limit :most offset :from) r
                          left join account a on a.id = r.started_by left join run_file f on f.run = r.id
                        group by r.id, r.kind, r.source, r.state, r.failure, r.unread_columns, a.display_name, r.started_by, r.created_at
                        order by r.created_at desc, r.id desc""".formatted(SUMS))
                .param("kinds", kinds.stream().map(RunKind::name).toList())
                .param("most", most)
                .param("from", from)
                .query((row, n) -> run(row))
                .list();
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
                FileCounts.of(row),
                row.getString("failure"),
                unread == null ? List.of() : List.of(JSON.readValue(unread, String[].class)));
    }
}
