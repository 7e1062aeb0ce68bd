package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What one user does, the others do not notice. */
class OtherUsersTests {

    private static final int MANY_LINES = 400_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

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
}
