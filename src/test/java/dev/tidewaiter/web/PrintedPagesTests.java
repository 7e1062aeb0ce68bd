package dev.tidewaiter.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a page says stands on paper, too; what can only be pressed does not. */
class PrintedPagesTests {

    private static final Path MANIFEST = Path.of("sample-shipments/manifest-week-10.xlsx");

    private final RunningService service = RunningService.shared();

    private static void printed(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.top")).isHidden();
        assertThat(page.locator(".foot")).isHidden();
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void theFormatCheckIsPrintedWithItsSheet() {
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.OFFICER), RealBrowser.usual());
            page.navigate(service.uri("/jobs").toString());
            page.locator("input[type=file]").first().setInputFiles(MANIFEST);
            page.locator("form.upload button.primary").click();
            page.locator("table.understood").first().waitFor();
            printed(page);
            assertThat(page.locator("table.understood").first()).isVisible();
            assertThat(page.locator("button[name=start]")).isHidden();
            assertThat(page.locator("b.printed:has-text('description of the goods')"))
                    .isVisible();
        }
    }

    @Test
    void aFindingIsPrintedWithAllThatIsFolded() throws IOException {
        var program = new ApiCaller(service, service.token(AccountRole.OFFICER));
        var job = program.screened(MANIFEST.getFileName().toString(), Files.readAllBytes(MANIFEST));
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(
                    service,
                    service.account(AccountRole.OFFICER),
                    RealBrowser.usual().setColorScheme(ColorScheme.DARK));
            page.navigate(service.uri("/findings/"
                            + program.waiting(job).get(0).path("id").asString())
                    .toString());
            assertThat(page.locator("details.law dl").first()).isHidden();
            printed(page);
            assertThat(page.locator("details.law dl").first()).isVisible();
            assertThat(page.locator(".answer")).isHidden();
            assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .as("paper is light, whatever the screen is")
                    .isEqualTo("rgb(251, 250, 247)");
            RealBrowser.picture(page, "page-printed");
        }
    }

    @Test
    void peopleArePrintedWithTheirRoles() {
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.ADMINISTRATOR), RealBrowser.usual());
            page.navigate(service.uri("/people").toString());
            printed(page);
            assertThat(page.locator("td select").first()).isVisible();
            assertThat(page.locator("td button").first()).isHidden();
        }
    }

    @Test
    void theQueueIsPrintedWithItsListAndPagesWhoseTitleStandsInAFormWithThat() throws IOException {
        var program = new ApiCaller(service, service.token(AccountRole.OFFICER));
        var job = program.screened(MANIFEST.getFileName().toString(), Files.readAllBytes(MANIFEST));
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.OFFICER), RealBrowser.usual());
            page.navigate(service.uri("/queue?run=" + job).toString());
            printed(page);
            assertThat(page.locator("#list tr[data-finding]").first()).isVisible();
            assertThat(page.locator("#list input").first()).isHidden();
            assertThat(page.locator("#detail .head")).isVisible();
            for (var path : new String[] {"/", "/parties"}) {
                page.navigate(service.uri(path).toString());
                printed(page);
                assertThat(page.locator("h1").boundingBox().height).as(path).isGreaterThan(20);
                assertThat(page.locator("main form button").first()).isHidden();
            }
        }
    }
}
