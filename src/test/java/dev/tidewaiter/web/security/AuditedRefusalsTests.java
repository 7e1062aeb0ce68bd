package dev.tidewaiter.web.security;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whatever somebody known may not do leaves one step in the audit log, by page and by API; what strangers try leaves none. */
class AuditedRefusalsTests {

    private static final String TO_HOLD = """
            Shipper,Consignee,Description,HS,Destination
            Harbor Works %d,Kiosk LLC,aircraft piston engine L550E,840710,RU
            """;
    private static final String PERMITTED =
            "{\"answer\":\"PERMITTED\",\"reason\":\"licence 5 A 1\",\"note\":\"\",\"scope\":\"LINE\"}";

    private final RunningService service = RunningService.shared();
    private final Account ann = service.account(AccountRole.APPROVER);
    private final ApiCaller program = new ApiCaller(service, service.token(ann));

    private static byte[] toHold() {
        return TO_HOLD.formatted(System.nanoTime()).getBytes(UTF_8);
    }

    /** What was refused to somebody, the newest first. */
    private List<AuditStep> refused(Account who) {
        return service.bean(AuditLog.class).before(Long.MAX_VALUE, 40).stream()
                .filter(step -> step.actor().equals(who.name()) && step.action().endsWith(".refused"))
                .toList();
    }

    private Browser browser(Account who) {
        var browser = service.browser();
        browser.logIn(who.name(), PASSWORD);
        return browser;
    }

    /** A form that no page shows to who may not send it; the proof that it came from here is that of another form. */
    private static int sent(Browser browser, String path, String fields) {
        var page = browser.get("/queue");
        var proof = page.form("/logout").replace("/logout", path);
        return browser.post(page.at().resolve(proof), fields).status();
    }

    /** The finding and the decision that Ann proposes about it. */
    private List<String> proposed() {
        var finding = program.waiting(program.screened("may.csv", toHold()))
                .get(0)
                .path("id")
                .asString();
        var decision = program.post("/api/v1/findings/" + finding + "/decisions", PERMITTED);
        assertThat(decision.status()).as(decision.text()).isEqualTo(201);
        return List.of(finding, decision.header("Location").replace("/api/v1/decisions/", ""));
    }

    @Test
    void whoDecidesOnTheirOwnProposalByProgramIsWrittenDownOnce() {
        var decision = proposed().get(1);
        for (var approve : List.of("true", "false")) {
            var answer = program.post("/api/v1/decisions/" + decision + "/approval", "{\"approve\":" + approve + "}");
            assertThat(answer.status()).as(answer.text()).isEqualTo(403);
        }
        assertThat(refused(ann)).hasSize(2).allSatisfy(step -> {
            assertThat(step.action()).isEqualTo("decision.refused");
            assertThat(step.subject()).isEqualTo(decision);
            assertThat(step.detail()).contains("A second person has to approve it");
        });
    }

    @Test
    void whoDecidesOnTheirOwnProposalByPageIsWrittenDownOnceAndNamedThere() {
        var own = proposed();
        var browser = browser(ann);
        assertThat(sent(browser, "/findings/" + own.get(0) + "/approval", "approve=true&note=&decision=" + own.get(1)))
                .isEqualTo(403);
        assertThat(refused(ann)).singleElement().satisfies(step -> {
            assertThat(step.action()).isEqualTo("decision.refused");
            assertThat(step.subject()).isEqualTo(own.get(1));
        });
        var log = Jsoup.parse(browser(service.account(AccountRole.AUDITOR))
                .get("/audit?who=" + ann.name() + "&action=decision.refused")
                .text());
        assertThat(log.select("main").text()).contains("Decision on one’s own proposal refused");
        assertThat(log.select("a[href=/findings/" + own.get(0) + "]")).isNotEmpty();
    }

    @Test
    void whoDecidesOnTheirOwnAmongManyIsWrittenDown() {
        var own = proposed();
        var browser = browser(ann);
        sent(browser, "/queue/many/approval", "approve=true&note=&finding=" + own.get(0) + "+" + own.get(1));
        assertThat(refused(ann)).extracting(AuditStep::subject).containsExactly(own.get(1));
    }

    @Test
    void whoStopsTheCheckOfAnotherIsWrittenDown() {
        var job = "/jobs/" + asking();
        var bob = service.account(AccountRole.OFFICER);
        assertThat(new ApiCaller(service, service.token(bob))
                        .delete("/api/v1" + job)
                        .status())
                .isEqualTo(403);
        assertThat(sent(browser(bob), job + "/cancel", "")).isEqualTo(403);
        assertThat(refused(bob)).extracting(AuditStep::subject).containsExactly(job + "/cancel", "/api/v1" + job);
        assertThat(refused(bob)).extracting(AuditStep::action).containsOnly("access.refused");
    }

    /** A job that waits for what a column means. */
    private String asking() {
        var answer = program.upload()
                .file("asks.csv", "Q,R,S\n1,2,3\n".getBytes(UTF_8))
                .send();
        return answer.json().path("id").asString();
    }

    @Test
    void whoseRoleUploadsNothingIsWrittenDownBeforeAnythingIsRead() {
        var kim = service.account(AccountRole.AUDITOR);
        var answer = new ApiCaller(service, service.token(kim))
                .upload()
                .file("a.csv", toHold())
                .send();
        assertThat(answer.status()).isEqualTo(403);
        var byPage = HttpRequest.newBuilder(service.uri("/jobs"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString("--x--\r\n"))
                .build();
        assertThat(browser(kim).answer(byPage).statusCode()).isEqualTo(403);
        assertThat(refused(kim)).extracting(AuditStep::subject).containsExactly("/jobs", "/api/v1/jobs");
    }

    @Test
    void whoseRoleMayNotSeeAPageIsWrittenDownOnce() {
        var bob = service.account(AccountRole.OFFICER);
        assertThat(browser(bob).get("/people").status()).isEqualTo(403);
        assertThat(refused(bob)).extracting(AuditStep::subject).containsExactly("/people");
    }

    @Test
    void aFormWithoutProofIsWrittenDownAsSuch() {
        var bob = service.account(AccountRole.OFFICER);
        var browser = browser(bob);
        assertThat(browser.post(service.uri("/language"), Map.of("language", "de"))
                        .status())
                .isEqualTo(403);
        assertThat(refused(bob)).extracting(AuditStep::action).containsExactly("form.refused");
    }

    @Test
    void whatStrangersTryFillsNoLog() {
        var stranger = service.browser();
        long before = service.bean(AuditLog.class).head().seq();
        for (var path : List.of("/people", "/jobs", "/api/v1/audit", "/api/v1/jobs", "/actuator/prometheus")) {
            stranger.get(path);
            stranger.post(service.uri(path), Map.of("a", "b"));
            new ApiCaller(service, "tw_forged").delete(path);
        }
        var steps = service.bean(AuditLog.class).before(Long.MAX_VALUE, 40).stream()
                .filter(step -> step.seq() > before && step.action().endsWith(".refused"))
                .toList();
        assertThat(steps).isEmpty();
    }
}
