package dev.tidewaiter.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.decision.Attachments;
import dev.tidewaiter.casework.decision.AuditedDecisions;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.finding.EntriesToday;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that an earlier version filled opens with today's schema, and nothing in it is lost; the same on both databases. */
abstract class SchemaUpgradeTests {

    private static final String ENGINE = EarlierReleases.ENGINE;
    private static final String PROPELLER = EarlierReleases.PROPELLER;
    private static final String LETTER = "Not this firm.";
    private static final String LETTER_HASH = "6c472f1552795d9fefe9a5f66df0d89649e6c700143b8fba4f817f12286a0d35";

    abstract DatabaseAddress address();

    /** What people made by then: tables that every release has, with a row each at least, and a log that holds. */
    private static void people(DatabaseAddress address, Path heads) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var account = connection.prepareStatement("""
                        insert into account (id, name, display_name, role, password_hash, created_at)
                        values ('a1', 'ann', 'Ann', 'OFFICER', '$argon2id$x', 100)""");
                var token = connection.prepareStatement("""
                        insert into api_token (id, account, name, role, secret_hash, created_at)
                        values ('t1', 'a1', 'erp', 'OFFICER', 'hash', 110)""");
                var file = connection.prepareStatement("""
                        insert into attachment (sha256, name, media, content, added_by, added_at)
                        values (?, 'letter.txt', 'text/plain', ?, 'a1', 240)""");
                var decided = connection.prepareStatement("""
                        insert into decision (id, finding, scope, answer, reason, note, attachment, needs_approval, state, proposed_by,
                          proposed_at, brought_by, good_guy_until, evidence)
                        values ('d2', ?, 'LINE', 'NOT_A_MATCH', 'another firm', 'born elsewhere', ?, 0, 'IN_FORCE', 'a1', 260, 'api', 900, '{}')""");
                var known = connection.prepareStatement("""
                        insert into good_guy (id, party, party_key, list, entry, rule, severity, entry_then, party_then, decision, state,
                          made_by, made_at, expires_at)
                        values ('g1', 'Kiosk', 'kiosk', 'SDN', '7', 'P01', 'REVIEW', 'e', 'p', 'd2', 'IN_FORCE', 'a1', 260, 900)""");
                var step = connection.prepareStatement("""
                        insert into audit_step (seq, at, actor, action, subject, detail, previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            account.execute();
            token.execute();
            file.setString(1, LETTER_HASH);
            file.setBytes(2, LETTER.getBytes(StandardCharsets.UTF_8));
            file.execute();
            decided.setString(1, "c".repeat(32));
            decided.setString(2, LETTER_HASH);
            decided.execute();
            known.execute();
            for (var one : stepsOfThen(heads)) {
                step.setLong(1, one.seq());
                step.setLong(2, one.at());
                step.setString(3, one.actor());
                step.setString(4, one.action());
                step.setString(5, one.subject());
                step.setString(6, one.detail());
                step.setString(7, one.previous());
                step.setString(8, one.hash());
                step.execute();
            }
        }
    }

    /** As earlier releases wrote them: without the hash of all that is said. */
    private static List<AuditStep> stepsOfThen(Path folder) {
        try (var elsewhere = TestDatabases.sqlite(folder)) {
            var log = new AuditLog(elsewhere, Clock.systemUTC(), folder.resolve("heads-of-then"));
            log.append("system", "account.added", "ann", Map.of("role", "OFFICER", "disabled", false));
            log.append("ann", "decision.proposed", "d1", said(PROPELLER, "CONFIRMED", "because"));
            log.append("ann", "decision.made", "d2", said("c".repeat(32), "NOT_A_MATCH", "another firm"));
            log.append("ann", "good-guy.made", "g1", Map.of("decision", "d2"));
            return log.before(Long.MAX_VALUE, 9).stream()
                    .sorted(Comparator.comparing(AuditStep::seq))
                    .toList();
        }
    }

    private static Map<String, String> said(String finding, String answer, String reason) {
        return Map.of(
                "finding", finding,
                "answer", answer,
                "reason", reason,
                "scope", "LINE",
                "findings", "1",
                "broughtBy", "api",
                "supersedes", "");
    }

    private static List<String> found(Queue queue, String run) {
        return queue.page(new QueueFilter(Map.of(Facet.RUN, Set.of(run))), null, 10, Facet.COUNTED).items().stream()
                .map(StoredFinding::id)
                .toList();
    }

    @Test
    void whatTheFirstReleaseKeptIsThereAndEachRunTellsWhatItFound() throws SQLException {
        var address = address();
        EarlierReleases.fill(address, "2");
        try (var database = Database.open(address)) {
            var queue = new Queue(database);
            assertThat(found(queue, "one")).containsExactly(ENGINE);
            assertThat(found(queue, "two")).containsExactly(ENGINE, PROPELLER);
            assertThat(found(queue, "three")).containsExactly("c".repeat(32));
            assertThat(found(queue, "none")).isEmpty();
            assertThat(queue.counts(QueueFilter.UNSETTLED, Facet.FILE)) // the engine stood in the first run's file too
                    .isEqualTo(Map.of("april.xlsx", 1L, "may.xlsx", 3L));
            assertThat(queue.page(QueueFilter.UNSETTLED, null, 10, Facet.COUNTED)
                            .total())
                    .isEqualTo(3);
            assertThat(new StoredFindings(database)
                            .find(PROPELLER)
                            .orElseThrow()
                            .standing()
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

    @Test
    void whoOnlyAsksLeavesTheTablesOfAnOlderProgramAsTheyAre() throws SQLException {
        var address = address();
        EarlierReleases.fill(address, "9");
        for (int call = 0; call < 2; call++) {
            assertThatExceptionOfType(Database.OtherSchema.class)
                    .isThrownBy(() -> Database.openAsItStands(address))
                    .withMessageContaining("older program (version 9 of its tables")
                    .withMessageContaining("Nothing was changed.");
        }
        Database.open(address).close();
        Database.openAsItStands(address).close();
    }

    @Test
    void anOlderProgramDoesNotWriteInTheTablesOfANewerOne() throws SQLException {
        var address = address();
        try (var database = Database.open(address)) {
            database.jdbc().sql("""
                            insert into flyway_schema_history
                              (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                            select 9000, '9000', 'of tomorrow', 'SQL', 'V9000__of_tomorrow.sql', 1, installed_by, 1, success
                            from flyway_schema_history where installed_rank = 1""").update();
        }
        assertThatExceptionOfType(Database.OtherSchema.class)
                .isThrownBy(() -> Database.open(address))
                .withMessageContaining("newer program (version 9000");
    }

    @Test
    void anEmptyDatabaseIsNobodys() throws SQLException {
        var address = address();
        assertThatExceptionOfType(Database.OtherSchema.class)
                .isThrownBy(() -> Database.openAsItStands(address))
                .withMessageContaining("holds no data of a service");
    }

    /** All but the newest, as the migrations name them; what the first one kept is tried by itself. */
    static List<String> releases() throws IOException {
        var versions = new TreeSet<>(Set.of(EarlierLineParties.VERSION));
        for (var folder : List.of("migration", "sqlite", "postgresql")) {
            try (var files = Files.list(Path.of("src/main/resources/db", folder))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("V[0-9]+__.*"))
                        .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                        .forEach(versions::add);
            }
        }
        return versions.headSet(versions.last()).tailSet(2).stream()
                .map(String::valueOf)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void whatPeopleMadeUnderEachReleaseIsThereAndHoldsAgainstTheLog(String version, @TempDir Path then)
            throws SQLException {
        var address = address();
        EarlierReleases.fill(address, version);
        people(address, then);
        try (var database = Database.open(address)) {
            var clock = Clock.fixed(Instant.ofEpochMilli(500), ZoneOffset.UTC);
            var audit = new AuditLog(database, clock, then.resolve("heads-of-then"));
            var verified = new AuditedDecisions(database, audit).verify();
            assertThat(verified.intact()).as(verified.sentence()).isTrue();
            assertThat(verified.decisions()).isEqualTo(2);
            var account = new Accounts(database, clock, audit).find("a1").orElseThrow();
            assertThat(account.name()).isEqualTo("ann");
            assertThat(account.role()).isEqualTo(AccountRole.OFFICER);
            assertThat(new KnownFalseHits(database, clock, audit)
                            .find("g1")
                            .orElseThrow()
                            .state())
                    .isEqualTo("IN_FORCE");
            assertThat(new Attachments(database, clock)
                            .find(LETTER_HASH)
                            .orElseThrow()
                            .content())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(LETTER);
            var decision = new Decisions(database, clock, audit, EntriesToday.unasked())
                    .find("d2")
                    .orElseThrow();
            assertThat(decision.given().note()).isEqualTo("born elsewhere");
            assertThat(decision.given().attachment()).isEqualTo(LETTER_HASH);
            assertThat(new Queue(database)
                            .page(QueueFilter.UNSETTLED, null, 10, Facet.COUNTED)
                            .total())
                    .isEqualTo(3);
            audit.append("ann", "account.added", "bob", Map.of());
            assertThat(audit.verify().steps()).as("and goes on").isEqualTo(5);
        }
    }
}
