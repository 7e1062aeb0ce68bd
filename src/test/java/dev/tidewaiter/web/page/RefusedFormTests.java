package dev.tidewaiter.web.page;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was filled in stays when a form for a token or for somebody new is refused, and the sentence stands at the field. */
class RefusedFormTests {

    private final Browser browser = RunningService.shared().browser();

    RefusedFormTests() {
        browser.logIn(RunningService.shared().account(AccountRole.ADMINISTRATOR).name(), PASSWORD);
    }

    private String token(String name, String role, String days) {
        return browser.send(browser.get("/tokens"), "/tokens", Map.of("name", name, "role", role, "days", days))
                .text();
    }

    /** The input or choice of a name, as it stands on a page. */
    private static String field(String page, String name) {
        return page.replaceAll("(?s).*(<(input|select)[^>]* ?name=\"" + name + "\"[^>]*>).*", "$1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "3651", "99999999999", "ten", "1.5"})
    void daysThatAreNoneAreSaidAtTheirFieldAndNoTokenIsMade(String days) {
        var page = token("loader of " + days, "AUDITOR", days);
        assertThat(page).contains("Days are a whole number from 1 to 3650").doesNotContain("<code>tw_");
        assertThat(field(page, "days"))
                .contains("aria-invalid=\"true\"", "aria-describedby=\"wrong\"", "value=\"" + days + "\"");
        assertThat(field(page, "name"))
                .contains("value=\"loader of " + days + "\"")
                .doesNotContain("aria-invalid");
        assertThat(page).containsPattern("<option value=\"AUDITOR\"[^>]*selected");
    }

    @Test
    void aTokenWithoutANameIsRefusedWithItsDaysKept() {
        var page = token(" ", "OFFICER", "30");
        assertThat(page).contains("Give the token a name of at most");
        assertThat(field(page, "name")).contains("aria-invalid=\"true\"");
        assertThat(field(page, "days")).contains("value=\"30\"").doesNotContain("aria-invalid");
    }

    @Test
    void aTokenOfUsualDaysIsMadeAndTheFormIsEmptyAgain() {
        assertThat(token("loader", "OFFICER", " 3650 ")).contains("<code>tw_").doesNotContain("value=\"loader\"");
        assertThat(token("loader without an end", "OFFICER", "")).contains("<code>tw_");
    }

    @Test
    void somebodyNewWithANameThatIsNoneIsAskedAgainWithTheRestKept() {
        var page = browser.send(
                        browser.get("/people"),
                        "/people",
                        Map.of("name", "Ann Smith!", "displayName", "Ann \"A\" Smith", "role", "APPROVER"))
                .text();
        assertThat(page).contains("A name has 1 to 64 letters");
        assertThat(field(page, "name")).contains("value=\"Ann Smith!\"", "aria-invalid=\"true\"");
        assertThat(field(page, "displayName")).contains("value=\"Ann &quot;A&quot; Smith\"");
        var form = page.substring(page.indexOf("name=\"displayName\""));
        assertThat(form).containsPattern("<option value=\"APPROVER\"[^>]*selected");
    }

    @Test
    void aRoleThatThereIsNotIsToldAtItsFieldWithTheRestKept() {
        var page = browser.send(
                        browser.get("/people"), "/people", Map.of("name", "kim", "displayName", "Kim", "role", "KING"))
                .text();
        assertThat(page).contains("There is no such role");
        var form = page.substring(page.indexOf("<form class=\"card\""));
        assertThat(field(form, "role")).contains("aria-invalid=\"true\"");
        assertThat(field(form, "name")).contains("value=\"kim\"").doesNotContain("aria-invalid");
        assertThat(token("loader", "KING", "30"))
                .contains("There is no such role")
                .doesNotContain("<code>tw_");
        var id = RunningService.shared().account(AccountRole.OFFICER).id();
        assertThat(browser.get("/people/" + id + "/role?role=KING").text()).contains("There is no such role");
    }
}
