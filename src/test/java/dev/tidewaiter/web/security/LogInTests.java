package dev.tidewaiter.web.security;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.web.RunningService;
import jakarta.servlet.ServletContext;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** People come in by a form, as a browser without scripts sends it. */
class LogInTests {

    private final RunningService service = RunningService.shared();

    @Test
    void whyAPasswordIsNoneIsSaidInTheLanguageOfThePage() {
        var account = service.account(AccountRole.OFFICER);
        var browser = service.browser();
        browser.logIn(account.name(), PASSWORD);
        browser.send(browser.get("/password"), "/language", Map.of("language", "zh"));
        var refused = browser.send(
                browser.get("/password"),
                "/password",
                Map.of("present", PASSWORD, "wished", "short", "repeated", "short"));
        assertThat(refused.text()).contains("密码须为 12 至 128 个字符；当前为 5 个。几个词组合即可。");
    }

    @Test
    void aStrangerIsSentToLogInAndThenToWhatWasAskedFor() {
        var ann = service.account(AccountRole.ADMINISTRATOR);
        var browser = service.browser();
        var asked = browser.get("/people");
        assertThat(asked.path()).isEqualTo("/login");
        var page = browser.send(asked, "/login", Map.of("username", ann.name(), "password", PASSWORD));
        assertThat(page.path()).isEqualTo("/people");
        assertThat(page.text()).contains("Who works here?").contains(ann.name());
    }

    @Test
    void theWrongPasswordAndTheWrongNameAreToldAlike() {
        var ann = service.account(AccountRole.OFFICER);
        var wrongPassword = service.browser().logIn(ann.name(), "wrong");
        var nobody = ann.name().substring(1) + "~"; // as long as the name
        var wrongName = service.browser().logIn(nobody, PASSWORD);
        assertThat(wrongPassword.path()).isEqualTo("/login?failed");
        assertThat(wrongPassword.text()).contains("Name and password do not fit");
        assertThat(withoutProof(wrongName.text()).replace(nobody, ann.name()))
                .isEqualTo(withoutProof(wrongPassword.text()));
    }

    @Test
    void theNameOfALogInThatFailedIsTypedOnceAndStandsInNoAddress() {
        var browser = service.browser();
        var failed = browser.logIn("Zoë O'Hara", "wrong");
        var password = service.browser().logIn("correct horse 9", "wrong");
        assertThat(password.text())
                .as("what may be a password that was typed for the name")
                .doesNotContain("correct horse");
        assertThat(failed.path()).isEqualTo("/login?failed");
        assertThat(Jsoup.parse(failed.text()).select("[name=username]").val()).isEqualTo("Zoë O'Hara");
        assertThat(Jsoup.parse(failed.text()).select("[autofocus]").attr("name"))
                .isEqualTo("password");
        var later = Jsoup.parse(browser.get("/login").text());
        assertThat(later.select("[name=username]").val()).isEmpty();
        assertThat(later.select("[autofocus]").attr("name")).isEqualTo("username");
    }

    private static String withoutProof(String page) {
        return page.replaceAll("_csrf=[^\"]*", "");
    }

    @Test
    void aOneTimePasswordOpensOnlyThePageWhereAPasswordIsChosen() {
        var made = service.bean(Accounts.class).add("test", "once-only", "Bob", AccountRole.OFFICER);
        var browser = service.browser();
        var page = browser.logIn("once-only", made.password());
        assertThat(page.path()).isEqualTo("/password");
        assertThat(browser.get("/").path()).isEqualTo("/password");
        assertThat(browser.get("/tokens").path()).isEqualTo("/password");
        var refused = browser.send(
                page,
                "/password",
                Map.of("present", made.password(), "wished", "password2026", "repeated", "password2026"));
        assertThat(refused.text()).contains("among the first that are tried");
        var changed = browser.send(
                refused, "/password", Map.of("present", made.password(), "wished", PASSWORD, "repeated", PASSWORD));
        assertThat(changed.path()).isEqualTo("/");
        assertThat(service.browser().logIn("once-only", made.password()).path()).isEqualTo("/login?failed");
        assertThat(service.browser().logIn("once-only", PASSWORD).path()).isEqualTo("/");
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() {
        var ann = service.account(AccountRole.OFFICER);
        var here = service.browser();
        var elsewhere = service.browser();
        here.logIn(ann.name(), PASSWORD);
        elsewhere.logIn(ann.name(), PASSWORD);
        var next = "a lamp, a rope and nine gulls";
        here.send(here.get("/password"), "/password", Map.of("present", PASSWORD, "wished", next, "repeated", next));
        assertThat(here.get("/").path()).isEqualTo("/");
        assertThat(elsewhere.get("/").path()).isEqualTo("/login");
    }

    @Test
    void aDisabledAccountLosesItsSessionAtOnce() {
        var ann = service.account(AccountRole.OFFICER);
        var browser = service.browser();
        browser.logIn(ann.name(), PASSWORD);
        assertThat(browser.get("/").path()).isEqualTo("/");
        service.bean(Accounts.class).disable("test", ann.id());
        assertThat(browser.get("/").path()).isEqualTo("/login");
        assertThat(browser.logIn(ann.name(), PASSWORD).path()).isEqualTo("/login?failed");
    }

    @Test
    void theSessionHasAnotherIdAfterLogInAndAnUnreadableCookie() {
        var ann = service.account(AccountRole.OFFICER);
        var browser = service.browser();
        browser.get("/login");
        assertThat(browser.cookie("tidewaiter")).as("strangers have no session").isEmpty();
        browser.logIn(ann.name(), PASSWORD);
        var first = browser.cookie("tidewaiter");
        assertThat(first).isNotEmpty();
        assertThat(browser.cookies())
                .allSatisfy(cookie ->
                        assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue());
        browser.logIn(ann.name(), PASSWORD);
        assertThat(browser.cookie("tidewaiter")).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void aSessionThatNobodyUsesEndsAfterHalfAnHour() {
        assertThat(service.bean(ServletContext.class).getSessionTimeout()).isEqualTo(30);
    }

    @Test
    void everyPageOfAPersonHasAWayOut() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.ADMINISTRATOR).name(), PASSWORD);
        for (var path : List.of("/", "/people", "/tokens", "/password")) {
            assertThat(browser.get(path).form("/logout")).as(path).contains("_csrf=");
        }
    }

    @Test
    void aNameThatIsMarkupIsShownAsText() {
        var ann = service.account(AccountRole.ADMINISTRATOR);
        service.bean(Accounts.class).add("test", "markup", "<script>alert(1)</script>", AccountRole.OFFICER);
        var browser = service.browser();
        browser.logIn(ann.name(), PASSWORD);
        assertThat(browser.get("/people").text()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void anAdministratorAddsDisablesAndResetsByForms() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.ADMINISTRATOR).name(), PASSWORD);
        var added = browser.send(
                browser.get("/people"),
                "/people",
                Map.of("name", "newcomer", "displayName", "New Comer", "role", "OFFICER"));
        assertThat(added.text()).contains("<h2>A one-time password for newcomer");
        assertThat(browser.get("/people").text()).as("shown once").doesNotContain("<h2>A one-time password for");
        var account = service.bean(Accounts.class).byName("newcomer").orElseThrow();
        var disable = "/people/" + account.id() + "/disable";
        var asked = browser.get(disable);
        assertThat(asked.text())
                .contains("Disable newcomer?")
                .contains("There are no tokens that end with it.")
                .contains("its tokens cannot");
        assertThat(service.bean(Accounts.class).find(account.id()).orElseThrow().disabled())
                .as("asking disables nobody")
                .isFalse();
        browser.send(asked, disable, Map.of());
        assertThat(service.bean(Accounts.class).find(account.id()).orElseThrow().disabled())
                .isTrue();
        var twice = browser.send(browser.get("/people"), "/people", Map.of("name", "newcomer", "role", "OFFICER"));
        assertThat(twice.text()).contains("There is an account with the name newcomer already");
        var password = "/people/" + account.id() + "/password";
        assertThat(twice.text()).contains("href=\"" + password + "\"");
        var reset = browser.send(browser.get(password), password, Map.of());
        assertThat(reset.text()).contains("<h2>A one-time password for newcomer");
    }

    @Test
    void whoeverLogsInMakesAndEndsTokensByForms() {
        var browser = service.browser();
        var owner = service.account(AccountRole.OFFICER);
        browser.logIn(owner.name(), PASSWORD);
        var made =
                browser.send(browser.get("/tokens"), "/tokens", Map.of("name", "erp", "role", "OFFICER", "days", "30"));
        var token = made.text().replaceAll("(?s).*<code>(tw_[^<]+)</code>.*", "$1");
        assertThat(service.bean(ApiTokens.class).bearer(token)).isPresent();
        var id = made.text().replaceAll("(?s).*/tokens/([0-9a-f-]{36})/revoke.*", "$1");
        var revoke = "/tokens/" + id + "/revoke";
        var asked = browser.get(revoke);
        assertThat(asked.text()).contains("End the token erp?").contains("cannot be put in force again");
        assertThat(service.bean(ApiTokens.class).bearer(token))
                .as("asking ends nothing")
                .isPresent();
        var administrator = service.browser();
        administrator.logIn(service.account(AccountRole.ADMINISTRATOR).name(), PASSWORD);
        assertThat(administrator.get(revoke).text())
                .as("two people may call theirs alike")
                .contains("End the token erp (" + owner.name() + ")?");
        browser.send(asked, revoke, Map.of());
        assertThat(service.bean(ApiTokens.class).bearer(token)).isEmpty();
        var refused = browser.send(browser.get("/tokens"), "/tokens", Map.of("name", "erp", "role", "ADMINISTRATOR"));
        assertThat(refused.text()).contains("Your role is Officer");
    }

    @Test
    void loggingOutEndsTheSession() {
        var ann = service.account(AccountRole.OFFICER);
        var browser = service.browser();
        var page = browser.logIn(ann.name(), PASSWORD);
        var session = browser.cookie("tidewaiter");
        assertThat(browser.send(page, "/logout", Map.of()).path()).isEqualTo("/login?out");
        var old = service.browser()
                .answer(HttpRequest.newBuilder(service.uri("/"))
                        .header("Cookie", "tidewaiter=" + session)
                        .build());
        assertThat(old.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void loggingOutEmptiesWhatTheBrowserHasStored() {
        var browser = service.browser();
        var page = browser.logIn(service.account(AccountRole.OFFICER).name(), PASSWORD);
        var answer = browser.answer(HttpRequest.newBuilder(page.at().resolve(page.form("/logout")))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?out");
        assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"storage\"");
    }

    @Test
    void aFormWithoutProofThatItCameFromHereChangesNothing() {
        var ann = service.account(AccountRole.ADMINISTRATOR);
        var browser = service.browser();
        browser.logIn(ann.name(), PASSWORD);
        var page = browser.post(service.uri("/people"), Map.of("name", "forged", "role", "ADMINISTRATOR"));
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.text()).contains("Your role does not allow this").doesNotContain("Exception");
        assertThat(service.bean(Accounts.class).byName("forged")).isEmpty();
        var inTheBody = browser.post(
                service.uri("/people"),
                Map.of("name", "forged", "role", "OFFICER", "_csrf", browser.cookie("tidewaiter-form")));
        assertThat(inTheBody.status()).isEqualTo(403);
    }
}
