package dev.tidewaiter.web.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RealBrowser;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page that is only read: anybody can use it, and it comes in four languages. */
class DeskPagesTests {

    private static final List<String> PAGES = List.of(
            "/",
            "/nights",
            "/parties",
            "/lists",
            "/lists/OFAC-SDN",
            "/lists/OFAC-SDN/51298",
            "/rules",
            "/rules/P02",
            "/rules/tables/countries.diversion",
            "/known-false-hits",
            "/audit",
            "/people",
            "/tokens",
            "/programs",
            "/settings",
            "/password");

    private static final Path INVOICE = Path.of("sample-shipments/commercial-invoice-XL-2026-0117.xlsx");

    /** Not the one of all tests: those add some hundred people and uploads, and it takes a browser long to look through so long pages. */
    @AutoClose
    private static final RunningService SERVICE = RunningService.start(Map.of());

    private final RunningService service = SERVICE;

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nobodyIsShutOutOfAPage(ColorScheme scheme) {
        screenSample();
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(
                    service,
                    service.account(AccountRole.ADMINISTRATOR),
                    RealBrowser.usual().setColorScheme(scheme));
            for (var path : PAGES) {
                var answer = page.navigate(service.uri(path).toString());
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(page.locator("h1").count()).as("one h1 on " + path).isEqualTo(1);
                assertThat(RealBrowser.barriers(page)).as(path + " " + scheme).isEmpty();
                assertThat(RealBrowser.namelessTables(page)).as(path).isEmpty();
            }
            assertThat(browser.console()).as("what the browser complained of").isEmpty();
        }
    }

    /** A form, whose boxes are marked in rows that are no goods. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void nobodyIsShutOutOfAFormatCheck(ColorScheme scheme) {
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(
                    service,
                    service.account(AccountRole.OFFICER),
                    RealBrowser.usual().setColorScheme(scheme));
            page.navigate(service.uri("/jobs").toString());
            page.locator("input[type=file]").first().setInputFiles(INVOICE);
            page.locator("form.upload button.primary").click();
            page.locator("table.understood").first().waitFor();
            assertThat(RealBrowser.barriers(page)).as("" + scheme).isEmpty();
        }
    }

    /** The pages of the work itself, over an upload of their own. */
    private List<String> pagesOfWork() {
        var job = screenSample();
        var waiting = new ApiCaller(service, service.token(AccountRole.OFFICER)).waiting(job);
        var finding = "/findings/" + waiting.get(0).path("id").asString();
        return List.of(
                "/jobs",
                "/jobs/" + job,
                "/jobs/" + job + "/cancel",
                "/queue",
                "/queue?run=" + job,
                finding,
                finding + "/sheet",
                finding + "/near");
    }

    private List<String> everyPage() {
        return Stream.concat(PAGES.stream(), pagesOfWork().stream()).toList();
    }

    private String screenSample() {
        try {
            var program = new ApiCaller(service, service.token(AccountRole.OFFICER));
            return program.screened(
                    "manifest-week-10.xlsx", Files.readAllBytes(Path.of("sample-shipments/manifest-week-10.xlsx")));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void problemsAreToldInWholeSentences() {
        var csv = """
                Shipper,Consignee,Description,HS,Destination,Wunschfarbe
                Harbour Works Ltd,Nordlicht Handels GmbH,glazed wall tiles,690721,DE,blau
                """;
        new ApiCaller(service, service.token(AccountRole.OFFICER)).screened("tiles.csv", csv.getBytes(UTF_8));
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        assertThat(browser.get("/").text())
                .contains("Lists that are older than their limit: OFAC-SDN (")
                .contains("tiles.csv: columns that were not read: ")
                .contains("Wunschfarbe")
                .doesNotContain("{1}");
    }

    /** An upload is known by its first file; of another that could not be read it is not said to be that one. */
    @Test
    void theFileIsNamedThatCouldNotBeRead() throws IOException {
        var program = new ApiCaller(service, service.token(AccountRole.OFFICER));
        var job = program.upload()
                .file(
                        "slates.csv",
                        "Consignee,Description,HS,Destination\nNordlicht,roof slates,680300,DE\n".getBytes(UTF_8))
                .file("torn.xlsx", Files.readAllBytes(Path.of("sample-shipments/broken/manifest-week-11-cut-off.xlsx")))
                .send()
                .json()
                .path("id")
                .asString();
        program.over(job);
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        assertThat(browser.get("/").text())
                .contains("torn.xlsx could not be read.")
                .doesNotContain("slates.csv could not be read");
    }

    /** 320 pixels are what WCAG 2.2 asks for (success criterion 1.4.10); words are longer in some languages. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ru", "zh"})
    void aNarrowWindowShowsAllOfAPage(String language) {
        var pages = Stream.concat(everyPage().stream(), Stream.of("/rules/G01", "/rules/C01"))
                .toList();
        try (var browser = RealBrowser.open()) {
            var how = RealBrowser.usual().setLocale(language).setViewportSize(320, 800);
            var page = browser.logIn(service, service.account(AccountRole.ADMINISTRATOR), how);
            for (var path : pages) {
                page.navigate(service.uri(path).toString());
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
                nothingIsBeside(page, path + " in " + language);
            }
            var ann = browser.logIn(service, service.account(AccountRole.OFFICER), how);
            for (var file : List.of(INVOICE, Path.of("sample-shipments/manifest-week-10.xlsx"))) {
                ann.navigate(service.uri("/jobs").toString());
                ann.locator("input[type=file]").first().setInputFiles(file);
                ann.locator("form.upload button.primary").click();
                ann.locator("table.understood").first().waitFor();
                ann.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
                nothingIsBeside(ann, file + " in " + language);
            }
        }
    }

    private static void nothingIsBeside(Page page, String where) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(where)
                .isEqualTo(0);
    }

    @Test
    void aNumberStaysInOneLine() {
        screenSample();
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.OFFICER), RealBrowser.usual());
            page.navigate(service.uri("/queue").toString());
            assertThat(page.locator(".facets .count")
                            .evaluateAll("all => Math.max(...all.map(one => one.getClientRects().length))"))
                    .isEqualTo(1);
            assertThat(page.locator(".facets .count")
                            .evaluateAll("all => Math.max(...all.map(one => one.offsetHeight))"))
                    .satisfies(
                            height -> assertThat(((Number) height).intValue()).isBetween(1, 30));
        }
    }

    @Test
    void aPageSpeaksTheChosenLanguageAndTellsTimesInThePersonsZone() {
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(
                    service,
                    service.account(AccountRole.OFFICER),
                    RealBrowser.usual().setLocale("de-DE").setTimezoneId("Asia/Almaty"));
            page.navigate(service.uri("/").toString());
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
            assertThat(page.locator("footer").innerText()).contains("Asia/Almaty");
            page.locator("footer select").selectOption("ru");
            page.locator("footer button").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ru");
            assertThat(page.url()).isEqualTo(service.uri("/").toString());
        }
    }

    @Test
    void aFirstViewIsLight() {
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.ADMINISTRATOR), RealBrowser.usual());
            for (var path : everyPage()) {
                assertThat(bytes(page, path)).as(path).isBetween(1_000L, 100L * 1024);
            }
            var ann = browser.logIn(service, service.account(AccountRole.OFFICER), RealBrowser.usual());
            ann.navigate(service.uri("/jobs").toString());
            ann.locator("input[type=file]").first().setInputFiles(INVOICE);
            ann.locator("form.upload button.primary").click();
            ann.locator("table.understood").first().waitFor();
            assertThat(bytes(ann, URI.create(ann.url()).getPath()))
                    .as("what was understood of a sheet")
                    .isBetween(1_000L, 100L * 1024);
        }
    }

    /** What comes over the wire for a page and all that it fetches, as if nothing were kept. */
    private long bytes(Page page, String path) {
        page.navigate(service.uri(path).toString());
        return ((Number) page.evaluate("""
                () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                  .reduce((sum, one) => sum + one.encodedBodySize, 0)""")).longValue();
    }
}
