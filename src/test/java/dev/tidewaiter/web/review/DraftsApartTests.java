package dev.tidewaiter.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RealBrowser;
import dev.tidewaiter.web.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was typed for some findings is filled in for no others, and what one person typed for nobody else. */
class DraftsApartTests {

    private static final String REASON = "main input[name=reason]";

    private final ReviewScene scene = new ReviewScene();

    @RegisterExtension
    private final RealBrowser browser = RealBrowser.ofTest();

    @Test
    void anAnswerForSomeFindingsIsNotFilledInForOthers() {
        var ids = scene.ids(scene.lines(2));
        var page = browser.logIn(scene.service, scene.service.account(AccountRole.OFFICER), RealBrowser.usual());
        at(page, "/queue/many?finding=" + ids.get(0));
        page.locator(REASON).fill("licence 4711");
        at(page, "/queue/many?finding=" + ids.get(1));
        assertThat(page.locator(REASON)).hasValue("");
        at(page, "/queue/many?finding=" + ids.get(0));
        assertThat(page.locator(REASON)).hasValue("licence 4711");
        page.locator("main input[name=answer]").first().check();
        page.locator("main button.primary").click();
        assertThat(page.locator("main > .told").first()).isVisible();
        at(page, "/queue/many?finding=" + ids.get(0));
        assertThat(page.locator(REASON)).hasValue("");
    }

    @Test
    void whatOnePersonTypedIsNotFilledInForAnotherInTheSameWindow() {
        var id = scene.ids(scene.lines(1)).get(0);
        var page = browser.logIn(scene.service, scene.service.account(AccountRole.OFFICER), RealBrowser.usual());
        at(page, "/findings/" + id);
        page.locator(REASON).fill("my own words");
        page.context().clearCookies();
        at(page, "/findings/" + id);
        page.locator("[name=username]")
                .fill(scene.service.account(AccountRole.OFFICER).name());
        page.locator("[name=password]").fill(RunningService.PASSWORD);
        page.locator("main button.primary").click();
        page.waitForURL(address -> !address.contains("/login"));
        at(page, "/findings/" + id);
        assertThat(page.locator(REASON)).hasValue("");
    }

    private void at(Page page, String path) {
        page.navigate(scene.service.uri(path).toString());
    }
}
