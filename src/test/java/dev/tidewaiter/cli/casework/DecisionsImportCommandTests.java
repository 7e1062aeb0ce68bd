package dev.tidewaiter.cli.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.CalledAgain;
import dev.tidewaiter.web.AnsweredWorkbook;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that came back is imported from a shell, in the name of whoever has shown who they are. */
class DecisionsImportCommandTests {

    private static final String TOKEN = "TIDEWAITER_TOKEN";

    private static final RunningService SERVICE = RunningService.shared();
    private static final Account ANN = SERVICE.account(AccountRole.OFFICER);

    /** Whose token most shells have around them; they are one process. */
    private static final String ANNS = SERVICE.token(ANN);

    private static final Map<Map<String, String>, CalledAgain> SHELLS = new HashMap<>();

    private final RunningService service = SERVICE;
    private final ApiCaller officer = new ApiCaller(service, ANNS);

    @TempDir
    private Path folder;

    private String job = "";

    @BeforeEach
    void screen() {
        var csv = """
                Shipper,Consignee,Description,HS,Destination
                Shell Works %d,Kiosk 12 LLC,aircraft piston engine L550E,840710,RU
                """.formatted(System.nanoTime());
        job = officer.screened("may.csv", csv.getBytes(UTF_8));
    }

    private Path answered(String word, String note) throws IOException {
        var workbook = AnsweredWorkbook.of(officer.bytes("/api/v1/jobs/" + job + "/files/0/workbook"));
        return Files.write(
                folder.resolve("may.screened.xlsx"), workbook.row(2, word, note).bytes());
    }

    private Call imported(Path workbook, Map<String, String> environment, String... options) throws Exception {
        var arguments = new ArrayList<>(List.of("decisions", "import", workbook.toString()));
        arguments.addAll(List.of("--data", service.folder().toString()));
        arguments.addAll(List.of(options));
        if (!SHELLS.containsKey(environment)) {
            SHELLS.put(environment, new CalledAgain(environment));
        }
        return SHELLS.get(environment).call(arguments);
    }

    @AfterAll
    static void end() throws IOException {
        for (var shell : SHELLS.values()) {
            shell.close();
        }
        SHELLS.clear();
    }

    private long proposals() {
        return officer.waiting(job).stream()
                .filter(one -> one.path("state").asString().equals("PROPOSED"))
                .count();
    }

    @Test
    void answersAreProposedByWhoHasTheTokenAndImportedTwiceAreProposedOnce() throws Exception {
        var workbook = answered("release", "licence 7");
        var token = Map.of(TOKEN, ANNS);
        var first = imported(workbook, token);
        assertThat(first.out()).as(first.err()).startsWith("1 row with an answer: ");
        assertThat(first.exitCode()).isZero();
        long made = proposals();
        assertThat(made).isPositive();
        var proposal = officer.waiting(job).get(0).path("lastDecision").asString();
        assertThat(officer.get("/api/v1/decisions/" + proposal)
                        .json()
                        .path("decision")
                        .path("proposedBy")
                        .asString())
                .isEqualTo(ANN.name());
        var again = imported(workbook, token);
        assertThat(again.out()).contains("0 proposals made, %d had been made before".formatted(made));
        assertThat(again.exitCode()).isZero();
    }

    /** A row that is a line only because of whom it names. */
    @Test
    void aNoteThatNamesAListedPartyIsKnownAgain() throws Exception {
        var csv = """
                Shipper,Consignee,Description,HS,Destination
                Shell Works %d,Kiosk 12 LLC,garden chairs,940171,KZ
                "Sub-supplier: Xiamen Limbach Aircraft Engine Co., Ltd."
                """.formatted(System.nanoTime());
        job = officer.screened("june.csv", csv.getBytes(UTF_8));
        var workbook = AnsweredWorkbook.of(officer.bytes("/api/v1/jobs/" + job + "/files/0/workbook"));
        var file = Files.write(
                folder.resolve("june.screened.xlsx"),
                workbook.row(3, "hold", "").bytes());

        var first = imported(file, Map.of(TOKEN, ANNS));

        assertThat(first.exitCode()).as(first.err() + first.out()).isZero();
        assertThat(proposals()).isPositive();
    }

    @Test
    void aRowThatTodaysListForbidsIsToldBeforeAnythingIsTaken() throws Exception {
        var csv = """
                Shipper,Consignee,Description,HS,Destination
                Shell Works %d,"Xiamen Limbach Aircraft Engine Co., Ltd.",garden chairs,940171,KZ
                """.formatted(System.nanoTime());
        job = officer.screened("july.csv", csv.getBytes(UTF_8));
        var jdbc = service.database().jdbc();
        jdbc.sql("insert into as_then (hash, json) select :hash, '{\"name\":[\"LIMBACH\"]}'")
                .param("hash", job)
                .update();
        jdbc.sql("update finding set entry_then = :hash where last_run = :job and list <> ''")
                .param("hash", job)
                .param("job", job)
                .update();

        var refused = imported(answered("release: permitted", "licence 7"), Map.of(TOKEN, ANNS));

        assertThat(refused.exitCode()).as(refused.err()).isEqualTo(3);
        assertThat(refused.out())
                .contains("has changed since july.csv was screened")
                .contains("Nothing was taken");
        assertThat(proposals()).isZero();
    }

    @Test
    void nameAndPasswordDoAsWellAndWrongOnesDoNot() throws Exception {
        var workbook = answered("hold", "");
        var wrong = imported(workbook, Map.of("TIDEWAITER_PASSWORD", "another one"), "--as", ANN.name());
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(proposals()).isZero();
        var right = imported(workbook, Map.of("TIDEWAITER_PASSWORD", RunningService.PASSWORD), "--as", ANN.name());
        assertThat(right.exitCode()).as(right.err()).isZero();
        assertThat(proposals()).isPositive();
    }

    @Test
    void whoMayNotDecideImportsNothing() throws Exception {
        var refused = imported(answered("hold", ""), Map.of(TOKEN, service.token(AccountRole.AUDITOR)));
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("may not decide").doesNotContain("Exception");
        assertThat(proposals()).isZero();
    }

    @Test
    void aRowThatCannotBeTakenIsToldAndNothingIsTaken() throws Exception {
        var refused = imported(answered("release", ""), Map.of(TOKEN, ANNS));
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.out()).contains("row 2: A release needs a note").contains("Nothing was taken");
        assertThat(proposals()).isZero();
    }

    @Test
    void whoSaysNothingOfThemselvesIsAskedTo() {
        assumeTrue(System.getenv(TOKEN) == null, "a token is set around this test");
        var file = Path.of("sample-shipments", "manifest-week-10.xlsx").toString();
        var data = service.folder().toString();
        var call = Call.of("decisions", "import", file, "--data", data);
        assertThat(call.exitCode()).isEqualTo(2);
        assertThat(call.err()).contains(TOKEN);
        assertThat(Call.of("decisions", "import", "none.xlsx", "--data", data).err())
                .contains("There is no file");
        assertThat(Call.of("decisions", "import", file, "--data", folder.toString())
                        .err())
                .contains("holds no data of a service");
    }
}
