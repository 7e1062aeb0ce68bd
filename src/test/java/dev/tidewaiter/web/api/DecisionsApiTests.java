package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Findings are answered by programs in people's names: by one, by a second, by two at once, and by whoever may not. */
class DecisionsApiTests {

    /** An engine that is held or blocked, and a line whose destination is asked for. */
    private static final byte[] CSV = """
            Shipper,Consignee,Description,HS,Destination
            Harbor Umbrella Works,Kiosk 12 LLC,aircraft piston engine L550E,840710,RU
            Harbor Umbrella Works,Kiosk 13 LLC,aircraft piston engine L550E,840710,
            """.getBytes(UTF_8);

    private static final String PERMITTED = "{\"answer\":\"PERMITTED\",\"reason\":\"licence 7\"}";

    private final RunningService service = RunningService.shared();
    private final Account ann = service.account(AccountRole.APPROVER);
    private final ApiCaller officer = new ApiCaller(service, service.token(ann));
    private final ApiCaller approver = new ApiCaller(service, service.token(AccountRole.APPROVER));

    /** A finding of a new upload that one person can settle alone, or that needs two. */
    private JsonNode found(boolean needsTwo) {
        return officer.waiting(officer.screened("may.csv", unique())).stream()
                .filter(one ->
                        List.of("BLOCK", "HOLD").contains(one.path("severity").asString()) == needsTwo)
                .findFirst()
                .orElseThrow();
    }

    /** No other test has these lines. */
    private byte[] unique() {
        return new String(CSV, UTF_8).replace("Kiosk", "Kiosk " + ann.name()).getBytes(UTF_8);
    }

    private static String decisions(JsonNode finding) {
        return "/api/v1/findings/" + finding.path("id").asString() + "/decisions";
    }

    private static JsonNode problem(Answer answer, int status, String says) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).contains(says).doesNotContain("Exception").doesNotContain("dev.tidewaiter");
        return answer.json();
    }

    private List<String> made(JsonNode finding) {
        return officer.get(decisions(finding))
                .json()
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    @Test
    void whatNeedsTwoIsProposedByOneApprovedByAnotherAndLeavesTheQueueWithItsEvidence() {
        var finding = found(true);
        var proposed = officer.post(decisions(finding), PERMITTED);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        assertThat(proposed.json().path("state").asString()).isEqualTo("PROPOSED");
        assertThat(proposed.json().path("proposedBy").asString()).isEqualTo(ann.name());
        var decision = proposed.header("Location");
        assertThat(decision)
                .isEqualTo("/api/v1/decisions/" + proposed.json().path("id").asString());

        var approved = approver.post(decision + "/approval", "{\"approve\":true,\"note\":\"seen\"}");
        assertThat(approved.json().path("state").asString()).isEqualTo("IN_FORCE");

        var now =
                officer.get("/api/v1/findings/" + finding.path("id").asString()).json();
        assertThat(now.path("finding").path("state").asString()).isEqualTo("SETTLED");
        assertThat(now.path("finding").path("severity").asString())
                .isEqualTo(finding.path("severity").asString());
        assertThat(officer.waiting(finding.path("run").asString()))
                .extracting(one -> one.path("id").asString())
                .doesNotContain(finding.path("id").asString());
        var evidence = officer.get(decision + "/evidence");
        assertThat(evidence.header("Content-Disposition")).contains("attachment");
        assertThat(evidence.json().path("kind").asString()).isEqualTo("tidewaiter evidence");
        assertThat(evidence.json().path("decision").path("decidedNote").asString())
                .isEqualTo("seen");
    }

    @Test
    void aKnownFalseHitHasItsLastMomentAndItsLastDay() {
        var csv = "Shipper,Consignee,Description,HS,Destination\n%s,Redlepus TSK Vector Industrial,chairs,940169,KG\n"
                .formatted(ann.name());
        var finding = officer.waiting(officer.screened("party.csv", csv.getBytes(UTF_8))).stream()
                .filter(one -> one.path("rule").asString().startsWith("P"))
                .findFirst()
                .orElseThrow();
        var day = LocalDate.now(ZoneId.systemDefault()).plusDays(30);
        var made = officer.post(
                decisions(finding),
                "{\"answer\":\"NOT_A_MATCH\",\"reason\":\"another number\",\"goodGuyUntil\":\"%s\"}".formatted(day));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var evidence = officer.get(made.header("Location") + "/evidence").json();
        for (var one : List.of(made.json(), evidence.path("decision"))) {
            assertThat(Instant.parse(one.path("goodGuyUntil").asString()))
                    .isEqualTo(day.plusDays(1)
                            .atStartOfDay(ZoneId.systemDefault())
                            .toInstant()
                            .minusMillis(1));
            assertThat(one.path("until").asString()).isEqualTo(day.toString());
        }
    }

    @Test
    void nobodyApprovesTheirOwnAlsoNotByAnotherToken() {
        var decision = officer.post(decisions(found(true)), PERMITTED).header("Location");
        for (var program : List.of(officer, new ApiCaller(service, service.token(ann)))) {
            problem(program.post(decision + "/approval", "{\"approve\":true}"), 403, "second person");
        }
        assertThat(officer.get(decision).json().path("decision").path("state").asString())
                .isEqualTo("PROPOSED");
    }

    @Test
    void whoseRoleDecidesNothingIsRefusedAndTheTrialIsAudited() {
        var finding = found(true);
        for (var role : List.of(AccountRole.AUDITOR, AccountRole.RULE_OWNER, AccountRole.ADMINISTRATOR)) {
            problem(new ApiCaller(service, service.token(role)).post(decisions(finding), PERMITTED), 403, role.name());
            var step = service.bean(AuditLog.class).before(Long.MAX_VALUE, 1).get(0);
            assertThat(step.action()).isEqualTo("access.refused");
            assertThat(step.subject()).isEqualTo(decisions(finding));
        }
        var decision = officer.post(decisions(finding), PERMITTED).header("Location");
        var another = new ApiCaller(service, service.token(AccountRole.OFFICER));
        problem(another.post(decision + "/approval", "{\"approve\":true}"), 403, "OFFICER");
        assertThat(made(finding)).hasSize(1);
    }

    @Test
    void aTokenThatWasEndedOrNeverMadeDecidesNothing() {
        var finding = found(true);
        var bob = service.account(AccountRole.OFFICER);
        var token = service.token(bob);
        var tokens = service.bean(ApiTokens.class);
        tokens.revoke("test", bob.id(), false, tokens.of(bob.id()).get(0).id());
        for (var none : List.of(token, token + "x", "tw_" + "0".repeat(43))) {
            problem(new ApiCaller(service, none).post(decisions(finding), PERMITTED), 401, "token");
        }
        assertThat(made(finding)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000000000000000", "1'or'1'='1", "a%2F..%2Fb", "%3Cscript%3E", "x"})
    void aForgedIdIsNotFound(String id) {
        for (var path : List.of("/api/v1/findings/%s/decisions", "/api/v1/decisions/%s/approval")) {
            var answer = officer.post(path.formatted(id), path.contains("approval") ? "{\"approve\":true}" : PERMITTED);
            assertThat(answer.status()).as(answer.text()).isIn(400, 404);
            assertThat(answer.text()).doesNotContain("Exception").doesNotContain("<script");
        }
        for (var path : List.of("/api/v1/findings/%s", "/api/v1/decisions/%s", "/api/v1/decisions/%s/evidence")) {
            assertThat(officer.get(path.formatted(id)).status()).isIn(400, 404);
        }
    }

    @Test
    void aNoteOfAMegabyteIsRefusedWithWhatToDo() {
        var finding = found(true);
        var body = "{\"answer\":\"PERMITTED\",\"reason\":\"r\",\"note\":\"%s\"}".formatted("n".repeat(1 << 20));
        problem(officer.post(decisions(finding), body), 400, "at most 10,000 fit. Put the rest into an attached file");
        assertThat(made(finding)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"PERMITTED\"",
                "{}",
                "{\"answer\":\"SHIP IT\"}",
                "{\"answer\":{\"a\":1}}",
                "{\"answer\":\"PERMITTED\"}",
                "{\"answer\":\"PERMITTED\",\"reason\":\"r\",\"scope\":\"ALL\"}",
                "{\"answer\":\"NOT_A_MATCH\",\"reason\":\"r\",\"goodGuyUntil\":\"soon\"}"
            })
    void whatIsNoDecisionIsToldAndChangesNothing(String body) {
        var finding = found(false);
        problem(officer.post(decisions(finding), body), 400, "detail");
        assertThat(made(finding)).isEmpty();
        assertThat(officer.post(decisions(finding), PERMITTED).status())
                .as("others go on")
                .isEqualTo(201);
    }

    @Test
    void jsonAsDeepAsAWellIsNone() {
        problem(officer.post(decisions(found(false)), "[".repeat(200_000)), 400, "JSON");
    }

    @Test
    void aRequestThatIsSentAgainDecidesOnce() {
        var finding = found(false);
        var first = officer.post(decisions(finding), PERMITTED);
        var second = problem(officer.post(decisions(finding), PERMITTED), 409, "given this answer already");
        assertThat(second.path("now").path("id").asString())
                .isEqualTo(first.json().path("id").asString());
        assertThat(made(finding)).hasSize(1);
        var approval = officer.post(decisions(found(true)), PERMITTED).header("Location") + "/approval";
        assertThat(approver.post(approval, "{\"approve\":true}").status()).isEqualTo(200);
        problem(approver.post(approval, "{\"approve\":true}"), 409, "IN_FORCE");
    }

    @Test
    void ofTwoOfficersAtOnceOneDecidesAndTheOtherIsToldWhat() throws Exception {
        var finding = found(false);
        var start = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = Stream.of(officer, approver)
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.post(decisions(finding), PERMITTED);
                    }))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (Future<Answer> answer : answers) {
                statuses.add(answer.get().status());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        } finally {
            threads.shutdownNow();
        }
        assertThat(made(finding)).hasSize(1);
    }

    @Test
    void whatIsAttachedIsToldByItsContentWhateverItIsCalled() {
        var finding = found(false);
        var program = officer.upload()
                .json("decision", PERMITTED)
                .file("attachment", "licence.pdf", new byte[] {'M', 'Z', 0, 1, 2})
                .send(decisions(finding));
        problem(program, 400, "none of PDF");
        assertThat(made(finding)).isEmpty();
        var licence = officer.upload()
                .json("decision", PERMITTED)
                .file("attachment", "../../licence.pdf", "%PDF-1.7 licence".getBytes(UTF_8))
                .send(decisions(finding));
        assertThat(licence.status()).as(licence.text()).isEqualTo(201);
        var back = officer.get(licence.header("Location") + "/attachment");
        assertThat(back.text()).isEqualTo("%PDF-1.7 licence");
        assertThat(back.header("Content-Disposition")).contains("licence.pdf").doesNotContain("..");
    }
}
