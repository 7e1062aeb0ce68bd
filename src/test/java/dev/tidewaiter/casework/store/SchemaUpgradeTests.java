package dev.tidewaiter.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.Facet;
import dev.tidewaiter.casework.finding.Queue;
import dev.tidewaiter.casework.finding.QueueFilter;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database that an earlier version filled opens with today's schema, and nothing in it is lost; the same on both databases. */
abstract class SchemaUpgradeTests {

    private static final String ENGINE = "a".repeat(32);
    private static final String PROPELLER = "b".repeat(32);

    abstract DatabaseAddress address();

    /** As the first release kept them: the engine was found by both runs, the propeller by the second only. */
    private static final List<String> FIRST_RELEASE = List.of(
            """
            insert into run (id, kind, source, state, started_by, facts, created_at)
            values ('one', 'JOB', 'one', 'DONE', 'ann', '{}', 100), ('two', 'JOB', 'two', 'DONE', 'ann', '{}', 200),
              ('three', 'JOB', 'three', 'DONE', 'ann', '{}', 300)""",
            """
            insert into run_file (run, number, name, state) values ('one', 0, 'may.xlsx', 'DONE'), ('two', 0, 'may.xlsx', 'DONE'),
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

    private static String finding(String id, String line, String first, String last, String state) {
        return """
                insert into finding (id, kind, line, rule, severity, rank, list, entry, destination, sender, party, party_key, file_name,
                  state, last_decision, entry_then, party_then, json, first_run, last_run, last_file, last_number, seen_at, change)
                values ('%s', 'FOUND', '%s', 'P02', 'HOLD', 1, '', '', 'RU', '', '', '', 'may.xlsx', '%s', '', '', '', '{}', '%s', '%s',
                  0, 1, 210, 2)""".formatted(id, line, state, first, last);
    }

    private static void firstRelease(DatabaseAddress address) throws SQLException {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations(
                        "classpath:db/migration",
                        "classpath:db/" + address.dialect().name().toLowerCase(java.util.Locale.ROOT))
                .placeholders(Map.of(
                        "blob",
                        address.dialect().blob(),
                        "bytes_of_ids",
                        address.dialect().bytesOfIds()))
                .target("2")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            for (var insert : FIRST_RELEASE) {
                statement.execute(insert);
            }
        }
    }

    private static List<String> found(Queue queue, String run) {
        return queue.page(new QueueFilter(Map.of(Facet.RUN, Set.of(run))), null, 10, Facet.COUNTED).items().stream()
                .map(StoredFinding::id)
                .toList();
    }

    @Test
    void whatTheFirstReleaseKeptIsThereAndEachRunTellsWhatItFound() throws SQLException {
        var address = address();
        firstRelease(address);
        try (var database = Database.open(address)) {
            var queue = new Queue(database);
            assertThat(found(queue, "one")).containsExactly(ENGINE);
            assertThat(found(queue, "two")).containsExactly(ENGINE, PROPELLER);
            assertThat(found(queue, "three")).containsExactly("c".repeat(32));
            assertThat(found(queue, "none")).isEmpty();
            assertThat(queue.page(QueueFilter.UNSETTLED, null, 10, Facet.COUNTED)
                            .total())
                    .isEqualTo(3);
            assertThat(new StoredFindings(database)
                            .find(PROPELLER)
                            .orElseThrow()
                            .state()
                            .name())
                    .isEqualTo("PROPOSED");
            assertThat(database.jdbc()
                            .sql("select reason from decision")
                            .query(String.class)
                            .list())
                    .containsExactly("because");
        }
        try (var again = Database.open(address)) {
            assertThat(found(new Queue(again), "two")).containsExactly(ENGINE, PROPELLER);
        }
    }
}
