package dev.tidewaiter.casework.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives the findings of earlier versions the names of all parties of their lines, from the lines as they were read: who searches for a
 * receiver must find what was found about its bank, however long ago. In Java, as a JSON text that one database takes for none would keep
 * the service from starting.
 */
final class EarlierLineParties implements JavaMigration {

    static final int VERSION = 21;

    private static final int AT_ONCE = 1_000;
    private static final JsonMapper JSON = new JsonMapper();

    private record Named(String finding, String parties) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(String.valueOf(VERSION));
    }

    @Override
    public String getDescription() {
        return "parties of the lines of earlier findings";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null; // what it does is not compared
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var after = "";
        while (after != null) {
            after = next(context.getConnection(), after);
        }
    }

    /** Gives the last finding that was looked at; null where there is none behind. */
    private static @Nullable String next(Connection connection, String after) throws SQLException {
        String last = null;
        var named = new ArrayList<Named>();
        try (var select = connection.prepareStatement("""
                select f.id, f.line_parties, s.as_read from finding f left join screened_line s
                  on s.run = f.last_run and s.file = f.last_file and s.number = f.last_number and s.line = f.line
                where f.id > ? order by f.id limit ?""")) {
            select.setString(1, after);
            select.setInt(2, AT_ONCE);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    last = rows.getString(1);
                    var parties = parties(rows.getString(3));
                    if (!parties.isEmpty() && !parties.equals(rows.getString(2))) {
                        named.add(new Named(last, parties));
                    }
                }
            }
        }
        write(connection, named);
        return last;
    }

    /** Everybody whom a line names, each once; empty where that cannot be told. */
    private static String parties(@Nullable String asRead) {
        if (asRead == null || asRead.isEmpty()) {
            return "";
        }
        try {
            return JSON.readTree(asRead)
                    .path("parties")
                    .valueStream()
                    .map(party -> party.path("name").path("value").asString("").replace('\0', ' '))
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .collect(Collectors.joining("\n"));
        } catch (JacksonException broken) {
            return "";
        }
    }

    private static void write(Connection connection, List<Named> named) throws SQLException {
        try (var update = connection.prepareStatement("update finding set line_parties = ? where id = ?")) {
            for (var one : named) {
                update.setString(1, one.parties());
                update.setString(2, one.finding());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
