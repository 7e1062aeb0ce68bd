package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.AnsweredWorkbook;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller.Answer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A workbook that came back brings its answers as proposals of whoever imports it. */
class ImportApiTests {

    private static final AtomicInteger CASES = new AtomicInteger();
    private static final String RELEASE = "release";

    private final RunningService service = RunningService.shared();
    private final ApiCaller officer = new ApiCaller(service, service.token(AccountRole.OFFICER));
    private final int number = CASES.incrementAndGet();

    /** Uploads lines without a destination, which is given for the whole file; gives the job. */
    private String screened() {
        var csv = """
                Shipper,Consignee,Description,HS
                Import Works %s,Kiosk 12 LLC,aircraft piston engine L550E,840710
                Import Works %s,Kiosk 12 LLC,umbrellas,660110
                """.formatted(number, number);
        var taken = officer.upload()
                .file("may.csv", csv.getBytes(UTF_8))
                .part("destination", "RU")
                .part("consignee", "Kiosk, \"12\" LLC")
                .send();
        var job = taken.json().path("id").asString();
        assertThat(officer.over(job).json().path("state").asString()).isEqualTo("DONE");
        return job;
    }

    private byte[] workbook(String job) {
        return officer.bytes("/api/v1/jobs/" + job + "/files/0/workbook");
    }

    private static Answer imported(ApiCaller by, byte[] workbook) {
        return by.upload().file("../may.screened.xlsx", workbook).send("/api/v1/decisions/import");
    }

    @Test
    void answersBecomeProposalsAlsoWhereFactsWereGivenForTheWholeFile() {
        var job = screened();
        var answered =
                AnsweredWorkbook.of(workbook(job)).row(2, RELEASE, "licence 7").bytes();
        var waiting = officer.waiting(job);
        long ofTheRow = waiting.stream()
                .filter(one -> one.path("finding").path("evidence").toString().contains("\"A2\"")
                        || one.path("finding").toString().contains("\"D2\""))
                .count();

        var taken = imported(officer, answered);

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.json().path("rows").asInt()).isEqualTo(1);
        assertThat(taken.json().path("proposed").asInt()).isPositive();
        assertThat(ofTheRow).isPositive();
        assertThat(officer.waiting(job))
                .filteredOn(one -> one.path("state").asString().equals("PROPOSED"))
                .hasSize(taken.json().path("proposed").asInt());
        var again = imported(officer, answered);
        assertThat(again.json().path("proposed").asInt()).isZero();
        assertThat(again.json().path("already").asInt())
                .isEqualTo(taken.json().path("proposed").asInt());
    }

    @Test
    void whatCannotBeTakenIsToldRowByRowAndNothingIs() {
        var job = screened();
        var answered = AnsweredWorkbook.of(workbook(job))
                .row(2, RELEASE, "")
                .row(3, "ship it", "")
                .bytes();
        var refused = imported(officer, answered);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("rows").size()).isEqualTo(2);
        assertThat(refused.text()).contains("needs a note").contains("no decision");
        assertThat(officer.waiting(job))
                .noneMatch(one -> one.path("state").asString().equals("PROPOSED"));
    }

    /** The lists in force have none of the entries that the row was held against. */
    @Test
    void aRowThatCannotBeTakenForSeveralReasonsIsCountedOnce() {
        var csv = """
                Shipper,Consignee,Description,HS,Destination
                Shell Works,"Xiamen Limbach Aircraft Engine Co., Ltd.",garden chairs no. %d,940171,KZ
                """.formatted(number);
        var job = officer.upload()
                .file("may.csv", csv.getBytes(UTF_8))
                .send()
                .json()
                .path("id")
                .asString();
        assertThat(officer.over(job).json().path("state").asString()).isEqualTo("DONE");
        service.database()
                .jdbc()
                .sql("update finding set entry = id where last_run = :job and list <> ''")
                .param("job", job)
                .update();
        var answered = AnsweredWorkbook.of(workbook(job)).row(2, "release: permitted", "licence 7");
        var refused = imported(officer, answered.bytes());
        assertThat(refused.json().path("rows").size()).as(refused.text()).isGreaterThan(1);
        assertThat(refused.json().path("detail").asString()).contains("1 row cannot be taken");
    }

    @Test
    void whatIsNoReturnedWorkbookIsRefusedInASentence() {
        for (var content : new byte[][] {{}, {'P', 'K', 3, 4}, "Consignee,HS\nA,840710\n".getBytes(UTF_8)}) {
            var refused = imported(officer, content);
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.text())
                    .contains("may.screened.xlsx")
                    .doesNotContain("Exception")
                    .doesNotContain("/tmp");
        }
        var none = officer.upload().part("nothing", "x").send("/api/v1/decisions/import");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.text()).doesNotContain("Exception");
    }

    @Test
    void whoseRoleDecidesNothingImportsNothing() {
        var job = screened();
        var answered = AnsweredWorkbook.of(workbook(job)).row(2, "hold", "").bytes();
        for (var role : new AccountRole[] {AccountRole.AUDITOR, AccountRole.RULE_OWNER}) {
            assertThat(imported(new ApiCaller(service, service.token(role)), answered)
                            .status())
                    .isEqualTo(403);
        }
        assertThat(officer.waiting(job))
                .noneMatch(one -> one.path("state").asString().equals("PROPOSED"));
    }
}
