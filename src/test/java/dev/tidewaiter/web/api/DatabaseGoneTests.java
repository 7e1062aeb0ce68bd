package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.web.RunningService;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** While the database is away no work is sent here, and what it cut off begins again by itself. */
class DatabaseGoneTests {

    private static final int LINES = 3_000;

    @Test
    void readinessGoesDownWithTheDatabase() {
        try (var service = RunningService.start(Map.of())) {
            assertThat(service.browser().get("/actuator/health/readiness").status())
                    .isEqualTo(200);
            service.database().close();
            var down = service.browser().get("/actuator/health/readiness");
            assertThat(down.status()).isEqualTo(503);
            assertThat(down.text()).contains("DOWN").doesNotContain("jdbc");
        }
    }

    @Test
    void aJobThatTheDatabaseCutOffBeginsAgainByItself() throws Exception {
        var address = TestDatabases.postgresqlAddress();
        try (var service = RunningService.startOver(address)) {
            var officer = new ApiCaller(service, service.token(AccountRole.OFFICER));
            var rows = new StringBuilder("Shipper,Consignee,Description,HS,Destination\n");
            for (int i = 1; i <= LINES; i++) {
                rows.append("Harbor Umbrella Works ").append(i).append(",Kiosk,aircraft piston engine,840710,RU\n");
            }
            var id = officer.upload()
                    .file("long.csv", rows.toString().getBytes(UTF_8))
                    .send()
                    .json()
                    .path("id")
                    .asString();
            var within = Awaitility.await().atMost(Duration.ofMinutes(3));
            var job = within.pollInterval(Duration.ofMillis(20))
                    .until(
                            () -> officer.get("/api/v1/jobs/" + id).json(),
                            now -> now.path("linesDone").asLong() > 0);
            assertThat(job.path("state").asString())
                    .as("the connections are cut in mid-run")
                    .isEqualTo("RUNNING");
            assertThat(job.path("linesDone").asLong()).isLessThan(LINES);
            try (var other = DriverManager.getConnection(address.url(), address.user(), address.password());
                    var statement = other.createStatement()) {
                statement.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
            }
            within.ignoreExceptions()
                    .until(
                            () -> officer.get("/api/v1/jobs/" + id)
                                    .json()
                                    .path("state")
                                    .asString(),
                            state -> state.equals("DONE"));
            assertThat(officer.get("/api/v1/jobs/" + id)
                            .json()
                            .path("linesDone")
                            .asLong())
                    .isEqualTo(LINES);
        }
    }
}
