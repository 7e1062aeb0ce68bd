package dev.tidewaiter.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RealBrowser;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.security.RefusalPage;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mock.web.MockHttpServletRequest;

/** A tab that is open longer than its session, or than the service runs: whoever sits before it is told, comes back, and types nothing twice. */
class EndedSessionTests {

    private final ReviewScene scene = new ReviewScene();

    @RegisterExtension
    private final RealBrowser browser = RealBrowser.ofTest();

    private Page at(Account account, String path) {
        var page = browser.logIn(scene.service, account, RealBrowser.usual());
        page.navigate(scene.service.uri(path).toString());
        return page;
    }

    /** Types something, ends the session, does something, and logs in again. */
    private void outlives(Account account, String path, Consumer<Page> typing, String button, Consumer<Page> check) {
        var page = at(account, path);
        typing.accept(page);
        page.context().clearCookies();
        page.locator(button).click();
        assertThat(page.locator("main")).containsText("what you sent was not taken");
        logIn(page, account);
        check.accept(page);
    }

    private static void logIn(Page page, Account account) {
        page.locator("[name=username]").fill(account.name());
        page.locator("[name=password]").fill(RunningService.PASSWORD);
        page.locator("main button.primary").click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    private static Consumer<Page> fills(String field, String text) {
        return page -> page.locator(field).fill(text);
    }

    private static Consumer<Page> has(String field, String text) {
        return page -> assertThat(page.locator(field)).hasValue(text);
    }

    @Test
    void anApproversNoteIsStillThere() {
        var job = scene.lines(1);
        var ann = at(scene.service.account(AccountRole.OFFICER), "/queue?run=" + job + "&verdict=BLOCK&verdict=HOLD");
        var finding = ann.locator("#detail").getAttribute("data-finding");
        ann.keyboard().press("x");
        ann.keyboard().press("Enter");
        assertThat(ann.locator("main > .told")).containsText("waits for a second person");
        var bob = scene.service.account(AccountRole.APPROVER);
        var note = "form.approval input[name=note]";
        var approve = "form.approval button[value=true]";
        outlives(bob, "/findings/" + finding, fills(note, "seen the licence"), approve, has(note, "seen the licence"));
        outlives(bob, "/queue?view=approve&run=" + job, fills(note, "seen it"), approve, has(note, "seen it"));
        var all = "form[action*='/queue/many/approval'] ";
        outlives(
                bob,
                "/queue/many?what=all&back=?view=approve%26run=" + job,
                fills(all + "input[name=note]", "seen both"),
                all + "button[value=true]",
                page -> {
                    assertThat(page.locator(all + "input[name=note]")).hasValue("seen both");
                    page.locator(all + "button[value=true]").click();
                    assertThat(page.locator("main > .told")).containsText("1 answer approved");
                });
    }

    @Test
    void whatWasTypedOnOtherPagesIsStillThereUntilItIsTaken() {
        var chief = scene.service.account(AccountRole.ADMINISTRATOR);
        var officer = scene.service.account(AccountRole.OFFICER);
        var name = "p-" + System.nanoTime();
        outlives(chief, "/people", fills("main form.card [name=name]", name), "main form.card button.primary", page -> {
            assertThat(page.locator("main form.card [name=name]")).hasValue(name);
            page.locator("main form.card button.primary").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(name);
            assertThat(page.locator("main form.card [name=name]")).hasValue("");
        });
        outlives(officer, "/parties", fills("[name=name]", "Alatau Works"), "main form.card button.primary", page -> {
            assertThat(page.locator("[name=name]")).hasValue("Alatau Works");
            page.locator("main form.card button.primary").click();
            page.waitForURL("**/parties/*");
            page.navigate(scene.service.uri("/parties").toString());
            assertThat(page.locator("[name=name]")).hasValue("");
        });
        outlives(
                officer,
                "/tokens",
                fills("[name=name]", "night"),
                "main form.card button.primary",
                has("[name=name]", "night"));
        outlives(officer, "/settings", fills("#NEXT", "w"), "main form.card button.primary", page -> {
            assertThat(page.locator("#NEXT")).hasValue("w");
            page.locator("main form.card button.primary").click();
            page.locator("#NEXT").fill("v"); // where it was saved, something else is typed
            page.context().clearCookies();
            page.locator("main form.card button.primary").click();
            logIn(page, officer);
            assertThat(page.locator("#NEXT")).hasValue("v");
        });
    }

    @Test
    void theNextFindingOrANarrowerListIsAskedForAgainFromTheSamePlace() {
        var job = scene.lines(2);
        var officer = scene.service.account(AccountRole.OFFICER);
        var page = at(officer, "/queue?run=" + job);
        page.keyboard().press("j");
        page.waitForFunction("() => underWay === 0 && location.search.includes('at=')");
        var address = page.url();
        for (var step : new String[] {"j", "facet"}) {
            page.context().clearCookies();
            if (step.equals("facet")) {
                page.locator(".facets input[type=checkbox]").first().click(); // leads away: no box is left to look at
            } else {
                page.keyboard().press(step);
            }
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your session has ended");
            logIn(page, officer);
            assertThat(page).hasURL(address);
            assertThat(page.locator("#detail[data-finding]")).isVisible();
        }
    }

    /** The page of a check that is done, made to ask again as that of one that goes on: a real one ends whenever it likes. */
    private Page running(Account account) {
        var page = at(account, "/jobs/" + scene.lines(1));
        var polling = "<div id=\"poll\" hidden hx-get=\"" + page.url()
                + "\" hx-trigger=\"every 200ms\" hx-swap=\"none\" hx-select-oob=\"#told\"></div>";
        page.route(page.url(), route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text()
                            .replaceAll("<div id=\"poll\" hidden[^>]*></div>", Matcher.quoteReplacement(polling))));
        });
        page.navigate(page.url());
        page.unrouteAll();
        assertThat(page.locator("#poll[hx-get]")).isAttached();
        return page;
    }

    @Test
    void theTabOfARunningCheckIsLedBackToIt() {
        var officer = scene.service.account(AccountRole.OFFICER);
        var page = running(officer);
        var address = page.url();
        page.context().clearCookies();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your session has ended");
        logIn(page, officer);
        assertThat(page).hasURL(address);
    }

    @Test
    void theTabOfARunningCheckSaysThatTheServiceIsAwayUntilItIsBack() {
        var page = running(scene.service.account(AccountRole.OFFICER));
        page.context().setOffline(true);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The service does not answer");
        page.context().setOffline(false);
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
    }

    @Test
    void aFormThatIsTooLongSaysSoAndKeepsWhatWasTyped() {
        var page = at(scene.service.account(AccountRole.OFFICER), "/queue?run=" + scene.lines(1));
        page.keyboard().press("p");
        page.locator("input[name=reason]").fill("licence 4711");
        // so much that the service reads no more of it; whether its answer comes through then is up to the network
        var refusal = scene.service
                .bean(RefusalPage.class)
                .text(new MockHttpServletRequest(), "error.nothing.recorded", "error.large.next");
        page.route(
                "**/decisions*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(413)
                        .setContentType("text/html;charset=UTF-8")
                        .setBody(refusal)));
        page.locator("#detail form.decide button.primary").click();
        assertThat(page.locator("#detail form.decide [role=alert][data-refused]"))
                .containsText("Nothing was recorded");
        assertThat(page.locator("input[name=reason]")).hasValue("licence 4711");
        page.unrouteAll();
        page.locator("#detail form.decide button.primary").click();
        assertThat(page.locator("main > .told")).isVisible();
    }

    @Test
    void anUploadThatThereIsNotIsNamed() {
        var page = at(scene.service.account(AccountRole.OFFICER), "/queue?run=nope");
        assertThat(page.locator("main .warning[role=status]")).containsText("no upload and no night with this number");
        assertThat(page.locator("main .warning[role=status]")).containsText("nope");
        page.navigate(page.url().replace("nope", scene.lines(1)));
        assertThat(page.locator("main .warning[role=status]")).hasCount(0);
    }
}
