package dev.tidewaiter.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RealBrowser;
import dev.tidewaiter.web.RunningService;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where no scripts run, an answer that was sent after its session had ended is seen once more, and recorded by a click. */
class LateFormTests {

    private final ReviewScene scene = new ReviewScene();

    @RegisterExtension
    private final RealBrowser browser = RealBrowser.ofTest();

    private static void logIn(Page page, Account account) {
        page.locator("[name=username]").fill(account.name());
        page.locator("[name=password]").fill(RunningService.PASSWORD);
        page.locator("main button.primary").click();
    }

    @Test
    void anAnswerIsRecordedByTheSecondLogIn() {
        var ann = scene.service.account(AccountRole.OFFICER);
        var job = scene.lines(2);
        var findings = scene.ids(job).iterator();
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page = browser.logIn(
                    scene.service,
                    ann,
                    RealBrowser.usual().setJavaScriptEnabled(false).setColorScheme(scheme));
            page.navigate(scene.service.uri("/findings/" + findings.next()).toString());
            page.locator("input[name=answer][value=CONFIRMED]").check();
            page.locator("input[name=reason]").fill("seen on the plate " + scheme);
            page.context().clearCookies();
            page.locator("form.decide button.primary").click();
            assertThat(page.locator("[role=alert]")).containsText("then you see what you sent");
            logIn(page, ann);
            assertThat(page.locator("main")).containsText("seen on the plate " + scheme);
            assertThat(page.locator("main")).containsText("It is as the rule says: stop it");
            var seen =
                    browser.window(RealBrowser.usual().setColorScheme(scheme)); // what looks for barriers is a script
            seen.context()
                    .addCookies(page.context().cookies().stream()
                            .map(cookie -> new Cookie(cookie.name, cookie.value)
                                    .setUrl(scene.service.uri("/").toString()))
                            .toList());
            seen.navigate(scene.service.uri("/kept").toString());
            assertThat(seen.locator("main")).containsText("seen on the plate " + scheme);
            assertThat(RealBrowser.barriers(seen)).isEmpty();
            if (scheme == ColorScheme.LIGHT) {
                RealBrowser.picture(page, "page-kept");
            }
            page.locator("main button.primary").click();
            assertThat(page.locator("main")).containsText("seen on the plate " + scheme);
            assertThat(page.url()).doesNotContain("/kept");
        }
    }

    /** Somebody's window without scripts, at a page of several findings. */
    private Page withoutScripts(Account account, String path) {
        var page = browser.logIn(scene.service, account, RealBrowser.usual().setJavaScriptEnabled(false));
        page.navigate(scene.service.uri(path).toString());
        return page;
    }

    /** Sends a form after its session has ended, and logs in again. */
    private static void tooLate(Page page, Account account, String button) {
        page.context().clearCookies();
        page.locator(button).click();
        assertThat(page.locator("[role=alert]")).containsText("then you see what you sent");
        logIn(page, account);
        assertThat(page.locator("[role=alert]:visible")).containsText("nothing was recorded yet");
    }

    @Test
    void anAnswerToManyIsFilledInAnewAndRecordedOnce() {
        var ann = scene.service.account(AccountRole.OFFICER);
        var job = scene.lines(3);
        var ids = scene.ids(job);
        var form = "form[action^='/queue/many/decisions'] ";
        var page = withoutScripts(
                ann, "/queue/many?what=chosen&back=?run=" + job + "&finding=" + ids.get(0) + "&finding=" + ids.get(1));
        page.locator(form + "input[value=UNSURE]").check();
        page.locator(form + "[name=reason]").fill("asked the maker");
        page.locator(form + "[name=note]").fill("by telephone");
        tooLate(page, ann, form + "button.primary");

        assertThat(page.locator("main tbody tr")).hasCount(2);
        assertThat(page.locator(form + "input[value=UNSURE]")).isChecked();
        assertThat(page.locator(form + "[name=reason]")).hasValue("asked the maker");
        assertThat(page.locator(form + "[name=note]")).hasValue("by telephone");
        var late = page.url();
        page.locator(form + "button.primary").click();
        assertThat(page.locator("main .told")).containsText("2 findings answered");
        assertThat(page).hasURL(Pattern.compile(".*/queue\\?run=" + job));
        page.navigate(late);
        assertThat(page.locator("main")).not().containsText("asked the maker");
    }

    @Test
    void aWordOnTheAnswersOfOthersIsFilledInAnew() {
        var ann = scene.browser(AccountRole.OFFICER);
        var job = scene.lines(2);
        for (var id : scene.ids(job)) {
            ann.send(
                    ann.get("/findings/" + id),
                    "/findings/" + id + "/decisions",
                    Map.of("answer", "PERMITTED", "reason", "licence 4711"));
        }
        var bob = scene.service.account(AccountRole.APPROVER);
        var form = "form[action^='/queue/many/approval'] ";
        var page = withoutScripts(bob, "/queue/many?what=all&back=?view=approve%26run=" + job);
        page.locator(form + "[name=note]").fill("seen all of them");
        tooLate(page, bob, form + "button[value=true]");

        assertThat(page.locator(form + "[name=note]")).hasValue("seen all of them");
        page.locator(form + "button[value=true]").click();
        assertThat(page.locator("main .told")).containsText("approved");
    }

    @Test
    void aWordOnOneAnswerIsFilledInAnew() {
        var ann = scene.browser(AccountRole.OFFICER);
        var job = scene.lines(1);
        var id = scene.ids(job).get(0);
        ann.send(
                ann.get("/findings/" + id),
                "/findings/" + id + "/decisions",
                Map.of("answer", "CONFIRMED", "reason", "seen on the plate"));
        var bob = scene.service.account(AccountRole.APPROVER);
        var page = withoutScripts(bob, "/findings/" + id);
        page.locator("form.approval [name=note]").fill("seen it, too");
        tooLate(page, bob, "form.approval button[value=true]");

        assertThat(page.locator("form.approval [name=note]")).hasValue("seen it, too");
        page.locator("form.approval button[value=true]").click();
        assertThat(page.locator("main .told")).containsText("Approved");
    }
}
