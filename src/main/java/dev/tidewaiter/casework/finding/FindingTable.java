package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.store.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** The rows of findings, as one file of a run has them: a new one, or what that file says of one that is there. */
final class FindingTable {

    private static final String UPSERT = """
            insert into finding (id, kind, line, rule, severity, rank, list, entry, destination, sender, party, party_key, file_name, json,
              last_number, goods_key, state, last_decision, good_guy, entry_then, party_then, first_run, last_run, last_file, seen_at, first_seen_at, change,
              source, rests_on, match_kind, line_parties)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set severity = excluded.severity, rank = excluded.rank, destination = excluded.destination,
              sender = excluded.sender, file_name = excluded.file_name, json = excluded.json, last_number = excluded.last_number,
              goods_key = excluded.goods_key, rests_on = excluded.rests_on, match_kind = excluded.match_kind, line_parties = excluded.line_parties,
              state = excluded.state, good_guy = excluded.good_guy,
              last_decision = case when excluded.state in ('OPEN', 'NOTED') or excluded.good_guy <> finding.good_guy then ''
                else finding.last_decision end,
              open_again_at = case when excluded.state in ('OPEN', 'NOTED') and finding.last_decision <> ''
                  or excluded.state = 'OPEN' and finding.state = 'NOTED' and finding.open_again_at is not null then excluded.seen_at
                else finding.open_again_at end,
              entry_then = excluded.entry_then, party_then = excluded.party_then,
              last_run = excluded.last_run, last_file = excluded.last_file, seen_at = excluded.seen_at, change = excluded.change,
              missed_by = '', source = case when finding.source = excluded.source then finding.source else '' end""";

    private final Database database;
    private final String run;
    private final int file;
    private @Nullable String source;

    FindingTable(Database database, String run, int file) {
        this.database = database;
        this.run = run;
        this.file = file;
    }

    /** What holds of a finding from now on, with the hashes of the entry and the party as they are now. */
    record Holding(FindingState state, String falseHit, String entry, String party) {}

    /** What the run is compared by with others. */
    private String source() {
        if (source == null) {
            source = database.jdbc()
                    .sql("select source from run where id = :run")
                    .param("run", run)
                    .query(String.class)
                    .optional()
                    .orElse(run);
        }
        return source;
    }

    /** Keeps findings as they were seen at a moment, in the caller's transaction. */
    void keep(Collection<FindingRow> rows, long seenAt, long change, Function<FindingRow, Holding> holding) {
        var connection = DataSourceUtils.getConnection(database.dataSource());
        try {
            keep(connection, rows, seenAt, change, holding);
        } catch (SQLException failed) {
            throw new IllegalStateException("the database did not keep the findings", failed);
        } finally {
            DataSourceUtils.releaseConnection(connection, database.dataSource());
        }
    }

    private void keep(
            Connection connection,
            Collection<FindingRow> rows,
            long seenAt,
            long change,
            Function<FindingRow, Holding> holding)
            throws SQLException {
        try (var insert = connection.prepareStatement(UPSERT)) {
            for (var row : rows) {
                row.set(insert);
                var now = holding.apply(row);
                int column = 17;
                insert.setString(column++, now.state().name());
                insert.setString(column++, now.falseHit());
                insert.setString(column++, now.entry());
                insert.setString(column++, now.party());
                insert.setString(column++, run);
                insert.setString(column++, run);
                insert.setInt(column++, file);
                insert.setLong(column++, seenAt);
                insert.setLong(column++, seenAt);
                insert.setLong(column++, change);
                insert.setString(column++, source());
                insert.setString(column++, row.restsOn());
                insert.setString(column++, row.matchKind());
                insert.setString(column, row.lineParties());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
