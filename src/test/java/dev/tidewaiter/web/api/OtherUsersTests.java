package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What one user does, the others do not notice. */
class OtherUsersTests {

    private static final int MANY_LINES = 400_000;
    private static final int MANY_FILES = 900;
    private static final int STALLED = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Much shorter than a service waits for one who does not read: 20 s. */
    private static final long SOON_SECONDS = 12;

    private final RunningService service = RunningService.shared();
    private final String token = service.token(AccountRole.OFFICER);
    private final ApiCaller officer = new ApiCaller(service, token);

    private static byte[] manifest(int lines) {
        var rows = new StringBuilder("Shipper,Consignee,Description,HS,Destination\n");
        for (int i = 0; i < lines; i++) {
            rows.append("Harbor Umbrella Works ").append(i).append(",Kiosk,umbrellas,660110,DE\n");
        }
        return rows.toString().getBytes(UTF_8);
    }

    private String state(String job) {
        return officer.get("/api/v1/jobs/" + job).json().path("state").asString();
    }

    private String uploaded(String name, byte[] content) {
        return officer.upload().file(name, content).send().json().path("id").asString();
    }

    @Test
    void aSmallUploadDoesNotWaitForABigOne() {
        var big = uploaded("big.csv", manifest(MANY_LINES));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> officer.get("/api/v1/jobs/" + big)
                                .json()
                                .path("linesDone")
                                .asLong()
                        > 0);
        var small = officer.screened("small.csv", manifest(20));
        assertThat(state(big)).isEqualTo("RUNNING");
        assertThat(officer.get("/api/v1/jobs/" + small).json().path("linesDone").asInt())
                .isEqualTo(20);
        var cancelled = uploaded("small-too.csv", manifest(20));
        officer.delete("/api/v1/jobs/" + cancelled);
        officer.delete("/api/v1/jobs/" + big);
        Awaitility.await().atMost(PATIENCE).until(() -> state(big).equals("CANCELLED"));
        officer.screened("after.csv", manifest(20));
    }

    @Test
    void whoDoesNotReadKeepsNoOtherListenerWaiting() throws Exception {
        var upload = officer.upload();
        for (int i = 0; i < MANY_FILES; i++) {
            upload.file("%s-%d.csv".formatted("a-long-name".repeat(12), i), manifest(60));
        }
        var job = upload.send().json().path("id").asString();
        var stalled = new ArrayList<Socket>();
        try {
            for (int i = 0; i < STALLED; i++) {
                stalled.add(listening(job));
            }
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(1)) // to tell of so many files takes a while
                    .until(() -> officer.get("/api/v1/jobs/" + job)
                                    .json()
                                    .path("linesDone")
                                    .asLong()
                            > 60L * MANY_FILES / 2);
            var told = CompletableFuture.runAsync(() -> readToTheEnd(job));
            officer.over(job);
            told.get(SOON_SECONDS, TimeUnit.SECONDS);
        } finally {
            for (var socket : stalled) {
                socket.close();
            }
        }
    }

    private Socket listening(String job) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), service.uri("/").getPort()));
        socket.getOutputStream()
                .write("GET /api/v1/jobs/%s/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(job, token)
                        .getBytes(UTF_8));
        return socket;
    }

    private void readToTheEnd(String job) {
        try (var socket = listening(job);
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            assertThat(in.lines().anyMatch(line -> line.equals("event:done"))).isTrue();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
