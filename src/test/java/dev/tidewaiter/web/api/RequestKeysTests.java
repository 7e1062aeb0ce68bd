package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.AnsweredWorkbook;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller.Answer;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A request with a key is followed once, however often it comes; where a key has no meaning it is refused. */
class RequestKeysTests {

    private static final String PERMITTED = "{\"answer\":\"PERMITTED\",\"reason\":\"licence 7\"}";
    private static final String APPROVE = "{\"approve\":true}";

    private final RunningService service = RunningService.shared();
    private final Account ann = service.account(AccountRole.APPROVER);
    private final ApiCaller officer = new ApiCaller(service, service.token(ann));
    private final ApiCaller approver = new ApiCaller(service, service.token(AccountRole.APPROVER));

    private String job() {
        return officer.screened(
                "may.csv",
                "Shipper,Consignee,Description,HS,Destination\nKeys of %s,Kiosk,aircraft piston engine L550E,840710,RU\n"
                        .formatted(ann.name())
                        .getBytes(UTF_8));
    }

    private String decisions() {
        return "/api/v1/findings/%s/decisions"
                .formatted(officer.waiting(job()).get(0).path("id").asString());
    }

    private static void same(Answer again, Answer first) {
        assertThat(again.status()).as(again.text()).isEqualTo(first.status());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void aDecisionAndItsApprovalThatAreSentAgainGetTheAnswerOfThen() {
        var path = decisions();
        var first = officer.keyed("d", path, PERMITTED);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        var approval = first.header("Location") + "/approval";
        var approved = approver.keyed("a", approval, APPROVE);
        assertThat(approved.json().path("state").asString()).isEqualTo("IN_FORCE");
        same(officer.keyed("d", path, PERMITTED), first);
        same(approver.keyed("a", approval, APPROVE), approved);
        assertThat(officer.get(path).json().size()).isEqualTo(1);
    }

    @Test
    void ofTwoAtOnceWithOneKeyBothGetTheOneAnswer() throws Exception {
        var path = decisions();
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Answer> decide = () -> officer.keyed("once", path, PERMITTED);
            var answers = threads.invokeAll(Stream.of(decide, decide).toList());
            same(answers.get(0).get(), answers.get(1).get());
            assertThat(answers.get(0).get().status()).isEqualTo(201);
        } finally {
            threads.shutdownNow();
        }
        assertThat(officer.get(path).json().size()).isEqualTo(1);
    }

    @Test
    void aDecisionWithAFileThatIsSentAgainIsTheSameAndAnotherFileIsNot() {
        var path = decisions();
        var first = withFile(path, "%PDF-1.7 licence");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        same(withFile(path, "%PDF-1.7 licence"), first);
        assertThat(withFile(path, "%PDF-1.7 another").status()).isEqualTo(422);
    }

    private Answer withFile(String path, String content) {
        return officer.upload()
                .key("f")
                .json("decision", PERMITTED)
                .file("attachment", "licence.pdf", content.getBytes(UTF_8))
                .send(path);
    }

    @Test
    void aWorkbookThatIsImportedAgainGetsTheAnswerOfThen() {
        var job = job();
        var answered = AnsweredWorkbook.of(officer.bytes("/api/v1/jobs/" + job + "/files/0/workbook"))
                .row(2, "release", "licence 7")
                .bytes();
        var first = officer.upload().key("w").file("may.xlsx", answered).send("/api/v1/decisions/import");
        assertThat(first.json().path("proposed").asInt()).as(first.text()).isPositive();
        same(officer.upload().key("w").file("may.xlsx", answered).send("/api/v1/decisions/import"), first);
    }

    @Test
    void aKeyOfAnotherRequestIsRefusedAndOneThatWasRefusedIsFreeStill() {
        var path = decisions();
        assertThat(officer.keyed("k", path, "{\"answer\":\"PERMITTED\"}").status())
                .isEqualTo(400);
        assertThat(officer.keyed("k", path, PERMITTED).status()).isEqualTo(201);
        var other = officer.keyed("k", path, PERMITTED.replace("7", "8"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("Take a new key for each request");
        var anothersKey = approver.keyed("k", path, PERMITTED);
        assertThat(anothersKey.status()).as("a key belongs to an account").isEqualTo(409);
    }

    @Test
    void aKeyOfAnotherRequestIsRefusedBeforeItsFileIsLookedAt() {
        var path = decisions();
        assertThat(withFile(path, "%PDF-1.7 licence").status()).isEqualTo(201);
        var other = officer.upload()
                .key("f")
                .json("decision", "{\"answer\":\"PERMITTED\"}")
                .file("attachment", "licence.pdf", "%PDF-1.7 licence".getBytes(UTF_8))
                .send(path);
        assertThat(other.status()).as("as without a file: %s", other.text()).isEqualTo(422);
    }

    @Test
    void aDeleteIsTakenWithoutAKeyOnly() {
        var job = job();
        var refused = officer.keyedDelete("k", "/api/v1/jobs/" + job);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("without an Idempotency-Key");
        assertThat(officer.delete("/api/v1/jobs/" + job).status()).isNotEqualTo(400);
    }

    @Test
    void aKeyThatHasNoMeaningIsRefusedWithTheReason() {
        var screened = officer.keyed("k", "/api/v1/screen", "{\"description\":\"umbrellas\"}");
        assertThat(screened.status()).isEqualTo(400);
        assertThat(screened.text()).contains("without an Idempotency-Key");
        assertThat(officer.keyed("k".repeat(201), decisions(), PERMITTED).text())
                .contains("1 to 200 characters");
    }

    private static boolean changes(Set<RequestMethod> methods) {
        return methods.stream().anyMatch(method -> method != RequestMethod.GET && method != RequestMethod.HEAD);
    }

    /** Whoever adds an address says one or the other. */
    @Test
    void eachAddressThatChangesSomethingTakesAKeyOrSaysWhyNot() {
        var silent = new TreeSet<String>();
        service.beans(RequestMappingHandlerMapping.class)
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, method) -> {
                    boolean api = method.getBeanType().getPackageName().equals(RequestKeys.class.getPackageName());
                    boolean keyed = Arrays.stream(method.getMethodParameters())
                            .map(parameter -> parameter.getParameterAnnotation(RequestHeader.class))
                            .anyMatch(header -> header != null && header.name().equals(RequestKeys.HEADER));
                    if (api
                            && changes(info.getMethodsCondition().getMethods())
                            && keyed == method.hasMethodAnnotation(WithoutKey.class)) {
                        silent.add(info.toString());
                    }
                }));
        assertThat(silent).isEmpty();
    }

    @Test
    void theDescriptionSaysWhatAKeyDoes() {
        var paths = officer.get("/api/v1/openapi").json().path("paths");
        assertThat(paths.path("/api/v1/findings/{id}/decisions").toString()).contains("followed once");
        assertThat(paths.path("/api/v1/screen").toString()).contains("without an Idempotency-Key");
    }
}
