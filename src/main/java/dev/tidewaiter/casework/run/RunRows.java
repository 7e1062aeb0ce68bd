package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.run.StoredRun.Stopped;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads runs and their files from their rows. */
final class RunRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final Database database;

    RunRows(Database database) {
        this.database = database;
    }

    StoredRun run(ResultSet row) throws SQLException {
        var id = row.getString("id");
        return new StoredRun(
                id,
                RunKind.valueOf(row.getString("kind")),
                row.getString("source"),
                RunState.valueOf(row.getString("state")),
                row.getString("started_by"),
                JSON.readValue(row.getString("facts"), TEXTS),
                row.getLong("created_at"),
                row.getString("held_against"),
                notice(row, "failure"),
                stopped(row),
                files(id));
    }

    /** A sentence for people that two columns keep, its English and its code. */
    static @Nullable Wording notice(ResultSet row, String column) throws SQLException {
        var english = row.getString(column);
        return english == null ? null : Wording.read(english, row.getString(column + "_code"));
    }

    private static @Nullable Stopped stopped(ResultSet row) throws SQLException {
        var by = row.getString("stopped_by");
        return by == null ? null : new Stopped(by, row.getLong("ended_at"));
    }

    List<StoredFile> files(String run) {
        return database.jdbc()
                .sql("select * from run_file where run = :run order by number")
                .param("run", run)
                .query((row, n) -> file(row))
                .list();
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getInt("number"),
                row.getString("name"),
                RunState.valueOf(row.getString("state")),
                notice(row, "rejected"),
                FileCounts.of(row),
                JSON.readValue(row.getString("facts"), TEXTS));
    }
}
