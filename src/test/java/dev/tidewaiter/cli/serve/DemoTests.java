package dev.tidewaiter.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.call.CallFailed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's third command: the samples are screened when it says that it is ready, and nothing of it stays. */
class DemoTests {

    private static final Pattern PASSWORD = Pattern.compile("officer with the password (\\S+)");

    @TempDir
    private Path folder;

    private static JsonNode asked(HttpRequest.Builder request, String authorization) throws Exception {
        var sent = request.header("Authorization", authorization).build();
        var answer = HttpClient.newHttpClient().send(sent, BodyHandlers.ofString());
        return new JsonMapper().readTree(answer.body());
    }

    private static String token(URI service, String password) throws Exception {
        var basic = Base64.getEncoder().encodeToString(("officer:" + password).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(service.resolve("/api/v1/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"a look\",\"role\":\"OFFICER\"}"));
        return asked(request, "Basic " + basic).path("token").asString();
    }

    @Test
    void theSamplesWaitForTheDemoOfficer() throws Exception {
        var demo = ServeProcess.demo(folder);
        try {
            var address = demo.ready();
            var password = PASSWORD.matcher(demo.said());
            assertThat(password.find()).as(demo.said()).isTrue();
            var bearer = "Bearer " + token(address, password.group(1));
            var queue = asked(HttpRequest.newBuilder(address.resolve("/api/v1/queue")), bearer);
            assertThat(queue.path("total").asLong()).isPositive();
            assertThat(queue.at("/items/0/severity").asString()).isEqualTo("BLOCK");
            assertThat(demo.said()).doesNotContain("WARN", "ERROR", "Exception");
            demo.stop();
            demo.exitCode();
        } finally {
            demo.kill();
        }
        try (var left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith("tidewaiter-demo"));
        }
    }

    @Test
    void theProgramBringsTheSamplesAlongAndShowsThemFromAnyFolder() throws Exception {
        var lyingThere = DemoSamples.found(Path.of("sample-shipments"), "classpath:none/*.*");
        var broughtAlong = DemoSamples.found(folder.resolve("none"), "classpath:sample-shipments/*.*");
        assertThat(lyingThere).isNotEmpty();
        assertThat(broughtAlong).hasSameSizeAs(lyingThere);
        for (int number = 0; number < lyingThere.size(); number++) {
            var sample = broughtAlong.get(number);
            assertThat(sample.getFilename()).isEqualTo(lyingThere.get(number).getFilename());
            assertThat(sample.getContentAsByteArray())
                    .isEqualTo(lyingThere.get(number).getContentAsByteArray());
        }
    }

    @Test
    void withoutAnySampleItSaysSo() {
        assertThatThrownBy(() -> DemoSamples.found(folder, "classpath:no-such-samples/*.*"))
                .isInstanceOf(CallFailed.class)
                .hasMessageContaining("no samples to show");
    }

    @Test
    void aFolderThatWouldNotKeepAnythingIsRefused() {
        var folders = Call.of("serve", "--demo", "--data", folder.toString());
        var databases = Call.of("serve", "--demo", "--db", "jdbc:sqlite:kept.db");
        assertThat(List.of(folders, databases)).allSatisfy(refused -> {
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.err()).contains("takes neither --data nor --db");
        });
    }
}
