package dev.tidewaiter.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.tidewaiter.web.SeenPage.seen;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.cli.Tidewaiter;
import dev.tidewaiter.cli.lists.SdnFiles;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Every page that the first day of an officer does not come to, as {@code docs/pages.md} shows it: nobody is shut out of it, its headings
 * skip no level, and in a narrow window none of it lies outside. With {@code -Dpictures=true} it makes the pictures anew.
 */
class EveryPageTests {

    private static final Path SAMPLES = Path.of("sample-shipments");
    /** Rows that are screened for as long as somebody looks. */
    private static final int MANY = 80_000;

    private static final String MANIFEST = "manifest-week-10.xlsx";
    private static final Pattern JOB = Pattern.compile(".*/jobs/[0-9a-f-]+$");

    /** A service of its own: what others decided is not in the pictures. */
    private final RunningService service = RunningService.start(Map.of());

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void pagesOfTheRulesTheListsAndTheirKeepers() throws IOException {
        var program = new ApiCaller(service, service.token(AccountRole.OFFICER));
        program.screened(MANIFEST, Files.readAllBytes(SAMPLES.resolve(MANIFEST)));
        night("Shipper,Consignee,Description,HS,Destination\nHarbour Works,Kiosk LLC,cotton towels,630260,KZ\n");
        night("""
                Shipper,Consignee,Description,HS,Destination
                Harbour Works,Kiosk LLC,cotton towels,630260,KZ
                Harbour Works,Alatau Works,two-stroke aircraft engine L550E 37 kW,840710,KG
                """);
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.ADMINISTRATOR), RealBrowser.usual());
            for (var shown : List.of(
                    "lists",
                    "lists/OFAC-SDN list",
                    "lists/OFAC-SDN/51298 entry",
                    "rules",
                    "rules/tables/countries.diversion table",
                    "people",
                    "audit",
                    "settings",
                    "tokens",
                    "programs",
                    "jobs uploads",
                    "nights")) {
                int space = shown.indexOf(' ');
                page.navigate(service.uri("/" + (space < 0 ? shown : shown.substring(0, space)))
                        .toString());
                withoutFolder(page);
                seen(page, shown.substring(space + 1));
            }
            page.locator("main td a").first().click();
            assertThat(page.locator("h1")).isVisible();
            withoutFolder(page);
            seen(page, "night");
            page.navigate(service.uri("/people").toString());
            page.locator("a[href$='/disable']").first().click();
            assertThat(page.locator("h1")).containsText("Disable");
            seen(page, "confirm");
            page.navigate(service.uri("/people").toString());
            page.locator("td select[name=role]").first().selectOption("AUDITOR");
            page.locator("form[action$='/role'] button").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/role\\?role=AUDITOR"));
            seen(page, "role");
            assertThat(browser.console()).as("what the browser complained of").isEmpty();
        }
    }

    @Test
    void pagesOfListsThatCame() throws IOException {
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.RULE_OWNER), RealBrowser.usual());
            for (var how : List.of("page-import", "page-foreseen")) {
                page.navigate(service.uri("/lists/import").toString());
                if (how.equals("page-import")) {
                    seen(page, "import");
                }
                var edition = SdnFiles.write(folder, how, how.equals("page-import") ? 100 : 103);
                if (how.equals("page-foreseen")) {
                    Files.writeString(
                            edition.resolve("add.csv"),
                            Files.readString(edition.resolve("add.csv"))
                                    .replace("\"5 Pier Street\"", "\"9 Harbour Row\""));
                }
                try (var files = Files.list(edition)) {
                    page.locator("input[type=file]")
                            .setInputFiles(files.sorted().toArray(Path[]::new));
                }
                page.locator("form.upload button.primary").click();
                assertThat(page.locator("h1")).containsText("What would change?");
                if (how.equals("page-foreseen")) {
                    seen(page, "foreseen");
                }
                page.locator("form.next button.primary").click();
                assertThat(page.locator("main [role=status]")).containsText("is in force now");
            }
            page.navigate(service.uri("/lists/OFAC-SDN/changes").toString());
            seen(page, "changes");
            assertThat(browser.console()).as("what the browser complained of").isEmpty();
        }
    }

    @Test
    void pagesBesideTheWork() throws IOException {
        var program = new ApiCaller(service, service.token(AccountRole.OFFICER));
        var job = program.screened(MANIFEST, Files.readAllBytes(SAMPLES.resolve(MANIFEST)));
        try (var browser = RealBrowser.open()) {
            var stranger = browser.window(RealBrowser.usual());
            stranger.navigate(service.uri("/login").toString());
            seen(stranger, "log-in");
            var page = browser.logIn(service, service.account(AccountRole.OFFICER), RealBrowser.usual());
            page.navigate(service.uri("/password").toString());
            seen(page, "password");
            page.navigate(service.uri("/findings/"
                            + program.waiting(job).get(0).path("id").asString() + "/near")
                    .toString());
            seen(page, "near");
            page.navigate(page.url().replace("/near", "/sheet"));
            assertThat(page.locator("tr.here")).isVisible();
            seen(page, "sheet");
            falseHit(program.waiting(job));
            page.navigate(service.uri("/known-false-hits").toString());
            assertThat(page.locator("main tbody tr")).hasCount(1);
            seen(page, "known-false-hits");
            page.navigate(service.uri("/jobs/no-such-upload").toString());
            seen(page, "refusal");
        }
    }

    @Test
    void aCheckWhileItRuns() {
        var ann = service.account(AccountRole.OFFICER);
        var program = new ApiCaller(service, service.token(ann));
        var rows = new StringBuilder("Shipper,Consignee,Description,HS,Destination\n");
        for (int i = 0; i < MANY; i++) {
            rows.append(
                    i % 40 == 0
                            ? "Harbour Works,Alatau Works %d,two-stroke aircraft engine L550E 37 kW,840710,KG\n"
                                    .formatted(i)
                            : "Harbour Works,Kiosk %d LLC,cotton towels,630260,KZ\n".formatted(i));
        }
        var job = program.upload()
                .file("year-2025.csv", rows.toString().getBytes(UTF_8))
                .send()
                .json()
                .path("id")
                .asString();
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, ann, RealBrowser.usual());
            page.navigate(service.uri("/jobs/" + job).toString());
            assertThat(page.locator("#verdicts table")).isVisible();
            assertThat(page.locator("#poll[hx-get]")).isAttached();
            assertThat(page.locator("#cancel-job")).isVisible();
            seen(page, "running");
        } finally {
            program.delete("/api/v1/jobs/" + job);
        }
    }

    /** One officer says that a listed party is another, and a second person approves it. */
    private void falseHit(List<JsonNode> waiting) {
        var named = waiting.stream()
                .filter(one -> one.path("rule").asString().equals("P02"))
                .map(one -> "/findings/" + one.path("id").asString())
                .findFirst()
                .orElseThrow();
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var until = LocalDate.now(ZoneOffset.UTC).plusMonths(6).toString();
        ann.send(
                ann.get(named),
                named + "/decisions",
                Map.of("answer", "NOT_A_MATCH", "reason", "another registration number", "until", until));
        var bob = service.browser();
        bob.logIn(service.account(AccountRole.APPROVER).name(), RunningService.PASSWORD);
        bob.send(bob.get(named), named + "/approval", Map.of("approve", "true"));
    }

    /** A document tells no path of the machine on which its pictures were made. */
    private void withoutFolder(Page page) {
        page.evaluate("""
                folder => { const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replaceAll(folder, '/records'); }""", folder.toString());
    }

    /** Over records of the same name, so that it is the same night's work. */
    private void night(String records) throws IOException {
        var file = Files.writeString(folder.resolve("records.csv"), records);
        int exit = Tidewaiter.run(
                "batch",
                file.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--data",
                service.folder().toString(),
                "--quiet");
        assertThat(exit).isZero();
    }

    @Test
    void pagesBetweenUploadAndReturn() throws IOException {
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(service, service.account(AccountRole.OFFICER), RealBrowser.usual());
            page.navigate(service.uri("/jobs").toString());
            try (var samples = Files.list(SAMPLES)) {
                page.locator("input[type=file]")
                        .first()
                        .setInputFiles(
                                samples.filter(Files::isRegularFile).sorted().toArray(Path[]::new));
            }
            page.locator("form.upload button.primary").click();
            assertThat(page.locator("#files [role=status]")).containsText("All files have been looked at");
            seen(page, "many-files");

            page.navigate(service.uri("/jobs").toString());
            page.locator("input[type=file]").first().setInputFiles(new Path[] {
                SAMPLES.resolve("ausfuhrliste-januar.csv"),
                Files.writeString(
                        folder.resolve("week-12.csv"),
                        "Shipper,Consignee,Description,HS\nHarbour Works,Kiosk LLC,cotton towels,630260\n")
            });
            page.locator("form.upload button.primary").click();
            assertThat(page.locator("details#facts-1[open]")).isVisible();
            page.locator("details#facts summary").click();
            page.locator("details#facts-1").scrollIntoViewIfNeeded();
            seen(page, "facts");

            checked(page, SAMPLES.resolve(MANIFEST));
            page.locator("#review").click();
            page.locator("#many input[type=checkbox]").check();
            page.locator("button[value=chosen]").click();
            assertThat(page.locator("h1")).containsText("One answer to");
            seen(page, "bulk");

            var records = Files.writeString(folder.resolve("week-11.csv"), """
                    Shipper,Consignee,Description,HS,Destination
                    Harbour Works,Xiamen Limbach Aircraft Engine Co Ltd,water pump,841370,KG
                    Harbour Works,Alatau Works,two-stroke aircraft engine L550E 37 kW,840710,KG
                    """);
            checked(page, records);
            var workbook = page.waitForDownload(
                    () -> page.locator("a[href$='/workbook']").first().click());
            var answered = AnsweredWorkbook.of(Files.readAllBytes(workbook.path()))
                    .row(2, "hold", "asked the shipper for the type plate")
                    .bytes();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("week-11.screened.xlsx", "application/octet-stream", answered));
            page.getByText("Look at its decisions").click();
            assertThat(page.locator("h1")).containsText("What was decided in");
            seen(page, "returned");
        }
    }

    private void checked(Page page, Path file) {
        page.navigate(service.uri("/jobs").toString());
        page.locator("input[type=file]").first().setInputFiles(file);
        page.locator("form.upload button.primary").click();
        page.locator("button[name=start]").click();
        page.waitForURL(JOB);
        assertThat(page.locator("#review")).isVisible();
    }
}
