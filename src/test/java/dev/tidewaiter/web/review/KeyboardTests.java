package dev.tidewaiter.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RealBrowser;
import dev.tidewaiter.web.RunningService;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer decides with the keyboard alone, another approves; nothing typed is lost, nobody is overwritten, nobody is shut out. */
class KeyboardTests {

    private static final Set<String> EXPECTED =
            Set.of("error Failed to load resource", "error Response Status Error Code 409", "error htmx:");

    private final ReviewScene scene = new ReviewScene();

    @RegisterExtension
    private final RealBrowser browser = RealBrowser.ofTest();

    @AfterEach
    void close() {
        assertThat(browser.console())
                .as("what the content policy refused")
                .noneMatch(said -> EXPECTED.stream().noneMatch(said::startsWith));
    }

    private Page desk(Account account, String query) {
        var page = browser.logIn(scene.service, account, RealBrowser.usual());
        page.navigate(scene.service.uri("/queue" + query).toString());
        return page;
    }

    private Page desk(AccountRole role, String query) {
        return desk(scene.service.account(role), query);
    }

    private static String chosen(Page page) {
        return page.locator("#detail").getAttribute("data-finding");
    }

    /** Presses a key and waits until another finding is there. */
    private static void pressAndMove(Page page, String key) {
        var before = chosen(page);
        page.keyboard().press(key);
        page.waitForFunction(
                "before => document.querySelector('#detail').dataset.finding !== before && underWay === 0", before);
    }

    @Test
    void fortyFindingsAreDecidedWithTwoKeysEach() {
        var job = scene.lines(22);
        var page = desk(AccountRole.OFFICER, "?run=" + job);
        var ids = scene.ids(job);
        assertThat(ids).hasSizeGreaterThan(40);
        for (int decided = 0; decided < 40; decided++) {
            page.keyboard().press(decided % 2 == 0 ? "x" : "u");
            assertThat(page.locator("input[name=reason]")).not().hasValue("");
            pressAndMove(page, "Enter");
        }
        assertThat(ids.stream().filter(id -> scene.state(id) != FindingState.OPEN))
                .hasSize(40);
    }

    @Test
    void theListKeepsItsPlaceWhileOneFindingAfterTheOtherIsLookedAt() {
        var job = scene.weekly();
        var page = desk(AccountRole.OFFICER, "?run=" + job);
        var ids = page.locator("#list tr[data-finding]").all().stream()
                .map(row -> row.getAttribute("data-finding"))
                .toList();
        page.evaluate("document.querySelector('#list').dataset.same = 'yes'");
        pressAndMove(page, "j");
        pressAndMove(page, "j");
        pressAndMove(page, "k");
        assertThat(page.locator("tr[aria-selected=true]")).hasAttribute("data-finding", ids.get(1));
        assertThat(chosen(page)).isEqualTo(ids.get(1));
        assertThat(page.locator("#list")).hasAttribute("data-same", "yes");
        // an address to be shared, written after the page has changed
        assertThat(page).hasURL(Pattern.compile(".*[?&]at=" + ids.get(1) + ".*"));
        page.goBack();
        assertThat(page.locator("#detail")).hasAttribute("data-finding", ids.get(2));
        assertThat(page.locator("header.top")).isVisible();
    }

    @Test
    void capsLockAndTheLettersOfAnotherAlphabetPressTheSameKeys() {
        var page = desk(AccountRole.OFFICER, "?run=" + scene.weekly());
        pressAndMove(page, "J");
        var before = chosen(page);
        page.evaluate(
                "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'о', code: 'KeyJ', bubbles: true}))");
        page.waitForFunction("before => document.querySelector('#detail').dataset.finding !== before", before);
    }

    @Test
    void searchHelpAndTheFindingsOwnPageAreAKeyAway() {
        var job = scene.weekly();
        var page = desk(AccountRole.OFFICER, "?run=" + job);
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Which key does what?");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).isHidden();
        page.keyboard().press("Enter");
        page.waitForURL("**/findings/*");
        assertThat(page.locator(".sheet tr.here")).isVisible();
        page.goBack();
        assertThat(page.locator("#list")).isVisible();
        page.waitForLoadState();
        page.keyboard().press("/");
        page.keyboard().type("redlepus");
        page.keyboard().press("Enter");
        assertThat(page.locator("tr[aria-selected=true]")).containsText("Redlepus");
    }

    @Test
    void enterIsNotLostWhileTheFocusIsStillInADialogThatClosed() {
        var page = desk(AccountRole.OFFICER, "?run=" + scene.weekly());
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.evaluate("""
                () => {
                  document.getElementById('keys').close();
                  document.querySelector('#keys [data-close]').dispatchEvent(
                      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
                }""");
        page.waitForURL("**/findings/*");
    }

    @Test
    void anApproverApprovesAndRejectsByKeys() {
        var job = scene.lines(1);
        var ann = desk(AccountRole.OFFICER, "?run=" + job + "&verdict=BLOCK&verdict=HOLD");
        var ids = scene.ids(job).subList(0, 2);
        for (int i = 0; i < 2; i++) {
            ann.keyboard().press("x");
            ann.keyboard().press("Enter");
            assertThat(ann.locator("main > .told")).containsText("waits for a second person");
            assertThat(ann.locator("[data-sent='" + ids.get(i) + "']")).isVisible();
            ann.waitForFunction("() => underWay === 0");
        }
        var bob = desk(AccountRole.APPROVER, "?view=approve&run=" + job);
        bob.keyboard().press("a");
        assertThat(scene.state(ids.get(0)))
                .as("one key moves there and no further")
                .isEqualTo(FindingState.PROPOSED);
        pressAndMove(bob, "Enter");
        assertThat(scene.state(ids.get(0))).isEqualTo(FindingState.SETTLED);
        bob.keyboard().press("r");
        bob.keyboard().press("Enter");
        assertThat(bob.locator("main > .told")).containsText("Rejected");
        assertThat(scene.state(ids.get(1))).isEqualTo(FindingState.OPEN);
    }

    @Test
    void whoComesSecondSeesTheFirstAnswerAndKeepsTheirOwn() {
        var job = scene.lines(1);
        var ann = desk(AccountRole.OFFICER, "?run=" + job);
        var bob = desk(AccountRole.OFFICER, "?run=" + job);
        var id = chosen(ann);
        ann.keyboard().press("u");
        pressAndMove(ann, "Enter");
        bob.keyboard().press("p");
        bob.locator("input[name=reason]").fill("licence 4711");
        bob.keyboard().press("Enter");
        assertThat(bob.getByRole(AriaRole.ALERT)).containsText("Not clear yet");
        assertThat(bob.locator("input[name=reason]")).hasValue("licence 4711");
        assertThat(bob.locator("input[value=PERMITTED]")).isChecked();
        assertThat(bob.url()).contains("/queue?");
        bob.locator("input[name=reason]").press("Enter");
        assertThat(bob.locator("[data-sent='" + id + "']")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasTypedOutlivesTheSession(boolean formCookieToo) {
        var job = scene.lines(1);
        var account = scene.service.account(AccountRole.OFFICER);
        var page = desk(account, "?run=" + job);
        var id = chosen(page);
        page.keyboard().press("p");
        page.locator("input[name=reason]").fill("licence 4711");
        if (formCookieToo) {
            page.context().clearCookies();
        } else { // as after a stop of the service: the browser keeps its cookies, and nobody knows the session any more
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("tidewaiter"));
        }
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("had been open for too long");
        page.locator("[name=username]").fill(account.name());
        page.locator("[name=password]").fill(RunningService.PASSWORD);
        page.locator("main button.primary").click();
        assertThat(page.locator("#detail")).hasAttribute("data-finding", id);
        assertThat(page.locator("input[name=reason]")).hasValue("licence 4711");
        assertThat(page.locator("input[value=PERMITTED]")).isChecked();
        page.locator("input[name=reason]").press("Enter");
        assertThat(page.locator("[data-sent='" + id + "']")).isVisible();
        page.navigate(scene.service.uri("/findings/" + id).toString());
        assertThat(page.locator("form[data-draft] input[name=reason]")).hasValue("");
    }

    @Test
    void aServiceThatDoesNotAnswerIsToldOfAndWhatWasTypedStays() {
        var job = scene.lines(1);
        var page = desk(AccountRole.OFFICER, "?run=" + job);
        var id = chosen(page);
        page.keyboard().press("p");
        page.locator("input[name=reason]").fill("licence 4711");
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        page.context().setOffline(true);
        page.locator("input[name=reason]").press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The service does not answer");
        assertThat(page.locator("input[name=reason]")).hasValue("licence 4711");
        assertThat(scene.state(id)).isEqualTo(FindingState.OPEN);
        page.context().setOffline(false);
        page.locator("input[name=reason]").press("Enter");
        assertThat(page.locator("[data-sent='" + id + "']")).isVisible();
    }

    @Test
    void allOfItWorksWithoutScripts() {
        var job = scene.lines(1);
        var page = browser.logIn(
                scene.service,
                scene.service.account(AccountRole.OFFICER),
                RealBrowser.usual().setJavaScriptEnabled(false));
        page.navigate(scene.service.uri("/queue?run=" + job).toString());
        page.locator("tr[data-finding] a").nth(1).click();
        var id = chosen(page);
        assertThat(scene.ids(job).get(1)).isEqualTo(id);
        page.locator("a[data-dialog=keys]").click();
        assertThat(page.locator("dialog")).isVisible();
        page.locator("dialog a").click();
        page.getByText("Show the rows around it").click();
        assertThat(page.locator("tr.here")).isVisible();
        page.goBack();
        page.locator("input[value=PERMITTED]").check();
        page.locator("input[name=reason]").fill("licence 4711");
        page.locator("input[name=reason]").press("Enter");
        assertThat(page.locator("[data-sent='" + id + "']")).isVisible();
        assertThat(page.locator("#detail")).not().hasAttribute("data-finding", id);
        page.locator("input[name=finding]").first().check();
        page.locator("button[value=chosen]").click();
        assertThat(page.locator("h1")).containsText("One answer to 1 finding?");
        page.locator("main td a").first().click();
        assertThat(page.locator("article.whole")).isVisible();
        page.goBack();
        assertThat(page.locator("h1")).containsText("One answer to 1 finding?");
    }

    @Test
    void nobodyIsShutOutInLightOrDark() {
        var job = scene.weekly();
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page = browser.logIn(
                    scene.service,
                    scene.service.account(AccountRole.APPROVER),
                    RealBrowser.usual().setColorScheme(scheme));
            page.navigate(scene.service.uri("/queue?run=" + job).toString());
            assertThat(page.locator("#detail .sheet")).isAttached();
            assertThat(RealBrowser.barriers(page)).as("queue " + scheme).isEmpty();
            RealBrowser.picture(page, "review-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            page.navigate(scene.service.uri("/findings/" + chosen(page)).toString());
            assertThat(page.locator(".sheet tr.here")).isVisible();
            page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
            assertThat(RealBrowser.barriers(page)).as("finding " + scheme).isEmpty();
            page.navigate(scene.service.uri("/queue?run=" + job).toString());
            page.locator("button[value=all]").click();
            assertThat(page.locator("h1")).containsText("One answer");
            assertThat(RealBrowser.barriers(page)).as("many " + scheme).isEmpty();
        }
    }
}
