package dev.tidewaiter.web.page;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.Browser.Page;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import tools.jackson.databind.json.JsonMapper;

/** Officers decide on a page, others approve there, and auditors see and verify the log; all without scripts. */
class CaseworkPagesTests {

    private static final String LICENCE = "licence 7";

    private final RunningService service = RunningService.shared();
    private final Browser ann = loggedIn(AccountRole.OFFICER);
    private String job = "";

    private Browser loggedIn(AccountRole role) {
        var browser = service.browser();
        assertThat(browser.logIn(service.account(role).name(), PASSWORD).status())
                .isEqualTo(200);
        return browser;
    }

    /** The page of the worst finding of a new upload; its names are markup. */
    private Page finding(Browser browser) {
        var program = new ApiCaller(service, service.token(AccountRole.OFFICER));
        var csv = """
                Shipper,Consignee,Description,HS,Destination
                Harbor Works %s,<b>Kiosk</b> LLC,aircraft piston engine L550E,840710,RU
                """.formatted(System.nanoTime());
        job = program.screened("may<i>.csv", csv.getBytes(UTF_8));
        var id = program.waiting(job).get(0).path("id").asString();
        var queue = browser.get("/queue?run=" + job);
        assertThat(queue.text()).contains("/findings/" + id).contains("may_i_.csv");
        return browser.get("/findings/" + id);
    }

    private static Page decide(Browser browser, Page page, String answer, String note) {
        return browser.send(
                page, page.at().getPath() + "/decisions", Map.of("answer", answer, "reason", LICENCE, "note", note));
    }

    @Test
    void anOfficerDecidesOnAFindingsPageAndASecondPersonApproves() {
        var page = finding(ann);
        assertThat(page.text())
                .contains("&lt;b&gt;Kiosk&lt;/b&gt;")
                .doesNotContain("<b>Kiosk")
                .contains("A second person has to approve it");
        var decided = decide(ann, page, "PERMITTED", "see file 12");
        assertThat(decided.text())
                .contains("waits for a second person")
                .contains(LICENCE)
                .contains("You proposed this")
                .doesNotContain("Do you approve");

        var bob = loggedIn(AccountRole.APPROVER);
        var asked = bob.follow(page.at());
        var approved = bob.send(asked, asked.at().getPath() + "/approval", Map.of("approve", "true", "note", "seen"));
        assertThat(approved.text())
                .contains("<b>settled</b>")
                .contains("in force")
                .contains("seen");
        assertThat(ann.get("/queue?state=SETTLED&run=" + job).text())
                .contains(page.at().getPath());
    }

    @Test
    void whoComesSecondSeesWhatTheFirstDecided() {
        var page = finding(ann);
        var bob = loggedIn(AccountRole.OFFICER);
        var bobsPage = bob.follow(page.at());
        decide(ann, page, "PERMITTED", "");
        var told = decide(bob, bobsPage, "CONFIRMED", "see the type plate");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text())
                .contains("Somebody has answered this finding in the meantime")
                .contains("It is as the rule says, and permitted") // what the first decided
                .contains("see the type plate"); // what the second typed
        var again = bob.send(told, told.at().getPath(), Map.of("answer", "CONFIRMED", "reason", "type plate"));
        assertThat(again.status()).as("now that it was seen").isEqualTo(200);
    }

    @Test
    void whatCannotBeDecidedIsToldOnThePage() {
        var page = finding(ann);
        var tooLong = decide(ann, page, "PERMITTED", "n".repeat(10_001));
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(tooLong.text())
                .contains("at most 10,000 fit")
                .contains("<b>open</b>")
                .contains("n".repeat(10_001));
        for (var answer : new String[] {"SHIP IT", ""}) {
            var refused = decide(ann, page, answer, "");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text())
                    .contains("choose one of the answers")
                    .contains(LICENCE)
                    .doesNotContain("Exception");
        }
        assertThat(page.text()).as("beside the field").contains("at most 10,000 characters");
        var large = decide(ann, page, "PERMITTED", "n".repeat(1 << 20));
        assertThat(large.status()).isEqualTo(400);
        assertThat(large.text())
                .contains("at most 10,000 fit")
                .contains(LICENCE)
                .doesNotContain("Exception");
        assertThat(ann.follow(page.at()).text()).contains("<b>open</b>");
        var forged = ann.post(
                page.at().resolve(page.form(page.at().getPath() + "/decisions")),
                Map.of("answer", "PERMITTED", "reason", LICENCE, "after", "' or 1=1"));
        assertThat(forged.status()).isEqualTo(409);
        assertThat(forged.text()).contains("not as it was when you looked").contains(LICENCE);
    }

    @Test
    void whoMayNotDecideSeesNoForm() {
        var page = finding(loggedIn(AccountRole.AUDITOR));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).doesNotContain("What is your answer").doesNotContain("Do you approve");
        var officer = ann.follow(page.at());
        decide(ann, officer, "PERMITTED", "");
        var other = loggedIn(AccountRole.OFFICER).follow(page.at());
        assertThat(other.text()).as("only approvers approve").doesNotContain("Do you approve");
    }

    @Test
    void aStateThatIsNoneHidesNothing() {
        var page = ann.get("/queue?state=X");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("nothing is hidden because of it");
    }

    @Test
    void aFindingThatIsNotThereIsAPage() {
        for (var path : new String[] {"/findings/x", "/findings/%3Cscript%3E", "/queue?after=forged"}) {
            var page = ann.get(path);
            assertThat(page.status()).as(path).isIn(400, 404);
            assertThat(page.text()).contains("<h1").doesNotContain("Exception").doesNotContain("<script>");
        }
    }

    @Test
    void anAuditorSeesTheLogAndHasItVerified() throws IOException {
        var auditor = loggedIn(AccountRole.AUDITOR);
        var log = auditor.get("/audit");
        assertThat(log.text())
                .contains("login.accepted")
                .contains("<span>Logged in</span>")
                .contains(">Audit log<");
        assertThat(log.header("Content-Security-Policy").orElse("")).doesNotContain("unsafe");
        assertThat(Jsoup.parse(log.text())
                        .select("tr:contains(login.accepted) td:last-child")
                        .eachText()
                        .get(0))
                .isEqualTo("From the address: 127.0.0.1 To use: the pages");
        var verified = auditor.send(log, "/audit/verify", Map.of());
        assertThat(verified.path()).isEqualTo("/audit");
        assertThat(verified.text()).contains("The audit log is intact: ").contains("audit.verified");
        var heads = service.bean(Settings.class).data().auditHeads();
        var kept = Files.readAllBytes(heads);
        Files.writeString(heads, "abc " + "0".repeat(64) + "\n", StandardOpenOption.APPEND);
        try {
            assertThat(auditor.send(log, "/audit/verify", Map.of()).text())
                    .contains("Nothing outside the database confirms the audit log: ")
                    .contains("is none that the program wrote.");
        } finally {
            Files.write(heads, kept);
        }
    }

    @Test
    void whatACommandDidIsSaidInWordsAndWhatTheProgramSaidIsMarkedAsEnglish() {
        var empty = new HashMap<String, Object>();
        empty.put("for", "decisions import");
        empty.put("because", "The list is cut off.");
        empty.put("note", null);
        service.bean(AuditLog.class).append("ann", "login.accepted", "of a command", empty);
        var told = Jsoup.parse(loggedIn(AccountRole.AUDITOR).get("/audit").text())
                .select("tr:contains(of a command) td:last-child");
        assertThat(told.text()).contains("To use: the command decisions import").doesNotContain("null");
        assertThat(told.select("bdi[lang=en]").text()).isEqualTo("The list is cut off.");
    }

    @Test
    void anAuditorReadsWhatEachStepIsAboutInWordsWithItsIdBesideThem() {
        var page = finding(ann);
        decide(ann, page, "CONFIRMED", "");
        var log = Jsoup.parse(loggedIn(AccountRole.AUDITOR).get("/audit").text());

        var decided = log.select("tr:contains(decision.proposed)").get(0);
        assertThat(decided.select("td > a").text()).isEqualTo("Russia or Belarus with any listed code · may_i_.csv");
        assertThat(decided.select("td > a").attr("href")).isEqualTo(page.at().getPath());
        assertThat(decided.select("td:eq(4) small").text()).matches("[0-9a-f-]{36}");
        assertThat(decided.select("td:last-child").text())
                .contains("Answer: It is as the rule says: stop it")
                .contains("Scope: this finding only")
                .contains("Came by: the pages")
                .containsPattern("Finding: [0-9a-f]{8}…")
                .doesNotContain("In place of decision")
                .doesNotContainPattern("[0-9a-f]{32}");
        var started = log.select("tr:contains(upload.started) td > a");
        assertThat(started.get(0).text()).isEqualTo("may<i>.csv");
        assertThat(started.attr("href")).isEqualTo("/jobs/" + job);
    }

    @Test
    void whatAStepKeepsIsToldInTheLanguageOfThePage() {
        decide(ann, finding(ann), "CONFIRMED", "");
        var auditor = loggedIn(AccountRole.AUDITOR);
        auditor.send(auditor.get("/audit"), "/language", Map.of("language", "de"));
        var decided = Jsoup.parse(auditor.get("/audit").text())
                .select("tr:contains(decision.proposed) td:last-child")
                .get(0)
                .text();
        assertThat(decided).contains("Geltungsbereich: nur dieser Befund").doesNotContain("scope");
        var keys = service.bean(AuditLog.class).before(Long.MAX_VALUE, 500).stream()
                .flatMap(step -> new JsonMapper()
                        .readTree(step.detail())
                        .propertyStream()
                        .map(Map.Entry::getKey))
                .collect(Collectors.toSet());
        assertThat(keys)
                .contains("scope")
                .allSatisfy(key -> assertThat(service.bean(MessageSource.class)
                                .getMessage("audit.particular." + key, null, null, Locale.GERMAN))
                        .as(key)
                        .isNotNull());
    }

    @Test
    void whatIsLookedUpAndTokensAreNamedInTheLogToo() {
        ann.send(ann.get("/parties"), "/parties", Map.of("name", "Zwoplix Brandtnerei"));
        ann.send(ann.get("/tokens"), "/tokens", Map.of("name", "loader of the log", "role", "OFFICER"));
        var log = Jsoup.parse(loggedIn(AccountRole.AUDITOR).get("/audit").text());
        assertThat(log.select("tr:contains(party.looked-up) a").get(0).text()).isEqualTo("Zwoplix Brandtnerei");
        assertThat(log.select("tr:contains(token.made) a").get(0).text()).isEqualTo("loader of the log");
    }

    @Test
    void anOfficerSeesNeitherTheLogNorTheWayToIt() {
        assertThat(ann.get("/").text()).contains(">Review<").doesNotContain(">Audit log<");
        assertThat(ann.get("/audit").status()).isEqualTo(403);
    }
}
