package dev.tidewaiter.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.tidewaiter.casework.people.AccountRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An officer's whole way in a real browser. Skipped where no Chromium is installed. */
class BrowserTests {

    @Test
    void anOfficerLogsInUploadsSeesTheVerdictsAndTakesTheWorkbook() {
        var service = RunningService.shared();
        var ann = service.account(AccountRole.OFFICER);
        try (var browser = RealBrowser.open()) {
            var page = browser.window(RealBrowser.usual());
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
            assertThat(browser.console()).as("what the content policy refused").isEmpty();
        }
    }

    /** The page loads itself anew until the job is done, and then the link is there. */
    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
