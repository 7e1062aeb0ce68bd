package dev.tidewaiter.web.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RealBrowser;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The service is stopped and started again under tabs that are open: what was typed is there, and each leads back to where it was. */
class RestartTests {

    private static final String HEADING = "Shipper,Consignee,Description,HS,Destination\n";

    private RunningService service = RunningService.start(Map.of());
    private final Account ann = service.account(AccountRole.OFFICER);

    @RegisterExtension
    private final RealBrowser browser = RealBrowser.ofTest();

    @AfterEach
    void close() {
        service.close();
    }

    private ApiCaller program() {
        return new ApiCaller(service, service.token(ann));
    }

    private static byte[] lines(int count) {
        var rows = new StringBuilder(HEADING);
        for (int i = 0; i < count; i++) {
            rows.append("Harbour Works,Kiosk %d LLC,aircraft piston engine L550E,840710,RU\n".formatted(i));
        }
        return rows.toString().getBytes(UTF_8);
    }

    private Page tab(String path) {
        var page = browser.logIn(service, ann, RealBrowser.usual());
        page.navigate(service.uri(path).toString());
        return page;
    }

    /** As it was, where it was, over the same records. */
    private void start(int port) {
        service = RunningService.startAgain(service.folder(), port);
    }

    private int stopped() {
        int port = service.uri("/").getPort();
        service.close();
        return port;
    }

    private void logIn(Page page) {
        page.locator("[name=username]").fill(ann.name());
        page.locator("[name=password]").fill(RunningService.PASSWORD);
        page.locator("main button.primary").click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    @Test
    void anAnswerThatWasBeingTypedIsRecordedAfterTheRestart() {
        var page = tab("/queue?run=" + program().screened("lines.csv", lines(1)));
        var finding = page.locator("#detail").getAttribute("data-finding");
        page.keyboard().press("p");
        page.locator("input[name=reason]").fill("licence 4711");
        int port = stopped();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("does not answer");
        assertThat(page.locator("input[name=reason]")).hasValue("licence 4711");
        start(port);
        page.locator("input[name=reason]").press("Enter");
        assertThat(page.locator("main")).containsText("what you sent was not taken");
        logIn(page);
        assertThat(page.locator("#detail")).hasAttribute("data-finding", finding);
        assertThat(page.locator("input[name=reason]")).hasValue("licence 4711");
        page.locator("input[name=reason]").press("Enter");
        assertThat(page.locator("[data-sent='" + finding + "']")).isVisible();
    }

    @Test
    void theNextFindingIsAskedForFromTheSamePlace() {
        var page = tab("/queue?run=" + program().screened("lines.csv", lines(2)));
        page.keyboard().press("j");
        page.waitForFunction("() => underWay === 0 && location.search.includes('at=')");
        var address = page.url();
        start(stopped());
        page.keyboard().press("j");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your session has ended");
        logIn(page);
        assertThat(page).hasURL(address);
        assertThat(page.locator("#detail[data-finding]")).isVisible();
    }

    @Test
    void aCheckGoesOnByItselfAndItsTabComesBackToIt() {
        var program = program();
        int count = 2_500; // some times as many as are screened while the page, of somebody logged in before, is opened
        var page = tab("/");
        var job = program.upload()
                .file("lines.csv", lines(count))
                .send()
                .json()
                .path("id")
                .asString();
        Awaitility.await()
                .until(() -> program.get("/api/v1/jobs/" + job)
                                .json()
                                .path("linesDone")
                                .asInt()
                        > 0);
        page.navigate(service.uri("/jobs/" + job).toString());
        assertThat(page.locator("#poll[hx-get]")).isAttached();
        int port = stopped();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The service does not answer");
        start(port);
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Your session has ended");
        logIn(page);
        assertThat(page).hasURL(service.uri("/jobs/" + job).toString());
        assertThat(new ApiCaller(service, service.token(ann))
                        .over(job)
                        .json()
                        .path("linesDone")
                        .asInt())
                .isEqualTo(count);
        assertThat(page.locator("#review")).isVisible();
    }
}
