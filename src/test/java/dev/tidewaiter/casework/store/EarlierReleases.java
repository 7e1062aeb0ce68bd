package dev.tidewaiter.casework.store;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Databases as earlier releases left them. */
final class EarlierReleases {

    static final String ENGINE = "a".repeat(32);
    static final String PROPELLER = "b".repeat(32);

    /** As the first release kept them: the engine was found by both runs, the propeller by the second only. */
    private static final List<String> FIRST_RELEASE = List.of(
            """
            insert into run (id, kind, source, state, started_by, facts, created_at)
            values ('one', 'JOB', 'one', 'DONE', 'ann', '{}', 100), ('two', 'JOB', 'two', 'DONE', 'ann', '{}', 200),
              ('three', 'JOB', 'three', 'DONE', 'ann', '{}', 300)""",
            """
            insert into run_file (run, number, name, state) values ('one', 0, 'april.xlsx', 'DONE'), ('two', 0, 'may.xlsx', 'DONE'),
              ('three', 0, 'may.xlsx', 'DONE')""",
            """
            insert into screened_line (run, file, number, line, sheet, sheet_row, verdict, json)
            values ('one', 0, 1, 'L1', 'Lines', 2, 'HOLD', '{}'), ('two', 0, 1, 'L1', 'Lines', 2, 'HOLD', '{}'),
              ('three', 0, 1, 'L2', 'Lines', 2, 'HOLD', '{}')""",
            finding(ENGINE, "L1", "one", "two", "OPEN"),
            finding(PROPELLER, "L1", "two", "two", "PROPOSED"),
            finding("c".repeat(32), "L2", "three", "three", "OPEN"),
            "update finding_change set last = 3",
            """
            insert into decision (id, finding, scope, answer, reason, note, needs_approval, state, proposed_by, proposed_at, brought_by, evidence)
            values ('d1', '%s', 'LINE', 'CONFIRMED', 'because', '', 1, 'PROPOSED', 'ann', 250, 'api', '{}')""".formatted(PROPELLER));

    private EarlierReleases() {}

    private static String finding(String id, String line, String first, String last, String state) {
        return """
                insert into finding (id, kind, line, rule, severity, rank, list, entry, destination, sender, party, party_key, file_name,
                  state, last_decision, entry_then, party_then, json, first_run, last_run, last_file, last_number, seen_at, change)
                values ('%s', 'FOUND', '%s', 'P02', 'HOLD', 1, '', '', 'RU', '', '', '', 'may.xlsx', '%s', '', '', '', '{}', '%s', '%s',
                  0, 1, 210, 2)""".formatted(id, line, state, first, last);
    }

    /** Makes a database as a release had it, with what the first one kept. */
    static void fill(DatabaseAddress address, String version) throws SQLException {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations(
                        "classpath:db/migration",
                        "classpath:db/" + address.dialect().name().toLowerCase(Locale.ROOT))
                .placeholders(Map.of(
                        "blob",
                        address.dialect().blob(),
                        "bytes_of_ids",
                        address.dialect().bytesOfIds()))
                .javaMigrations(new EarlierLineParties())
                .target(version)
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            for (var insert : FIRST_RELEASE) {
                statement.execute(insert);
            }
        }
    }
}
