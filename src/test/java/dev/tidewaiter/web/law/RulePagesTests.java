package dev.tidewaiter.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.RunningService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A rule's page speaks to people. */
class RulePagesTests {

    private final RunningService service = RunningService.shared();

    @Test
    void aRuleIsCalledByItsTitleAndItsNumberStandsBesideIt() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var link = Jsoup.parse(browser.get("/rules").text()).select("main td a[href=/rules/P02]");
        assertThat(link.text()).isEqualTo("Listed party found by name");
        assertThat(link.parents().first().text()).endsWith("P02");
        assertThat(Jsoup.parse(browser.get("/rules/P02").text()).select("h1").text())
                .isEqualTo("Listed party found by name P02");
    }

    @Test
    void noPageOfARuleShowsWhatIsToBeFilledIn() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        for (var rule : service.bean(EngineInForce.class).get().rulebook().rules()) {
            var page = Jsoup.parse(browser.get("/rules/" + rule.id()).text());
            assertThat(page.select("table.facts").text()).as(rule.id()).doesNotContainPattern("\\{[a-zA-Z]+\\.");
        }
        assertThat(Jsoup.parse(browser.get("/rules/P02").text())
                        .select("table.facts")
                        .text())
                .contains("each finding cites it", "‹regime of the match›: ‹role of the match›");
    }
}
