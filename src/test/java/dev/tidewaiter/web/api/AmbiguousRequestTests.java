package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that says a thing twice, or something that nobody reads, is refused in a sentence: nobody knows which was meant. */
class AmbiguousRequestTests {

    private static final byte[] SHEET =
            "Shipper,Consignee,Description,HS\nOrchard Ltd,Kiosk LLC,aircraft piston engine L550E,840710\n"
                    .getBytes(UTF_8);

    private final RunningService service = RunningService.shared();
    private final ApiCaller officer = new ApiCaller(service, service.token(AccountRole.OFFICER));
    private final ApiCaller approver = new ApiCaller(service, service.token(AccountRole.APPROVER));

    private static void isRefused(Answer answer, String... words) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asString())
                .contains(words)
                .doesNotContain("Exception")
                .doesNotContain("Jackson")
                .doesNotContain("StreamReadFeature");
    }

    @Test
    void whatAMemberDoesNotTakeIsToldWithWhatItTakes() {
        isRefused(
                officer.post("/api/v1/findings/none/decisions", "{\"answer\":\"CONFIRMED\",\"goodGuy\":\"perhaps\"}"),
                "\"goodGuy\" does not take \"perhaps\". It takes true or false.");
    }

    /** A filter with a typing error would show all there is, or hide it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audit?acter=ann",
                "/tokens?owner=ann",
                "/good-guys?state=OPEN",
                "/decisions/none?finding=7",
                "/jobs/none/findings?verdict=HOLD",
                "/queue?sort=rule",
                "/openapi?version=2"
            })
    void aParameterThatNobodyReadsIsRefused(String address) {
        var auditor = new ApiCaller(service, service.token(AccountRole.AUDITOR));
        isRefused((address.startsWith("/audit") ? auditor : officer).get("/api/v1" + address), "There is no parameter");
    }

    @Test
    void aParameterThatIsThereTwiceIsRefused() {
        var auditor = new ApiCaller(service, service.token(AccountRole.AUDITOR));
        isRefused(auditor.get("/api/v1/audit?actor=ann&actor=bob"), "\"actor\" is given twice");
        isRefused(officer.get("/api/v1/queue?limit=5&limit=50"), "\"limit\" is given twice");
        isRefused(auditor.get("/api/v1/audit?most=5000"), "from 1 to 1000");
    }

    @Test
    void aPartThatNobodyReadsIsRefused() {
        isRefused(
                officer.upload()
                        .file("may.csv", SHEET)
                        .part("note", "licence 7")
                        .send("/api/v1/decisions/import"),
                "There is no part \"note\"");
        isRefused(officer.upload().part("x", "1").send("/api/v1/decisions/import"), "needs a part \"file\"");
        isRefused(
                officer.post("/api/v1/findings/none/decisions?dryRun=true", "{\"answer\":\"CONFIRMED\"}"),
                "There is no parameter \"dryRun\" here. This address has none.");
    }

    /** A team's database keeps no text with one. */
    @Test
    void aTextWithANulCharacterIsRefused() {
        isRefused(
                officer.post("/api/v1/screen", "{\"consignee.name\":\"Anna\\u0000 GmbH\",\"destination\":\"DE\"}"),
                "holds a NUL character");
        isRefused(
                officer.post("/api/v1/screen", "{\"consignee.name\":\"Anna \\ud800 GmbH\",\"destination\":\"DE\"}"),
                "holds half a character");
        isRefused(officer.get("/api/v1/queue?sender=a%00"), "NUL (U+0000)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"destination\":\"IR\",\"consignee.name\":\"Anna GmbH\",\"description\":\"tea\",\"destination\":\"DE\"}",
                "{\"destination\":\"DE\",\"destination\":\"DE\"}",
                "{\"destination\":null,\"destination\":\"DE\"}",
            })
    void aFieldOfAShipmentThatIsGivenTwiceIsRefused(String body) {
        isRefused(officer.post("/api/v1/screen", body), "\"destination\" is given twice");
    }

    @Test
    void aNameThatIsGivenTwiceIsNotTheSecond() {
        isRefused(
                officer.post(
                        "/api/v1/screen",
                        "{\"consignee.name\":\"Xiamen Limbach Aircraft Engine Co Ltd\",\"consignee.name\":\"Anna GmbH\","
                                + "\"description\":\"tea\",\"hs\":\"0902\",\"destination\":\"DE\"}"),
                "\"consignee.name\" is given twice");
    }

    /** A library that reads YAML for something else would take it here as well, and of what is given twice the second. */
    @ParameterizedTest
    @ValueSource(
            strings = {"application/yaml", "application/vnd.x+yaml", "application/xml", "application/cbor", "text/plain"
            })
    void aBodyThatIsNoJsonIsNotRead(String type) {
        var body =
                "consignee.name: Xiamen Limbach Aircraft Engine Co Ltd\nconsignee.name: Anna GmbH\ndestination: DE\n";
        var refused = officer.post("/api/v1/screen", type, body);
        assertThat(refused.status()).as(refused.text()).isEqualTo(415);
        assertThat(approver.post("/api/v1/decisions/none/approval", type, "approve: false\napprove: true\n")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void aTextThatIsLongerThanAnyRecordsIsRefusedByItsField() {
        var body = "{\"destination\":\"DE\",\"consignee.name\":\"%s\"}";
        assertThat(officer.post("/api/v1/screen", body.formatted("A".repeat(10_000)))
                        .status())
                .isEqualTo(200);
        var refused = officer.post("/api/v1/screen", body.formatted("A".repeat(10_001)));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("field").asString()).isEqualTo("consignee.name");
        assertThat(refused.json().path("most").asInt()).isEqualTo(10_000);
        assertThat(refused.text()).contains("10,001").doesNotContain("AAAA");
    }

    @Test
    void whatIsNullIsAbsent() {
        var absent = officer.post("/api/v1/screen", "{\"destination\":\"DE\",\"description\":\"tea\"}");
        var isNull = officer.post(
                "/api/v1/screen", "{\"consignee.name\":null,\"destination\":\"DE\",\"description\":\"tea\"}");
        assertThat(isNull.status()).as(isNull.text()).isEqualTo(200);
        assertThat(isNull.json().path("verdict")).isEqualTo(absent.json().path("verdict"));
        assertThat(isNull.json().path("findings")).isEqualTo(absent.json().path("findings"));
        isRefused(officer.post("/api/v1/screen", "{\"consignee.nam\":null}"), "there is no field \"consignee.nam\"");
    }

    @Test
    void aPartOfAnUploadThatIsThereTwiceIsRefused() {
        isRefused(
                officer.upload()
                        .file("may.csv", SHEET)
                        .part("destination", "IR")
                        .part("destination", "DE")
                        .send(),
                "\"destination\" is given twice");
        isRefused(
                officer.upload()
                        .file("may.csv", SHEET)
                        .part("destination", "DE")
                        .send("/api/v1/jobs?destination=IR"),
                "\"destination\" is given twice");
    }

    @Test
    void aFileUnderANameThatNobodyReadsIsRefused() {
        isRefused(
                officer.upload()
                        .file("may.csv", SHEET)
                        .file("files", "june.csv", SHEET)
                        .send(),
                "no part \"files\"");
        isRefused(
                officer.upload().file("may.csv", SHEET).file("june.csv", SHEET).send("/api/v1/decisions/import"),
                "\"file\" is given twice");
    }

    private String finding() {
        var job = officer.screened(
                "ambiguous.csv",
                "Shipper,Consignee,Description,HS,Destination\nTwice Works %d,Kiosk LLC,aircraft piston engine L550E,840710,RU\n"
                        .formatted(System.nanoTime())
                        .getBytes(UTF_8));
        return officer.waiting(job).get(0).path("id").asString();
    }

    @Test
    void aDecisionSaysNothingTwiceAndNothingThatNobodyReads() {
        var finding = finding();
        var decisions = "/api/v1/findings/" + finding + "/decisions";
        isRefused(
                officer.post(decisions, "{\"answer\":\"UNSURE\",\"answer\":\"NOT_A_MATCH\",\"reason\":\"seen\"}"),
                "\"answer\" is given twice");
        isRefused(
                officer.post(decisions, "{\"answer\":\"UNSURE\",\"reason\":\"seen\",\"goodguy\":true}"),
                "no member \"goodguy\"",
                "goodGuyUntil");
        isRefused(
                officer.upload()
                        .json("decision", "{\"answer\":\"UNSURE\",\"reason\":\"seen\"}")
                        .json("decision", "{\"answer\":\"PERMITTED\",\"reason\":\"seen\"}")
                        .file("attachment", "a.txt", SHEET)
                        .send(decisions),
                "\"decision\" is given twice");
        isRefused(
                officer.upload()
                        .json("decision", "{\"answer\":\"UNSURE\",\"reason\":\"seen\"}")
                        .file("attachment", "a.txt", SHEET)
                        .file("attachment", "b.txt", SHEET)
                        .send(decisions),
                "\"attachment\" is given twice");
        assertThat(officer.get(decisions).json()).as("nothing was decided").isEmpty();
    }

    @Test
    void anApprovalIsNoGuess() {
        var made = officer.post(
                        "/api/v1/findings/" + finding() + "/decisions",
                        "{\"answer\":\"PERMITTED\",\"reason\":\"a licence is there\",\"note\":null}")
                .json();
        var approval = "/api/v1/decisions/" + made.path("id").asString() + "/approval";
        isRefused(approver.post(approval, "{\"approve\":false,\"approve\":true}"), "\"approve\" is given twice");
        isRefused(approver.post(approval, "{\"approve\":true,\"because\":\"x\"}"), "no member \"because\"");
        assertThat(approver.post(approval, "{\"approve\":true}").status()).isEqualTo(200);
    }
}
