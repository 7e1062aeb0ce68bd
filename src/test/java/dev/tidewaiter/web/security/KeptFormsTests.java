package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.Browser.Page;
import dev.tidewaiter.web.RunningService;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent after a session has ended is typed once, also without scripts, and is shown to nobody else. */
class KeptFormsTests {

    private final RunningService service = RunningService.shared();
    private final Account officer = service.account(AccountRole.OFFICER);
    private final Account administrator = service.account(AccountRole.ADMINISTRATOR);
    private final Browser browser = service.browser();
    private @Nullable HttpResponse<String> answer;

    /** Sends a look-up from a page whose session has ended since. */
    private Page tooLate(Map<String, String> fields) {
        return tooLate("/parties", officer, AccountRole.APPROVER, fields);
    }

    private Page tooLate(String path, Account account, AccountRole other, Map<String, String> fields) {
        browser.logIn(account.name(), RunningService.PASSWORD);
        var page = browser.get(path);
        service.bean(Accounts.class).changeRole("test", account.id(), other); // which ends its sessions
        var form = HttpRequest.newBuilder(page.at().resolve(page.form(path)))
                .header("Accept", "text/html")
                .header("Referer", page.at().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        answer = browser.answer(form);
        return browser.follow(
                page.at().resolve(answer.headers().firstValue("Location").orElseThrow()));
    }

    private Page logIn(Page page, Account account) {
        return browser.send(page, "/login", Map.of("username", account.name(), "password", RunningService.PASSWORD));
    }

    @Test
    void itIsShownAfterTheLogInAndSentByOneClick() {
        var late = tooLate(Map.of("name", "Алатау Works", "country", "KG", "password", "geheim"));
        assertThat(late.path()).isEqualTo("/login?kept");
        assertThat(late.text()).doesNotContain("Алатау").doesNotContain("geheim");

        var kept = logIn(late, officer);
        assertThat(kept.path()).startsWith("/kept?");
        assertThat(Jsoup.parse(kept.text()).select("main td").eachText()).contains("Алатау Works", "KG");
        assertThat(kept.text()).doesNotContain("geheim");
        var sent = browser.send(kept, "/parties", Map.of());
        assertThat(sent.path()).startsWith("/parties/");
        assertThat(sent.text()).contains("Алатау Works");
        assertThat(browser.get("/kept").path()).as("it was taken").isEqualTo("/");
    }

    @Test
    void itsCookieComesBackWithTheWayFromAProvider() {
        tooLate(Map.of("name", "Alatau Works"));
        assertThat(Objects.requireNonNull(answer).headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("tidewaiter-kept="))
                .singleElement()
                .asString()
                .contains("SameSite=Lax");
    }

    @Test
    void whereNothingIsKeptItsPageLeadsToThatOfTheFormAndToNoOther() {
        browser.logIn(officer.name(), RunningService.PASSWORD);
        assertThat(browser.get("/kept?from=%2Fparties").path()).isEqualTo("/parties");
        assertThat(browser.get("/kept?from=%2F%2Fevil.example%2F").path()).isEqualTo("/");
        assertThat(browser.get("/kept?from=%2F%2F%2Fevil.example%2F").path()).isEqualTo("/");
        assertThat(browser.get("/kept?from=%2F%5Cevil.example%2F").path()).isEqualTo("/");
        assertThat(browser.get("/kept?from=%2Fparties%2F%2Fevil.example%2F").path())
                .isEqualTo("/");
        assertThat(browser.get("/kept?from=https%3A%2F%2Fevil.example%2F").path())
                .isEqualTo("/");
    }

    @Test
    void whoLogsInAsAnotherSeesNothingOfItAndNobodyDoesThen() {
        var other = service.account(AccountRole.ADMINISTRATOR);
        var late = tooLate(Map.of("name", "Alatau Works"));
        var page = logIn(late, other);
        assertThat(page.path()).isEqualTo("/parties");
        assertThat(page.text()).doesNotContain("Alatau Works");
        browser.send(browser.get("/"), "/logout", Map.of());
        logIn(browser.get("/login"), officer);
        assertThat(browser.get("/kept").path()).isEqualTo("/");
    }

    @Test
    void itIsThrownAwayByAClickAndLeadsBackToItsPage() {
        var kept = logIn(tooLate(Map.of("name", "Alatau Works")), officer);
        var back = browser.send(kept, "/kept", Map.of());
        assertThat(back.path()).isEqualTo("/parties");
        assertThat(browser.get("/kept").path()).isEqualTo("/");
    }

    @Test
    void onlyWhatItsActionTakesIsForgotten() {
        var signs = "?!";
        var kept = logIn(tooLate(Map.of("name", signs, "country", "KG")), officer);
        assertThat(Jsoup.parse(kept.text()).select("main td").eachText()).contains(signs);

        var refused = browser.send(kept, "/parties", Map.of());
        assertThat(refused.path()).as("nothing is looked up").startsWith("/parties?");
        assertThat(browser.get("/kept").text()).as("it is kept still").contains(signs);

        var corrected = browser.send(refused, "/parties", Map.of("name", "Alatau Works"));
        assertThat(corrected.path()).startsWith("/parties/");
        assertThat(browser.get("/kept").path()).as("it was taken").isEqualTo("/");
    }

    /** These show what was refused on another page than that they were sent to. */
    @ParameterizedTest
    @ValueSource(strings = {"/people", "/tokens"})
    void aCorrectedFormIsForgottenAlsoWhereItsRefusalLedToAnotherAddress(String path) {
        var fields = Map.of("name", "Kim " + System.nanoTime() + "!", "role", "OFFICER", "days", "no number");
        var late = tooLate(path, administrator, AccountRole.OFFICER, fields);
        service.bean(Accounts.class).changeRole("test", administrator.id(), AccountRole.ADMINISTRATOR);
        var refused = browser.send(logIn(late, administrator), path, Map.of());
        assertThat(refused.path()).startsWith(path + "?");
        assertThat(browser.get("/kept").text()).as("it is kept still").contains(fields.get("name"));

        var name = "kim" + System.nanoTime();
        browser.send(refused, path, Map.of("name", name, "role", "OFFICER", "days", "30"));
        assertThat(browser.get(path).text()).contains(name);
        assertThat(browser.get("/kept").path()).as("it was taken").isEqualTo("/");
    }

    @Test
    void whatIsTooLongOrComesFromNoPageOfOursIsNotKept() {
        var late = tooLate(Map.of("name", "x".repeat(100_000)));
        assertThat(late.path()).isEqualTo("/login?again");
        var stranger = service.browser();
        var forged =
                stranger.post(service.uri("/parties?_csrf=x&_by=" + "A".repeat(32)), Map.of("name", "Alatau Works"));
        assertThat(forged.path()).isEqualTo("/login?again");
        assertThat(stranger.cookie("tidewaiter-kept")).isEmpty();
    }
}
