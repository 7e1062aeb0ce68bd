package dev.tidewaiter.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.service.DataFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log as JSON, for who gathers logs of many programs: one object a line, and nobody's name in it. */
class StructuredLogTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String UPLOAD = """
            --x\r
            Content-Disposition: form-data; name="file"; filename="Orchard Meadow%0D%0AERROR forged.xlsx"\r
            \r
            PK\3\4 Kiosk Meadow LLC\r
            --x--\r
            """;

    @TempDir
    private Path folder;

    private String token() throws IOException {
        var data = new DataFolder(folder.resolve("data")).made();
        try (var database = Database.open(DatabaseAddress.in(data.root()))) {
            var clock = Clock.systemUTC();
            var audit = new AuditLog(database, clock, data.auditHeads());
            var ann = new Accounts(database, clock, audit)
                    .addWithPassword("test", "ann.orchard", "Ann Orchard", AccountRole.OFFICER, "wet stones below");
            return new ApiTokens(database, clock, audit).issue(ann, "test", AccountRole.OFFICER, null);
        }
    }

    private static JsonNode asked(HttpRequest.Builder request, String token) throws Exception {
        var sent = request.header("Authorization", "Bearer " + token).build();
        return JSON.readTree(
                HttpClient.newHttpClient().send(sent, BodyHandlers.ofString()).body());
    }

    private static String rejected(URI service, String token) throws Exception {
        var job = asked(
                        HttpRequest.newBuilder(service.resolve("/api/v1/jobs"))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString(UPLOAD)),
                        token)
                .path("id")
                .asString();
        Awaitility.await()
                .until(() -> List.of("DONE", "FAILED", "ASKS")
                        .contains(asked(HttpRequest.newBuilder(service.resolve("/api/v1/jobs/" + job)), token)
                                .path("state")
                                .asString()));
        return job;
    }

    @Test
    void eachLineIsOneObjectThatNamesAJobByItsIdAndNobody() throws Exception {
        var token = token();
        Files.writeString(folder.resolve("data/tidewaiter.yaml"), "logging.structured.format.console: ecs\n", UTF_8);
        var service = ServeProcess.start(folder.resolve("data"), folder, Map.of());
        try {
            var job = rejected(service.ready(), token);
            service.stop();
            service.exitCode();
            var lines = service.said()
                    .lines()
                    .filter(line -> !line.startsWith("Ready: "))
                    .toList();
            assertThat(lines).isNotEmpty().allSatisfy(line -> {
                var entry = JSON.readTree(line);
                assertThat(Instant.parse(entry.path("@timestamp").asString())).isBefore(Instant.now());
                assertThat(entry.path("message").asString()).as(line).isNotBlank();
                assertThat(entry.at("/log/level").asString()).as(line).isNotBlank();
                assertThat(entry.at("/service/name").asString()).isEqualTo("tidewaiter");
            });
            assertThat(lines).anySatisfy(line -> assertThat(line).contains(job).contains("a file was rejected"));
            assertThat(String.join("\n", lines)).doesNotContainIgnoringCase("orchard", "meadow", "forged", token);
        } finally {
            service.kill();
        }
    }
}
