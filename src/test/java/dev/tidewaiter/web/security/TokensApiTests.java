package dev.tidewaiter.web.security;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as programs ask for them. */
class TokensApiTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String OFFICERS = "{\"name\":\"erp\",\"role\":\"OFFICER\"}";

    private final RunningService service = RunningService.shared();
    private final Browser program = service.browser();

    private HttpResponse<String> make(String name, String password, String body) {
        var basic = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return program.answer(HttpRequest.newBuilder(service.uri("/api/v1/tokens"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> ask(String method, String path, String token) {
        return program.answer(HttpRequest.newBuilder(service.uri(path))
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.noBody())
                .build());
    }

    private String made(Account account, String body) {
        var answer = make(account.name(), PASSWORD, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).get("token").asString();
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at dev.");
        return JSON.readTree(answer.body());
    }

    @Test
    void nameAndPasswordMakeATokenThatOpensTheApi() {
        var token = made(service.account(AccountRole.OFFICER), OFFICERS);
        assertThat(ask("GET", "/api/v1/queue", token).statusCode()).isEqualTo(200);
        assertThat(ask("GET", "/api/v1/queue", token + "x").statusCode()).isEqualTo(401);
    }

    @Test
    void nameAndPasswordOpenNothingElse() {
        var ann = service.account(AccountRole.OFFICER);
        var basic = Base64.getEncoder().encodeToString((ann.name() + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var answer = program.answer(HttpRequest.newBuilder(service.uri("/api/v1/queue"))
                .header("Authorization", "Basic " + basic)
                .build());
        problem(answer, 401);
    }

    @Test
    void aTokenMakesNoTokens() {
        problem(ask("POST", "/api/v1/tokens", service.token(AccountRole.ADMINISTRATOR)), 401);
    }

    @Test
    void aOneTimePasswordMakesNone() {
        var made = service.bean(Accounts.class).add("test", "once-token", "", AccountRole.OFFICER);
        var refused = problem(make("once-token", made.password(), OFFICERS), 403);
        assertThat(refused.get("detail").asString()).contains("Choose a password of your own first");
    }

    @Test
    void wrongPasswordsAndUnknownNamesAreToldAlike() {
        var ann = service.account(AccountRole.OFFICER);
        var wrong = make(ann.name(), "wrong", OFFICERS);
        var unknown = make("nobody-there", PASSWORD, OFFICERS);
        assertThat(problem(wrong, 401)).isEqualTo(problem(unknown, 401));
        assertThat(wrong.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
    }

    @Test
    void aWishThatIsNoneIsToldWhatToSay() {
        var ann = service.account(AccountRole.OFFICER);
        for (var body :
                new String[] {"", "{", "[]", "{\"name\":\"x\",\"role\":\"KING\"}", "{\"name\":{},\"role\":1}"}) {
            problem(make(ann.name(), PASSWORD, body), 400);
        }
        assertThat(problem(make(ann.name(), PASSWORD, "{}"), 400).get("detail").asString())
                .contains("\"name\"");
        assertThat(problem(make(ann.name(), PASSWORD, "{\"name\":\"x\",\"role\":\"KING\"}"), 400)
                        .get("detail")
                        .asString())
                .startsWith("\"role\" does not take \"KING\". It takes one of ")
                .contains("OFFICER");
        var soon = "{\"name\":\"x\",\"role\":\"OFFICER\",\"expires\":\"soon\"}";
        assertThat(problem(make(ann.name(), PASSWORD, soon), 400).get("detail").asString())
                .isEqualTo("\"expires\" does not take \"soon\". It takes a moment such as 2027-01-31T12:00:00Z.");
        problem(
                make(
                        ann.name(),
                        PASSWORD,
                        "{\"name\":\"x\",\"role\":\"OFFICER\",\"expires\":\"2020-01-01T00:00:00Z\"}"),
                422);
        problem(make(ann.name(), PASSWORD, "{\"name\":\"x\",\"role\":\"APPROVER\"}"), 422);
    }

    @Test
    void aTokenMayNoMoreThanItsRoleAlsoWhenItsAccountMay() {
        var officers = made(service.account(AccountRole.ADMINISTRATOR), OFFICERS);
        var refused = problem(ask("GET", "/api/v1/audit", officers), 403);
        assertThat(refused.get("detail").asString()).contains("OFFICER");
        var last = service.bean(AuditLog.class).before(Long.MAX_VALUE, 1).get(0);
        assertThat(last.action()).isEqualTo("access.refused");
        assertThat(last.subject()).isEqualTo("/api/v1/audit");
    }

    @Test
    void onesOwnTokensAreListedAndEnded() {
        var ann = service.account(AccountRole.OFFICER);
        var token = made(ann, OFFICERS);
        var listed = JSON.readTree(ask("GET", "/api/v1/tokens", token).body());
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).toString()).doesNotContain(token).contains("\"owner\":\"" + ann.name() + "\"");
        var id = listed.get(0).get("id").asString();
        assertThat(ask("DELETE", "/api/v1/tokens/" + id, token).statusCode()).isEqualTo(204);
        problem(ask("GET", "/api/v1/tokens", token), 401);
    }

    @Test
    void anotherPersonsTokenIsNotFoundAndTheTrialIsAudited() {
        var ann = service.account(AccountRole.OFFICER);
        var hers = made(ann, OFFICERS);
        var id = service.bean(ApiTokens.class).of(ann.id()).get(0).id();
        var bob = service.account(AccountRole.OFFICER);
        problem(ask("DELETE", "/api/v1/tokens/" + id, made(bob, OFFICERS)), 404);
        assertThat(ask("GET", "/api/v1/tokens", hers).statusCode()).isEqualTo(200);
        var last = service.bean(AuditLog.class).before(Long.MAX_VALUE, 1).get(0);
        assertThat(last.actor()).isEqualTo(bob.name());
        assertThat(last.action()).isEqualTo("token.refused");
        assertThat(last.subject()).isEqualTo(id);
        problem(ask("DELETE", "/api/v1/tokens/" + "z".repeat(400), made(bob, OFFICERS)), 404);
    }

    @Test
    void anAuditorReadsTheLogAndHasItVerified() {
        var token = service.token(AccountRole.AUDITOR);
        var steps = JSON.readTree(ask("GET", "/api/v1/audit?most=5", token).body());
        assertThat(steps.get(0).get("action").asString()).isEqualTo("token.made");
        assertThat(steps.get(0).get("detail").get("role").asString()).isEqualTo("AUDITOR");
        var result = JSON.readTree(ask("POST", "/api/v1/audit/verify", token).body());
        assertThat(result.get("intact").asBoolean()).as(result.toString()).isTrue();
        problem(ask("POST", "/api/v1/audit/verify", service.token(AccountRole.APPROVER)), 403);
    }
}
