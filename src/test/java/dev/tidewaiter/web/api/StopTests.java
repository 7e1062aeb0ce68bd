package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A service that is stopped in mid-run ends its job after the next start; no line is lost or kept twice. */
class StopTests {

    private static final int LINES = 8_000;
    private static final int ONE_IN = 50;

    @Test
    void aJobThatWasCutOffEndsByItselfAfterTheNextStart() {
        var before = RunningService.start(Map.of());
        var token = before.token(AccountRole.OFFICER);
        var officer = new ApiCaller(before, token);
        var id = longJob(officer);
        long reached = waitForFirstLines(officer, id);
        before.close();
        assertThat(reached).as("the stop came in mid-run").isLessThan(LINES);
        long stopped = System.currentTimeMillis();
        try (var after = RunningService.startAgain(before.folder())) {
            var again = new ApiCaller(after, token);
            var job = again.over(id).json();
            assertThat(job.path("state").asString()).isEqualTo("DONE");
            assertThat(job.path("linesDone").asLong()).isEqualTo(LINES);
            assertThat(again.get("/api/v1/jobs/" + id + "/findings").header("Job-State"))
                    .isEqualTo("DONE");
            assertThat(again.get("/api/v1/jobs/" + id + "/findings")
                            .text()
                            .lines()
                            .distinct()
                            .count())
                    .isEqualTo(LINES);
            assertThat(again.get("/api/v1/jobs/" + id + "/files/0/workbook").status())
                    .isEqualTo(200);
            assertThat(keptBefore(after, id, stopped))
                    .as("what was kept before the stop is not kept anew")
                    .isGreaterThanOrEqualTo(reached / ONE_IN);
        }
    }

    @Test
    void aJobWhoseFileIsNoLongerWhatItWasBeginsAnew() throws IOException {
        var before = RunningService.start(Map.of());
        var token = before.token(AccountRole.OFFICER);
        var officer = new ApiCaller(before, token);
        var id = longJob(officer);
        waitForFirstLines(officer, id);
        before.close();
        var upload = before.folder().resolve("jobs").resolve(id).resolve("in/0/long.csv");
        var rows = new ArrayList<>(Files.readAllLines(upload));
        rows.add(1, "Harbor Umbrella Works 0,Kiosk,umbrellas,660110,KZ");
        Files.write(upload, rows);
        try (var after = RunningService.startAgain(before.folder())) {
            var again = new ApiCaller(after, token);
            assertThat(again.over(id).json().path("linesDone").asLong()).isEqualTo(LINES + 1);
            assertThat(again.get("/api/v1/jobs/" + id + "/findings").text().lines())
                    .hasSize(LINES + 1)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aJobOfAFileWithAnEmptyRowPutAboveBeginsAnewAndNamesTheRowsOfToday() throws IOException {
        var before = RunningService.start(Map.of());
        var token = before.token(AccountRole.OFFICER);
        var officer = new ApiCaller(before, token);
        var id = longJob(officer);
        waitForFirstLines(officer, id);
        before.close();
        var upload = before.folder().resolve("jobs").resolve(id).resolve("in/0/long.csv");
        var rows = new ArrayList<>(Files.readAllLines(upload));
        rows.add(1, ",,,,");
        Files.write(upload, rows);
        try (var after = RunningService.startAgain(before.folder())) {
            assertThat(new ApiCaller(after, token)
                            .over(id)
                            .json()
                            .path("linesDone")
                            .asLong())
                    .isEqualTo(LINES);
            assertThat(after.database()
                            .jdbc()
                            .sql("select min(sheet_row) from screened_line where run = :job")
                            .param("job", id)
                            .query(Long.class)
                            .single())
                    .as("the first line that is not clear stands in a row further down")
                    .isEqualTo(ONE_IN + 2L);
        }
    }

    @Test
    void aCancelledUploadAsksForNothingAndBothStandInTheLog() {
        try (var service = RunningService.start(Map.of())) {
            var officer = new ApiCaller(service, service.token(AccountRole.OFFICER));
            var id = officer.upload()
                    .file("long.csv", manifest())
                    .send()
                    .json()
                    .path("id")
                    .asString();
            waitForFirstLines(officer, id);
            var other = new ApiCaller(service, service.token(AccountRole.OFFICER)).delete("/api/v1/jobs/" + id);
            assertThat(other.status()).as("another officer's wish").isEqualTo(403);
            assertThat(other.json().path("detail").asString()).startsWith("Only who uploaded these files");
            assertThat(officer.delete("/api/v1/jobs/" + id).json().path("state").asString())
                    .isEqualTo("CANCELLED");
            Awaitility.await().until(() -> officer.waiting(id).isEmpty());
            assertThat(officer.get("/api/v1/queue?state=CANCELLED&run=" + id)
                            .json()
                            .path("total")
                            .asInt())
                    .isPositive();
            var answers = officer.get("/api/v1/jobs/" + id + "/findings");
            assertThat(answers.header("Job-State")).isEqualTo("CANCELLED");
            assertThat(answers.text().lines().count())
                    .as("what is counted and in the queue, and no line more")
                    .isEqualTo(officer.get("/api/v1/jobs/" + id)
                            .json()
                            .path("linesDone")
                            .asLong());
            var steps = new ApiCaller(service, service.token(AccountRole.AUDITOR))
                    .get("/api/v1/audit")
                    .text();
            assertThat(steps)
                    .contains("upload.started")
                    .contains("upload.cancelled")
                    .contains(id);
            officer.screened("long.csv", manifest());
            assertThat(officer.waiting(id))
                    .as("found again by an upload that was asked for")
                    .isNotEmpty();
        }
    }

    private static long keptBefore(RunningService service, String job, long time) {
        return service.database()
                .jdbc()
                .sql("select count(*) from finding where last_run = :job and seen_at <= :time")
                .param("job", job)
                .param("time", time)
                .query(Long.class)
                .single();
    }

    /** A job that takes some time. */
    private static String longJob(ApiCaller officer) {
        return officer.upload()
                .file("long.csv", manifest())
                .send()
                .json()
                .path("id")
                .asString();
    }

    private static long waitForFirstLines(ApiCaller officer, String id) {
        return Awaitility.await()
                .pollInterval(
                        Duration.ofMillis(20)) // to ask without a pause takes the processor from what screens them
                .until(
                        () -> {
                            var job = officer.get("/api/v1/jobs/" + id).json();
                            assertThat(job.path("state").asString()).isNotEqualTo("FAILED");
                            return job.path("linesDone").asLong();
                        },
                        lines -> lines > 0);
    }

    private static byte[] manifest() {
        var rows = new StringBuilder("Shipper,Consignee,Description,HS,Destination\n");
        for (int i = 1; i <= LINES; i++) {
            rows.append("Harbor Umbrella Works ").append(i);
            rows.append(
                    i % ONE_IN == 0
                            ? ",Kiosk,aircraft piston engine L550E,840710,RU\n"
                            : ",Kiosk,umbrellas,660110,KZ\n");
        }
        return rows.toString().getBytes(UTF_8);
    }
}
