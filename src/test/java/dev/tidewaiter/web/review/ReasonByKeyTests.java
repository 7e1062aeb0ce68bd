package dev.tidewaiter.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RealBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A key that chooses an answer without a usual reason leads to the field for one. */
class ReasonByKeyTests {

    private final ReviewScene scene = new ReviewScene();

    @RegisterExtension
    private final RealBrowser browser = RealBrowser.ofTest();

    @Test
    void anAnswerWithoutAUsualReasonAsksForOne() {
        var job = scene.engineMaker(1);
        var named = scene.waiting(job).stream()
                .filter(one -> one.path("rule").asString().equals("P02"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        var page = browser.logIn(scene.service, scene.service.account(AccountRole.OFFICER), RealBrowser.usual());
        page.navigate(scene.service.uri("/queue?run=" + job + "&at=" + named).toString());
        assertThat(page.locator("#detail .until")).isHidden();
        page.keyboard().press("x");
        assertThat(page.locator("input[name=reason]")).not().hasValue("");
        page.keyboard().press("n");
        assertThat(page.locator("#detail .until")).isVisible();

        assertThat(page.locator("input[name=reason]")).hasValue("");

        page.keyboard().type("another road");
        page.keyboard().press("Enter");
        assertThat(page.locator("main > .told[role=status]")).isVisible();
        assertThat(scene.state(named)).isEqualTo(FindingState.PROPOSED);
    }
}
