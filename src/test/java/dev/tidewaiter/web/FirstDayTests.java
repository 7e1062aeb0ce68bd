package dev.tidewaiter.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.tidewaiter.casework.people.AccountRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An officer's first day, as {@code docs/first-day.md} tells it: upload, see what was understood, check, decide, hand back; and a second
 * person approves. By keyboard alone, in both colour schemes, and once without scripts. With {@code -Dpictures=true} it makes the
 * pictures of that page anew.
 */
class FirstDayTests {

    private static final Path MANIFEST = Path.of("sample-shipments/manifest-week-10.xlsx");
    private static final Pattern FINDING = Pattern.compile("/findings/[0-9a-f]{32}|at=[0-9a-f]{32}");
    private static final int MOST_TABS = 150;

    /** The row of the manifest with a listed shipper. */
    private static final int LISTED_SHIPPER = 10;

    /** A service of its own: on a first day nothing was decided before. */
    private final RunningService service = RunningService.start(java.util.Map.of());

    @org.junit.jupiter.api.AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void theWholeJobByKeyboardAlone(ColorScheme scheme) throws IOException {
        boolean light = scheme == ColorScheme.LIGHT;
        try (var browser = RealBrowser.open()) {
            var ann = browser.logIn(
                    service,
                    service.account(AccountRole.OFFICER),
                    RealBrowser.usual().setColorScheme(scheme));
            picture(ann, light, "01-home");

            ann.locator("input[type=file]").first().setInputFiles(MANIFEST);
            press(ann, ann.locator("form[enctype] button.primary").first());
            assertThat(ann).hasURL(Pattern.compile(".*/jobs/[^/]+/reading.*"));
            picture(ann, light, "02-understood");
            assertThat(RealBrowser.barriers(ann)).as("what was understood").isEmpty();

            press(ann, ann.locator("button[name=start]"));
            var queue = ann.locator("a[href^='/queue?run=']").first();
            assertThat(queue).isVisible();
            assertThat(ann.locator("a[href$='/workbook']").first()).isVisible();
            picture(ann, light, "03-checked");
            assertThat(RealBrowser.barriers(ann)).as("what came of it").isEmpty();

            press(ann, queue);
            assertThat(ann.locator("#detail .head")).isVisible();
            picture(ann, light, "04-review");
            assertThat(RealBrowser.barriers(ann)).as("review").isEmpty();

            ann.keyboard().press("?");
            assertThat(ann.locator("dialog[open]")).isVisible();
            picture(ann, light, "05-keys");
            ann.keyboard().press("Escape");

            var first = shown(ann);
            ann.keyboard().press("x");
            picture(ann, light, "06-answer");
            ann.keyboard().press("Enter");
            ann.waitForCondition(() -> !shown(ann).equals(first));

            var bob = browser.logIn(
                    service,
                    service.account(AccountRole.APPROVER),
                    RealBrowser.usual().setColorScheme(scheme));
            press(bob, bob.locator("main a[href='/queue?view=approve']"));
            assertThat(bob.locator("#detail[data-finding='" + first + "']")).isVisible();
            bob.waitForLoadState(); // the page hears no key before
            bob.keyboard().press("Enter"); // to the finding's own page
            bob.waitForURL("**/findings/**");
            bob.keyboard().press("a");
            picture(bob, light, "07-approve");
            bob.keyboard().press("Enter");
            assertThat(bob.locator("main")).containsText("Approved: the answer holds");

            ann.navigate(service.uri("/findings/" + first).toString());
            assertThat(ann.locator("main")).containsText("in force");
            picture(ann, light, "08-decided");

            handBack(ann);

            ann.navigate(service.uri("/parties").toString());
            ann.keyboard().press("/");
            ann.keyboard().type("Ямщиков Артём");
            ann.keyboard().press("Enter");
            assertThat(ann.locator("article").first()).isVisible();
            picture(ann, light, "09-look-up");

            ann.navigate(service.uri("/rules/P02").toString());
            picture(ann, light, "10-rule");
            assertThat(browser.console().stream()
                            .filter(line -> line.startsWith("error"))
                            .toList())
                    .isEmpty();
        }
    }

    /** The workbook goes out, comes back with a decision in it, and that becomes a proposal: all by keys but the choice of the file. */
    private static void handBack(Page ann) throws IOException {
        press(ann, ann.locator("header nav a[href='/jobs']"));
        press(ann, ann.locator("main td a[href^='/jobs/']").first());
        var workbook = ann.waitForDownload(
                () -> press(ann, ann.locator("a[href$='/workbook']").first()));
        var answered = AnsweredWorkbook.of(Files.readAllBytes(workbook.path()))
                .row(LISTED_SHIPPER, "hold", "asked the shipper for the type plate")
                .bytes();
        var form = ann.locator("form:has(input[name=checked])");
        form.locator("input[type=file]")
                .setInputFiles(new FilePayload("manifest-week-10.screened.xlsx", "application/octet-stream", answered));
        press(ann, form.locator("button"));
        assertThat(ann.locator("h1")).containsText("What was decided in");
        assertThat(ann.locator("main")).containsText("asked the shipper for the type plate");
        press(ann, ann.locator("main form button.primary"));
        assertThat(ann.getByText("proposed; ")).isVisible();
    }

    @Test
    void theWholeJobWithoutScripts() {
        try (var browser = RealBrowser.open()) {
            var off = RealBrowser.usual().setJavaScriptEnabled(false);
            var ann = browser.logIn(service, service.account(AccountRole.OFFICER), off);
            ann.locator("input[type=file]").first().setInputFiles(MANIFEST);
            ann.locator("form[enctype] button.primary").first().click();
            ann.locator("button[name=start]").click();
            assertThat(ann.locator("a[href$='/workbook']").first()).isVisible();
            var workbook = ann.waitForDownload(
                    () -> ann.locator("a[href$='/workbook']").first().click());
            assertThat(workbook.suggestedFilename()).isEqualTo("manifest-week-10.screened.xlsx");
            ann.locator("a[href^='/queue?run=']").first().click();
            var first = shown(ann);
            ann.locator("#detail input[name=answer][value=CONFIRMED]").check();
            ann.locator("#detail input[name=reason]").fill("Number and name agree.");
            ann.locator("#detail form.decide button.primary").click();
            var bob = browser.logIn(service, service.account(AccountRole.APPROVER), off);
            bob.navigate(service.uri("/findings/" + first).toString());
            bob.locator("button[name=approve][value=true]").click();
            assertThat(bob.locator("main")).containsText("in force");
        }
    }

    /** The finding that stands in the detail. */
    private static String shown(Page page) {
        var form = page.locator("#detail form.decide, main form.decide").first().getAttribute("action");
        var found = FINDING.matcher(String.valueOf(form));
        if (!found.find()) {
            throw new AssertionError("no finding is shown: " + form);
        }
        return found.group().substring(found.group().length() - 32);
    }

    /** Goes to an element by the Tab key alone, and presses it. */
    private static void press(Page page, Locator wanted) {
        wanted.waitFor();
        for (int i = 0; i < MOST_TABS; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate("wanted => wanted === document.activeElement"))) {
                page.keyboard().press("Enter");
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by keyboard: " + wanted);
    }

    private static void picture(Page page, boolean wanted, String name) {
        if (wanted) {
            page.waitForTimeout(300); // what moves has come to rest
            RealBrowser.picture(page, "first-day-" + name);
        }
    }
}
