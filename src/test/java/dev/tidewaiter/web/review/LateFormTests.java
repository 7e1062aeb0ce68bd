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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where no scripts run, an answer that was sent after its session had ended is seen once more, and recorded by a click. */
class LateFormTests {

    private final ReviewScene scene = new ReviewScene();
    private RealBrowser browser;

    @BeforeEach
    void open() {
        browser = RealBrowser.open();
    }

    @AfterEach
    void close() {
        browser.close();
    }

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
            RealBrowser.picture(page, "page-kept" + (scheme == ColorScheme.DARK ? "-dark" : ""));
            page.locator("main button.primary").click();
            assertThat(page.locator("main")).containsText("seen on the plate " + scheme);
            assertThat(page.url()).doesNotContain("/kept");
        }
    }
}
