package dev.tidewaiter.web.people;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Another role is given by a second click, on a page that names what changes with it. */
class RoleChangeTests {

    private final RunningService service = RunningService.shared();

    private Browser administrator() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.ADMINISTRATOR).name(), PASSWORD);
        return browser;
    }

    private AccountRole role(Account account) {
        return service.bean(Accounts.class).find(account.id()).orElseThrow().role();
    }

    @Test
    void aPageBetweenNamesWhatIsGainedAndWhatIsLost() {
        var browser = administrator();
        var ann = service.account(AccountRole.APPROVER);
        service.bean(ApiTokens.class).issue(ann, "erp", AccountRole.APPROVER, null);
        var to = "/people/" + ann.id() + "/role";
        var asked = browser.ask(browser.get("/people"), to, Map.of("role", "AUDITOR"));
        var main = Jsoup.parse(asked.text()).select("main");

        assertThat(main.select("h1").text())
                .isEqualTo("Give " + ann.name() + " the role Auditor in place of Approver?");
        assertThat(main.select("ul").eachText())
                .containsExactly(
                        "read everything, the audit log included",
                        "upload and screen answer findings approve what others answered");
        assertThat(main.text()).contains("One token is refused from then on");
        assertThat(role(ann)).as("asking changes nothing").isEqualTo(AccountRole.APPROVER);

        assertThat(browser.send(asked, to, Map.of()).path()).isEqualTo("/people");
        assertThat(role(ann)).isEqualTo(AccountRole.AUDITOR);
        assertThat(browser.get(to + "?role=AUDITOR").path())
                .as("there is nothing to change")
                .isEqualTo("/people");
    }

    @Test
    void tokensThatAreRefusedAlreadyAreToldWhereTheyWorkAgain() {
        var browser = administrator();
        var ann = service.account(AccountRole.OFFICER);
        service.bean(ApiTokens.class).issue(ann, "erp", AccountRole.OFFICER, null);
        service.bean(Accounts.class).changeRole("root", ann.id(), AccountRole.APPROVER);
        var to = "/people/" + ann.id() + "/role?role=";

        assertThat(browser.get(to + "AUDITOR").text())
                .contains("No token is refused from then on")
                .doesNotContain("works again");
        assertThat(browser.get(to + "OFFICER").text())
                .contains("No token is refused from then on", "One token that is refused now works again");
    }

    @Test
    void itAsksInEveryLanguageOfTheDesk() {
        var browser = administrator();
        var ann = service.account(AccountRole.OFFICER);
        for (var language : List.of("de", "zh", "ru")) {
            browser.send(browser.get("/jobs"), "/language", Map.of("language", language));
            for (var role : List.of(AccountRole.RULE_OWNER, AccountRole.ADMINISTRATOR, AccountRole.APPROVER)) {
                var main = Jsoup.parse(browser.get("/people/" + ann.id() + "/role?role=" + role)
                                .text())
                        .select("main");
                assertThat(main.select("h1").text()).contains(ann.name()).doesNotContain("Give");
                assertThat(main.text()).doesNotContain("??").doesNotContain("{");
            }
        }
    }
}
