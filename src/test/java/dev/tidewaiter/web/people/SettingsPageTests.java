package dev.tidewaiter.web.people;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.page.KeyAction;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People choose their keys and their language; what makes no sense is said, and the form stays as it was. */
class SettingsPageTests {

    private final RunningService service = RunningService.shared();
    private final Browser ann = loggedIn(AccountRole.OFFICER);

    private Browser loggedIn(AccountRole role) {
        var browser = service.browser();
        browser.logIn(service.account(role).name(), PASSWORD);
        return browser;
    }

    private static Map<String, String> keys(String action, String key) {
        var keys = new HashMap<String, String>();
        for (var one : KeyAction.values()) {
            keys.put(one.name(), one.usual());
        }
        keys.put(action, key);
        keys.put("enabled", "true");
        return keys;
    }

    private Browser.Page choose(Map<String, String> keys) {
        return ann.send(ann.get("/settings"), "/settings/keys", keys);
    }

    @Test
    void aChosenKeyIsOnThePagesUntilItIsGivenUp() {
        assertThat(ann.get("/queue").text()).contains("data-key=\"?\"");
        assertThat(choose(keys("HELP", "h")).text()).contains("Saved.");
        assertThat(ann.get("/queue").text()).contains("data-key=\"h\"").doesNotContain("data-key=\"?\"");
        choose(keys("SEARCH", "s"));
        for (var page : List.of("/queue", "/parties", "/lists/OFAC-SDN")) {
            assertThat(ann.get(page).text()).as(page).contains("data-key=\"s\"").doesNotContain("data-key=\"/\"");
        }
        ann.send(ann.get("/settings"), "/settings/keys/usual", Map.of());
        assertThat(ann.get("/queue").text()).contains("data-key=\"?\"");
    }

    @Test
    void keysAreSwitchedOff() {
        var off = keys("HELP", "?");
        off.remove("enabled");
        choose(off);
        assertThat(ann.get("/queue").text()).doesNotContain("data-key=\"?\"").doesNotContain("data-key=\"j\"");
        for (var page : List.of("/parties", "/lists/OFAC-SDN")) {
            assertThat(ann.get(page).text()).as(page).doesNotContain("data-key=");
        }
    }

    @Test
    void twoThingsOnOneKeyAndNoKeyAtAllAreRefusedWithTheFormAsItWas() {
        var twice = choose(keys("NEXT", "k"));
        assertThat(twice.text()).contains("One key cannot do two things").contains("value=\"k\"");
        for (var none : new String[] {"", "jj", "  "}) {
            assertThat(choose(keys("NEXT", none)).text()).contains("A key is one letter or sign");
        }
        assertThat(choose(keys("NEXT", "<")).text()).contains("Saved.").contains("value=\"&lt;\"");
    }

    @Test
    void onlyAdministratorsSeeWhatTheServiceRunsWith() {
        assertThat(ann.get("/settings").text()).doesNotContain("What does the service run with");
        assertThat(loggedIn(AccountRole.ADMINISTRATOR).get("/settings").text())
                .contains("What does the service run with")
                .contains("SQLite")
                .doesNotContain(service.folder().toString());
    }

    @Test
    void aLanguageIsChosenAndLeadsBackToThePageAndNowhereElse() {
        var page = ann.get("/lists");
        var form = service.uri(page.form("/language"));
        for (var from : new String[][] {
            {service.uri("/lists?x=1").toString(), "/lists?x=1"},
            {"https://elsewhere.example/lists", "/lists"},
            {"https://elsewhere.example//evil.example/", "/"},
            {"no address at all", "/"},
        }) {
            var answer = ann.answer(HttpRequest.newBuilder(form)
                    .header("Referer", from[0])
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("language=de"))
                    .build());
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(from[0])
                    .endsWith(from[1])
                    .doesNotContain("elsewhere")
                    .doesNotContain("evil");
        }
        assertThat(ann.get("/lists").text()).contains("<html lang=\"de\"").contains("Welche Listen");
        ann.send(ann.get("/lists"), "/language", Map.of("language", "xx"));
        assertThat(ann.get("/lists").text()).as("unknown, so as it was").contains("<html lang=\"de\"");
    }

    /** The first account is called after its role. */
    @Test
    void whoIsCalledAsTheirRoleIsNamedOnce() {
        service.bean(Accounts.class)
                .addWithPassword("test", "first-one", "Administrator", AccountRole.ADMINISTRATOR, PASSWORD);
        var browser = service.browser();
        browser.logIn("first-one", PASSWORD);
        var page = browser.get("/settings").text();
        assertThat(page).contains(">Administrator</a>").doesNotContain("Administrator, Administrator");
    }
}
