package dev.tidewaiter.cli.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An evidence file is judged again from a shell: the same is 0, another answer is 1 and told, anything else is 2. */
class ReplayCommandTests {

    private static final JsonMapper JSON = new JsonMapper();

    private final RunningService service = RunningService.shared();
    private final ApiCaller officer = new ApiCaller(service, service.token(AccountRole.OFFICER));

    @TempDir
    private Path folder;

    private String decision = "";

    @BeforeEach
    void decide() {
        var csv = """
                Shipper,Consignee,Description,HS,Destination
                Replay Works %d,Kiosk 12 LLC,aircraft piston engine L550E,840710,RU
                """.formatted(System.nanoTime());
        var job = officer.screened("may.csv", csv.getBytes(UTF_8));
        var finding = officer.waiting(job).get(0).path("id").asString();
        decision = officer.post(
                        "/api/v1/findings/" + finding + "/decisions",
                        "{\"answer\":\"PERMITTED\",\"reason\":\"licence\"}")
                .header("Location");
        assertThat(decision).isNotEmpty();
    }

    private Path evidence() throws IOException {
        return Files.writeString(
                folder.resolve("evidence.json"),
                officer.get(decision + "/evidence").text());
    }

    private Call replay(Path evidence) {
        return Call.of("replay", evidence.toString(), "--data", service.folder().toString());
    }

    @Test
    void theSameAnswerIsToldWithItsFingerprint() throws IOException {
        var file = evidence();
        var call = replay(file);
        assertThat(call.out()).startsWith("The same answer, same fingerprint: ");
        var fingerprint = JSON.readTree(Files.readString(file))
                .at("/made/basis/fingerprint")
                .asString();
        assertThat(call.out()).contains(fingerprint);
        assertThat(call.exitCode()).isZero();
    }

    /** As if another build had judged then, and another rulebook had said so. */
    @Test
    void whatDiffersIsSaidThingByThing() throws IOException {
        var id = decision.substring(decision.lastIndexOf('/') + 1);
        var kept = service.database()
                .jdbc()
                .sql("select evidence from decision where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        var made = (ObjectNode) JSON.readTree(kept);
        ((ObjectNode) made.get("basis")).put("programSha256", "0".repeat(64)).put("fingerprint", "f".repeat(64));
        ((ObjectNode) made.get("asWritten")).put("severity", "REVIEW");
        service.database()
                .jdbc()
                .sql("update decision set evidence = :made where id = :id")
                .param("made", made.toString())
                .param("id", id)
                .update();

        var call = replay(evidence());

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.out())
                .contains("another hash: it was built anew")
                .contains("The fingerprint was " + "f".repeat(64) + " and is ")
                .containsPattern("severity was \"REVIEW\" and is \"(BLOCK|HOLD)\"");
    }

    @Test
    void whatIsNoEvidenceIsToldAndNotRun() throws IOException {
        var changed = Files.writeString(
                folder.resolve("changed.json"), Files.readString(evidence()).replace("licence", "permit"));
        var binary = Files.write(folder.resolve("binary.json"), new byte[] {(byte) 0xc3, 0x28, 0});
        for (var file : new Path[] {changed, binary, folder, folder.resolve("none.json")}) {
            var call = replay(file);
            assertThat(call.exitCode()).as(file.toString()).isEqualTo(2);
            assertThat(call.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        }
        assertThat(replay(changed).err()).contains("changed");
    }
}
