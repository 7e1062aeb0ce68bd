package dev.tidewaiter.web.upload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.AnsweredWorkbook;
import dev.tidewaiter.web.RealBrowser;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The way from a file to its results in a real browser: with scripts and without, light and dark. Skipped where there is none. */
class UploadInBrowserTests {

    private static final String READING = ".*/jobs/[^/]+/reading.*";
    private static final Pattern JOB = Pattern.compile(".*/jobs/[0-9a-f-]+$");

    private final RunningService service = RunningService.shared();

    private static String sheet() {
        return """
                Shipment,Shipper,Consignee,Goods,HS Code,Country,Memo %1$d
                A-%1$d,Orchard Ltd,Xiamen Limbach Aircraft Engine Co Ltd,water pump,841370,Kyrgyzstan,urgent
                A-2,Orchard Ltd,Meadow GmbH,steel pipe,730410,,fragile
                """.formatted(System.nanoTime());
    }

    static Stream<Arguments> ways() {
        return Stream.of(
                Arguments.of("with scripts", RealBrowser.usual()),
                Arguments.of("with scripts, dark", RealBrowser.usual().setColorScheme(ColorScheme.DARK)),
                Arguments.of("without scripts", RealBrowser.usual().setJavaScriptEnabled(false)));
    }

    private void upload(Page page, String name, byte[] content) {
        page.navigate(service.uri("/jobs").toString());
        page.locator("input[type=file]").first().setInputFiles(new FilePayload(name, "text/csv", content));
        page.locator("form.upload button.primary").click();
        page.waitForURL(Pattern.compile(READING));
    }

    @Test
    void whoseSessionHasEndedIsToldSoAndLosesNothingThatWasTyped() {
        var officer = service.account(AccountRole.OFFICER);
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, officer, RealBrowser.usual());
            page.navigate(service.uri("/jobs").toString());
            page.locator("input[type=file]")
                    .first()
                    .setInputFiles(new FilePayload("may.csv", "text/csv", sheet().getBytes(StandardCharsets.UTF_8)));
            page.context().clearCookies();
            page.locator("form.upload button.primary").click();
            assertThat(page.locator("main")).containsText("nothing was uploaded");
            logInAgain(page, officer.name());
            page.waitForURL(service.uri("/jobs").toString() + "*");

            upload(page, "may.csv", sheet().getBytes(StandardCharsets.UTF_8));
            page.locator("details.given summary").click();
            page.locator("[name=destination]").fill("Kyrgyzstan");
            page.locator("input[name=remember]").uncheck();
            page.locator("input[name='h.0.0']").fill("2");
            page.context().clearCookies();
            page.locator("h1").focus();
            page.keyboard().press("Shift"); // a choice by keys is not sent at once
            page.locator("select[name='c.0.0.G']").selectOption("model");
            page.locator("button[name=start]").click();
            assertThat(page.locator("main")).containsText("what you sent was not taken");
            logInAgain(page, officer.name());
            page.waitForURL(Pattern.compile(READING));
            assertThat(page.locator("[name=destination]")).hasValue("Kyrgyzstan");
            assertThat(page.locator("input[name=remember]")).not().isChecked();
            assertThat(page.locator("input[name='h.0.0']")).hasValue("2");
            assertThat(page.locator("select[name='c.0.0.G']")).hasValue("model");
            page.locator("input[name='h.0.0']").fill("1");
            page.locator("button[name=read]:not(.hidden)").first().click();
            assertThat(page.locator("td.sure-said select")).hasValue("model");
            page.locator("button[name=reset]").click();
            assertThat(page.locator("td.sure-said")).hasCount(0);
            assertThat(page.locator("select[name='c.0.0.G']")).hasValue("");
        }
    }

    @Test
    void whatHasNotChangedStaysWhileACheckGoesOn() {
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.OFFICER), RealBrowser.usual());
            upload(page, "may.csv", sheet().getBytes(StandardCharsets.UTF_8));
            page.locator("button[name=start]").click();
            page.waitForURL(JOB);
            assertThat(page.locator("#review")).isVisible();
            assertThat(page).hasTitle("may.csv · Tidewaiter");
            // the same page as of a check that goes on, and tells another number of lines each time, at last 50
            var polling = "<div id=\"poll\" hidden hx-get=\"" + page.url()
                    + "\" hx-trigger=\"every 100ms\" hx-swap=\"none\" hx-select-oob=\"#told,#verdicts,#worst,#rest\"></div>";
            var asked = new AtomicInteger();
            page.route(page.url(), route -> {
                var answer = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(answer.text()
                                .replaceAll("<div id=\"poll\" hidden[^>]*></div>", Matcher.quoteReplacement(polling))
                                .replaceFirst(
                                        "2 lines checked", Math.min(asked.incrementAndGet(), 5) + "0 lines checked")));
            });
            page.navigate(page.url());
            page.locator("#review").focus();
            page.locator("#worst").evaluate("worst => { worst.sameAsBefore = true; }");
            assertThat(page.locator("#told")).containsText("50 lines checked");
            assertThat(page.locator("#review")).isFocused();
            assertThat(page.locator("#worst").evaluate("worst => worst.sameAsBefore"))
                    .isEqualTo(true);
            page.unrouteAll();
        }
    }

    private static void logInAgain(Page page, String name) {
        page.locator("[name=username]").fill(name);
        page.locator("[name=password]").fill(RunningService.PASSWORD);
        page.locator("main button.primary").click();
    }

    private static void noBarriers(Page page, boolean scripts) {
        if (scripts) {
            assertThat(RealBrowser.barriers(page)).as(page.url()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void anOfficerCorrectsAColumnGivesAFactChecksAndBringsDecisionsBack(String way, NewContextOptions how) {
        boolean scripts = !way.equals("without scripts");
        var content = sheet().getBytes(StandardCharsets.UTF_8);
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.OFFICER), how);
            upload(page, "may.csv", content);
            assertThat(page.locator("h1")).containsText("Is this what the file says?");
            assertThat(page.locator(".ask[role=group]")).containsText("Column F");
            noBarriers(page, scripts);

            page.locator("select[name='c.0.0.G']").selectOption("endUse");
            page.locator("button[name=read]:not(.hidden)").first().click();
            assertThat(page.locator("td.sure-said")).hasCount(1);
            page.locator("button[name=answer]").first().click();
            assertThat(page.locator("td.sure-said")).hasCount(2);

            page.locator("details.given summary").click();
            page.locator("[name=exporter]").fill("Orchard Ltd");
            page.locator("[name=destination]").fill("Nowhereland");
            page.locator("details.given button").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("is no country");
            if (scripts) {
                assertThat(page.getByRole(AriaRole.ALERT))
                        .isInViewport(); // beside what was typed, however far down that is
            }
            assertThat(page.locator("[name=exporter]")).hasValue("Orchard Ltd");
            page.locator("[name=destination]").fill("Turkey");
            page.locator("details.given button").click();
            assertThat(page.locator("[name=destination]")).hasValue("TR");
            noBarriers(page, scripts);

            page.locator("button[name=start]").click();
            page.waitForURL(JOB);
            assertThat(page.locator("a[href$='/workbook']")).isVisible();
            assertThat(page.locator("main")).containsText("as an officer said before the check");
            assertThat(page.locator("svg.bar")).isVisible();
            noBarriers(page, scripts);

            var workbook = page.waitForDownload(
                    () -> page.locator("a[href$='/workbook']").click());
            assertThat(workbook.suggestedFilename()).isEqualTo("may.screened.xlsx");
            var answered = AnsweredWorkbook.of(read(workbook.path()))
                    .row(2, "hold", "asked the shipper")
                    .bytes();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("may.screened.xlsx", "application/octet-stream", answered));
            page.locator("form[enctype] button").click();
            assertThat(page.locator("h1")).containsText("What was decided in");
            assertThat(page.locator("main")).containsText("asked the shipper");
            noBarriers(page, scripts);
            page.locator("main form button.primary").click();
            assertThat(page.getByText("answers were proposed; 0 stayed out")).isVisible();
            noBarriers(page, scripts);

            upload(page, "june.csv", content);
            assertThat(page.locator("td.sure-said")).hasCount(2);
            assertThat(page.getByText("for a file laid out like this")).isVisible();
            assertThat(browser.console().stream().filter(line -> line.startsWith("error")))
                    .isEmpty();
        }
    }

    @Test
    void aChoiceWithThePointerIsTakenAtOnceAndOneWithKeysWhenTheFieldIsLeft() {
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.OFFICER), RealBrowser.usual());
            upload(page, "may.csv", sheet().getBytes(StandardCharsets.UTF_8));
            page.locator("select[name='c.0.0.G']").focus();
            page.keyboard().type("model");
            assertThat(page.locator("td.sure-said")).hasCount(0);
            page.keyboard().press("Tab");
            assertThat(page.locator("td.sure-said")).hasCount(1);
            assertThat(page.locator("select[name='c.0.0.G']")).hasValue("model");

            page.locator("h1").click(); // the pointer was used last
            page.locator("select[name='c.0.0.G']").selectOption("endUse");
            assertThat(page.locator("td.sure-said select")).hasValue("endUse");
            assertThat(page.locator("main")).hasCount(1);
            assertThat(browser.console().stream().filter(line -> line.startsWith("error")))
                    .isEmpty();
        }
    }

    private static byte[] read(java.nio.file.Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
