package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.cli.Tidewaiter;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs upload manifests, ask how far they are, and take what came of them. */
class JobsApiTests {

    private static final Path SAMPLES = Path.of("sample-shipments");
    private static final byte[] CSV = """
            Shipper,Consignee,Description,HS,Destination
            Harbor Umbrella Works,Kiosk 12 LLC,umbrellas,660110,KZ
            Harbor Umbrella Works,Kiosk 13 LLC,aircraft piston engine L550E,840710,RU
            """.getBytes(UTF_8);

    private final RunningService service = RunningService.shared();
    private final ApiCaller officer = new ApiCaller(service, service.token(AccountRole.OFFICER));

    @Test
    void theLinesAreThoseThatScreenWrites(@TempDir Path out) throws IOException {
        assertThat(Tidewaiter.run(
                        "screen", SAMPLES.toString(), "--out", out.toString(), "--format", "jsonl", "--quiet"))
                .isEqualTo(3); // one sample is broken on purpose
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            for (var sample : samples.filter(Files::isRegularFile).toList()) {
                var job = upload(sample.getFileName().toString(), Files.readAllBytes(sample));
                var screened = out.resolve(nameOf(sample) + ".findings.jsonl");
                assertThat(officer.get("/api/v1/jobs/" + job + "/findings").text())
                        .isEqualTo(Files.readString(screened));
            }
        }
    }

    private static String nameOf(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private String upload(String name, byte[] content) {
        var taken = officer.upload().file(name, content).send();
        assertThat(taken.status()).isEqualTo(202);
        var id = taken.json().path("id").asString();
        assertThat(taken.header("Location")).isEqualTo("/api/v1/jobs/" + id);
        assertThat(officer.over(id).json().path("state").asString()).isEqualTo("DONE");
        return id;
    }

    @Test
    void aJobSaysHowManyLinesGotWhichVerdict() {
        var job = officer.get("/api/v1/jobs/" + upload("may.csv", CSV)).json();
        assertThat(job.path("linesDone").asInt()).isEqualTo(2);
        assertThat(job.path("verdicts").path("CLEAR").asInt()).isEqualTo(1);
        assertThat(job.path("files").path(0).path("name").asString()).isEqualTo("may.csv");
        assertThat(job.path("files").path(0).has("rejected")).isFalse();
    }

    @Test
    void workbookAndReportComeBack() {
        var job = "/api/v1/jobs/" + upload("may.csv", CSV);
        var workbook = officer.get(job + "/files/0/workbook");
        assertThat(workbook.header("Content-Type"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.header("Content-Disposition"))
                .contains("attachment")
                .contains("may.screened.xlsx");
        var report = officer.get(job + "/files/0/report");
        assertThat(report.text()).contains("may.csv").contains("L550E");
        assertThat(report.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("sandbox");
        var pdf = officer.get(job + "/files/0/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("attachment").contains("may.report.pdf");
        assertThat(officer.get(job + "/files/1/workbook").status()).isEqualTo(404);
    }

    @Test
    void aReportSpeaksTheLanguageThatItsCallerAccepts() {
        var id = officer.upload()
                .file("mai.csv", CSV)
                .speaking("de")
                .send()
                .json()
                .path("id")
                .asString();
        officer.over(id);
        assertThat(officer.get("/api/v1/jobs/" + id + "/files/0/report").text()).contains("<html lang=\"de\">");
    }

    @Test
    void theSameKeyIsTheSameJob() {
        var first = officer.upload().file("may.csv", CSV).key("order-7").send();
        var again = officer.upload().file("may.csv", CSV).key("order-7").send();
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        var other = officer.upload().file("june.csv", CSV).key("order-7").send();
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().path("detail").asString()).contains("Take a new key for each upload");
        var somebodyElse = new ApiCaller(service, service.token(AccountRole.OFFICER));
        assertThat(somebodyElse
                        .upload()
                        .file("june.csv", CSV)
                        .key("order-7")
                        .send()
                        .status())
                .isEqualTo(202);
    }

    @Test
    void aFileThatCannotBeReadIsRejectedWithASentenceAndTheOthersGoOn() {
        var taken = officer.upload()
                .file("broken.xlsx", "PK\3\4 and no more of a workbook".getBytes(UTF_8))
                .file("letter.txt", "Dear customer, thank you.".getBytes(UTF_8))
                .file("may.csv", CSV)
                .send();
        var job = officer.over(taken.json().path("id").asString()).json();
        assertThat(job.path("state").asString()).isEqualTo("DONE");
        assertThat(job.path("linesDone").asInt()).isEqualTo(2);
        assertThat(job.path("files").path(0).path("rejected").asString()).startsWith("broken.xlsx: ");
        assertThat(job.path("files").path(1).path("rejected").asString()).contains("nothing in it was screened");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../evil.csv",
                "..",
                "C:\\\\temp\\\\evil.csv",
                "<script>alert(1)</script>.csv",
                "a\u202Ecsv.exe"
            })
    void aNameLeadsNowhereElse(String name) throws IOException {
        var taken = officer.upload().file(name, CSV).send();
        assertThat(taken.status()).isEqualTo(202);
        var id = taken.json().path("id").asString();
        assertThat(officer.over(id).json().path("state").asString()).isEqualTo("DONE");
        try (Stream<Path> all = Files.walk(service.folder())) {
            var outside = all.filter(file -> file.getFileName().toString().contains("evil"))
                    .filter(file ->
                            !file.startsWith(service.folder().resolve("jobs").resolve(id)))
                    .toList();
            assertThat(outside.stream().filter(file -> !file.toString().contains("/jobs/")))
                    .isEmpty();
        }
    }

    @Test
    void whatIsGivenForTheWholeFileFillsWhatItHasNoPlaceFor() {
        var goods = "Description,HS\naircraft piston engine L550E,840710\n".getBytes(UTF_8);
        var taken = officer.upload()
                .file("goods.csv", goods)
                .part("destination", "RU")
                .send();
        var id = taken.json().path("id").asString();
        officer.over(id);
        assertThat(officer.get("/api/v1/jobs/" + id + "/findings").text()).contains("given for the whole file");
    }

    @Test
    void whatIsGivenForOneFileFillsThatOneAlone() {
        var goods = "Description,HS\naircraft piston engine L550E,840710\n".getBytes(UTF_8);
        var taken = officer.upload()
                .file("a.csv", goods)
                .file("b.csv", goods)
                .part("destination", "KG")
                .part("destination.1", "RU")
                .send();
        var id = taken.json().path("id").asString();
        officer.over(id);
        var lines =
                officer.get("/api/v1/jobs/" + id + "/findings").text().lines().toList();
        assertThat(lines.get(0)).contains("a.csv").doesNotContain("\"RU\"");
        assertThat(lines.get(1)).contains("b.csv", "\"RU\"").doesNotContain("\"KG\"");
        problem(
                officer.upload()
                        .file("a.csv", goods)
                        .part("destination.1", "RU")
                        .send(),
                400,
                "number 1");
        problem(
                officer.upload()
                        .file("a.csv", goods)
                        .file("b.csv", goods)
                        .part("destination.1", "RU")
                        .part("destination.01", "DE")
                        .send(),
                400,
                "no part \"destination.01\"");
    }

    @Test
    void whatIsWrongIsToldInASentence() {
        problem(officer.upload().part("destination", "KG").send(), 400, "There is no file in this upload");
        problem(officer.upload().file("", new byte[0]).send(), 400, "There is no file in this upload");
        problem(officer.upload().file("a.csv", CSV).part("destinaton", "KG").send(), 400, "no part \"destinaton\"");
        problem(
                officer.upload()
                        .file("a.csv", CSV)
                        .part("destination", "Nowhereland")
                        .send(),
                400,
                "Nowhereland");
        problem(officer.upload().file("a.csv", CSV).key(" ").send(), 400, "Idempotency-Key");
        for (var id : List.of("no-such-job", "00000000-0000-0000-0000-000000000000", "..%2f..%2fetc")) {
            assertThat(officer.get("/api/v1/jobs/" + id).status()).isIn(400, 404);
        }
        problem(officer.get("/api/v1/jobs/no-such-job"), 404, "no job");
        problem(
                new ApiCaller(service, service.token(AccountRole.AUDITOR))
                        .upload()
                        .file("a.csv", CSV)
                        .send(),
                403,
                "role");
        problem(new ApiCaller(service, "tw_forged").get("/api/v1/jobs/x"), 401, "token");
    }

    @Test
    void contentWithoutANameIsScreenedAllTheSame() {
        var job = officer.upload().file("", CSV).file("", new byte[0]).send().json();
        assertThat(job.path("files").size()).as(job.toString()).isEqualTo(1);
        var over = officer.over(job.path("id").asString()).json();
        assertThat(over.path("linesDone").asInt()).as(over.toString()).isPositive();
    }

    private static void problem(ApiCaller.Answer answer, int status, String said) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().path("detail").asString()).contains(said);
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("dev.tidewaiter");
    }

    @Test
    void eventsTellTheProgressUntilTheEnd() {
        var id = officer.upload().file("may.csv", CSV).send().json().path("id").asString();
        var events = officer.get("/api/v1/jobs/" + id + "/events");
        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        assertThat(events.text()).contains("event:done").contains("\"state\":\"DONE\"");
    }

    @Test
    void aJobThatIsOverCannotBeCancelled() {
        var job = upload("may.csv", CSV);
        assertThat(officer.delete("/api/v1/jobs/" + job).json().path("state").asString())
                .isEqualTo("DONE");
    }

    @Test
    void oneShipmentIsAnsweredAtOnce() {
        var line = officer.post(
                "/api/v1/screen",
                "{\"consignee.name\":\"Kiosk 12 LLC\",\"destination\":\"RU\",\"description\":\"aircraft piston engine L550E\",\"hs\":\"8407.10\"}");
        assertThat(line.status()).isEqualTo(200);
        assertThat(line.json().path("file").asString()).isEqualTo("request");
        assertThat(line.json().path("sheet").isNull()).isTrue();
        assertThat(line.json().path("row").asInt()).isEqualTo(1);
        assertThat(line.json().path("verdict").asString()).isIn("BLOCK", "HOLD");
        assertThat(line.header("Tidewaiter-Lists")).as("no whole list is held").startsWith("a subset of ");
        problem(officer.post("/api/v1/screen", "{\"destinaton\":\"RU\"}"), 400, "no field \"destinaton\"");
        problem(officer.post("/api/v1/screen", "{\"destination\":"), 400, "JSON");
        problem(officer.post("/api/v1/screen", "[1,2]"), 400, "JSON");
    }
}
