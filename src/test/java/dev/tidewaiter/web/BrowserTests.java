package dev.tidewaiter.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import dev.tidewaiter.casework.people.AccountRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An officer's whole way in a real browser. Skipped where no Chromium is installed. */
class BrowserTests {

    private static final List<Path> CHROMIUM = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    @Test
    void anOfficerLogsInUploadsSeesTheVerdictsAndTakesTheWorkbook() {
        var chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(chromium.isPresent(), "no Chromium is installed: the pages are not tried in a browser");
        var service = RunningService.shared();
        var ann = service.account(AccountRole.OFFICER);
        var refused = new ArrayList<String>();
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium.get())
                                .setArgs(List.of("--no-sandbox")))) {
            var page = browser.newPage();
            page.onConsoleMessage(message -> refused.add(message.text()));
            page.navigate(service.uri("/").toString());
            page.getByLabel("Name").fill(ann.name());
            page.getByLabel("Password").fill(RunningService.PASSWORD);
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Log in"))
                    .click();
            page.getByLabel("Files").setInputFiles(Path.of("sample-shipments/manifest-week-10.xlsx"));
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Upload"))
                    .click();
            assertThat(page.getByText("Is this what the file says?")).isVisible();
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Check 40 lines"))
                    .click();
            assertThat(page.getByText("Listed party found by name").first()).isVisible();
            assertThat(page.getByText("Clear is clear against these and no other list"))
                    .isVisible();
            var workbook = page.waitForDownload(() -> link(page, "Workbook"));
            assertThat(workbook.suggestedFilename()).isEqualTo("manifest-week-10.screened.xlsx");
            link(page, "Report");
            assertThat(page.getByText("manifest-week-10.xlsx").first()).isVisible();
        }
        assertThat(refused).as("what the content policy refused").isEmpty();
    }

    /** The page loads itself anew until the job is done, and then the link is there. */
    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
