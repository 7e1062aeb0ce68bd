package dev.tidewaiter.web.home;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Each question of a page to a team's database has an index. Such a server walks a small table all the same, so it is told to walk none
 * where there is another way, and then asked which it walked.
 */
class PagesOnPostgresqlTests {

    /** What grows with the records: a table of which a page reads all makes it slower each day. */
    private static final List<String> GROWING =
            List.of("finding", "screened_line", "decision", "decision_covers", "found_in_run", "audit_step", "look_up");

    /** A connection that was used within this time is taken without a look whether it stands. */
    private static final Duration TAKEN_ON_TRUST = Duration.ofMillis(700);

    private final DatabaseAddress address = TestDatabases.postgresqlAddress();

    @Test
    void noPageReadsAllOfWhatGrows() throws Exception {
        try (var database = Database.open(address)) {
            var name = database.jdbc()
                    .sql("select current_database()")
                    .query(String.class)
                    .single();
            database.jdbc()
                    .sql("alter database \"" + name + "\" set enable_seqscan = off")
                    .update();
        }
        try (var service = RunningService.startOver(address)) {
            var job = screenSample(service);
            var pages = pages(service, job);
            var officer = service.browser();
            officer.logIn(service.account(AccountRole.OFFICER).name(), PASSWORD);
            var admin = service.browser();
            admin.logIn(service.account(AccountRole.ADMINISTRATOR).name(), PASSWORD);
            for (var page : pages) {
                assertThat(officer.get(page).status()).as(page).isEqualTo(200); // the queue is read once
            }
            var before = walked();
            assertThat(before.get("finding"))
                    .as("the queue was read into memory, and that is counted")
                    .isPositive();
            for (var page : pages) {
                assertThat(officer.get(page).status()).as(page).isEqualTo(200);
            }
            for (var page : List.of("/audit", "/people", "/audit?who=system")) {
                assertThat(admin.get(page).status()).as(page).isEqualTo(200);
            }
            assertThat(walked()).isEqualTo(before);
        }
    }

    private static List<String> pages(RunningService service, String job) {
        var waiting = new ApiCaller(service, service.token(AccountRole.OFFICER)).waiting(job);
        var finding = "/findings/" + waiting.get(0).path("id").asString();
        return List.of(
                "/",
                "/jobs",
                "/jobs/" + job,
                "/queue",
                "/queue?run=" + job,
                "/queue?verdict=HOLD&q=engine",
                "/queue?state=SETTLED&view=all",
                "/queue?view=approve",
                finding,
                finding + "/sheet",
                finding + "/near",
                "/nights",
                "/known-false-hits",
                "/parties",
                "/rules",
                "/rules/P02",
                "/lists",
                "/tokens",
                "/settings");
    }

    private static String screenSample(RunningService service) throws IOException {
        return new ApiCaller(service, service.token(AccountRole.OFFICER))
                .screened(
                        "manifest-week-10.xlsx", Files.readAllBytes(Path.of("sample-shipments/manifest-week-10.xlsx")));
    }

    /** How often each table was walked; a connection tells of what it did once it ends, but for the one that claims the database. */
    private Map<String, Long> walked() throws SQLException, InterruptedException {
        try (var other = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = other.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database()
                      and pid <> pg_backend_pid() and pid not in (select pid from pg_locks where locktype = 'advisory')""");
            Thread.sleep(TAKEN_ON_TRUST.toMillis());
            var walked = new HashMap<String, Long>();
            try (var rows = statement.executeQuery("select relname, seq_scan from pg_stat_user_tables")) {
                while (rows.next()) {
                    if (GROWING.contains(rows.getString(1))) {
                        walked.put(rows.getString(1), rows.getLong(2));
                    }
                }
            }
            return walked;
        }
    }
}
