package dev.tidewaiter.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.lists.PartyFiles;
import dev.tidewaiter.cli.lists.SdnFiles;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.snapshot.EntryFields;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What changed in a list is told on a page as on the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListChangesPageTests {

    private final RunningService service = RunningService.start(Map.of());

    /** The second edition has entries 101 to 103, lacks entry 7, and gives entry 5 another address. */
    @BeforeAll
    void twoEditions(@TempDir Path folder) throws IOException {
        imported(SdnFiles.write(folder, "2024-05-03", 100));
        var next = SdnFiles.write(folder, "2024-05-04", 103);
        for (var file : new String[] {"sdn.csv", "alt.csv", "add.csv"}) {
            edit(next.resolve(file), "(?m)^7,.*\r\n", "");
        }
        edit(next.resolve("add.csv"), "\"5 Pier Street\"", "\"9 Harbour Row\"");
        imported(next);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private void imported(Path edition, String... more) {
        var words = new ArrayList<>(List.of(
                "lists",
                "import",
                edition.toString(),
                "--data",
                service.folder().toString()));
        words.addAll(List.of(more));
        var call = Call.of(words.toArray(String[]::new));
        assertThat(call.exitCode()).as(call.err()).isZero();
    }

    /** Every entry of the second edition has a notice, as of another format, and the seventh another name. */
    @Test
    void thatEditionsComeInTwoFormatsIsTold(@TempDir Path folder) throws IOException {
        imported(entities(folder, "consolidated-a", "", "Snow Glider Trading"), "--force");
        imported(entities(folder, "consolidated-b", "91 FR 20001", "Snow Glider Holding"), "--force");
        var browser = officer();
        var page = page(browser, "/lists/BIS-EL/changes");
        assertThat(page.select("main .warning").text()).contains("come in two formats");
        assertThat(page.select("dt").eachText()).containsExactly("Names");
        assertThat(page(browser, "/lists/OFAC-SDN/changes").select("main .warning"))
                .isEmpty();
    }

    private static Path entities(Path folder, String name, String notice, String seventh) throws IOException {
        var rows = new ArrayList<String>();
        for (int i = 1; i <= 30; i++) {
            var firm = i == 7 ? seventh : "Kestrel Polar Works " + "ABCDEFGHIJKLMNOPQRSTUVWXYZabcd".charAt(i - 1);
            rows.add(PartyFiles.onEntityList(String.valueOf(i), firm, "", "2026-05-04")
                    .replace(",,,2026", ",," + notice + ",2026"));
        }
        return PartyFiles.write(folder, name, rows);
    }

    private static void edit(Path file, String what, String to) throws IOException {
        Files.writeString(file, Files.readString(file).replaceAll(what, to));
    }

    private Browser officer() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        return browser;
    }

    private static Document page(Browser browser, String path) {
        return Jsoup.parse(browser.get(path).text());
    }

    @Test
    void entriesThatCameWentAndChangedAreToldOneByOne() {
        var page = page(officer(), "/lists/OFAC-SDN/changes");

        assertThat(page.select("main").text())
                .contains(
                        "From the edition of 3 May 2024 to that of 4 May 2024, which is in force and has 102 entries");
        assertThat(page.select("tbody tr td:first-child").eachText())
                .containsExactly("added", "added", "added", "removed", "changed");
        assertThat(page.select("tr:contains(removed)").text()).contains("KVARNHOLM MARITIME 7 LLC");
        assertThat(page.select("tr:contains(removed) a"))
                .as("it is on the list no more")
                .isEmpty();
        assertThat(page.select("tr:contains(101) a").attr("href")).isEqualTo("/lists/OFAC-SDN/101");
        var changed = Objects.requireNonNull(page.select("tr:has(dl)").first());
        assertThat(changed.select("dt").eachText()).containsExactly("Addresses");
        assertThat(changed.select("del").text()).contains("no longer:").contains("5 Pier Street");
        assertThat(changed.select("ins").text()).contains("now:").contains("9 Harbour Row");
    }

    @Test
    void theSameEntriesStandThereAsTheCommandTells() {
        var told = Call.of(
                        "lists", "diff", "OFAC-SDN", "--data", service.folder().toString())
                .out();
        assertThat(page(officer(), "/lists/OFAC-SDN/changes")
                        .select("tbody td:nth-child(3)")
                        .eachText())
                .hasSize(5)
                .allSatisfy(name -> assertThat(told).contains(name));
        assertThat(told).contains("3 added, 1 removed, 1 changed");
    }

    @Test
    void oneKindOfChangeIsChosenByItsCount() {
        var page = page(officer(), "/lists/OFAC-SDN/changes?what=REMOVED");
        assertThat(page.select("tbody tr td:first-child").eachText()).containsExactly("removed");
        assertThat(page.select("a[aria-current=true]").text()).isEqualTo("Removed 1");
        assertThat(page.select("a.button").eachText()).containsExactly("All 5", "Added 3", "Removed 1", "Changed 1");
    }

    @Test
    void whatTheProgramCallsAFieldIsSaidInTheLanguageOfThePage() {
        var browser = officer();
        browser.send(browser.get("/lists"), "/language", Map.of("language", "de"));
        assertThat(page(browser, "/lists/OFAC-SDN/changes").select("dt").text()).isEqualTo("Anschriften");
    }

    @Test
    void whereNobodyCanTellWhatIsInForceThatIsSaid() throws IOException {
        var inForce = service.folder().resolve("lists/in-force.txt");
        var before = Files.readAllBytes(inForce);
        try {
            Files.writeString(inForce, "torn");
            var answer = officer().get("/lists/OFAC-SDN/changes");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("in-force.txt is damaged").doesNotContain("is the first one held");
        } finally {
            Files.write(inForce, before);
        }
    }

    @Test
    void everyFieldOfAnEntryHasItsWords() {
        var words = service.bean(FieldWords.class);
        var entries = service.lists().newest().get(0).entries();
        for (Designation entry : entries.subList(0, 3)) {
            for (var label : EntryFields.of(entry).keySet()) {
                assertThat(words.label(label)).as(label).isNotNull();
            }
        }
        assertThat(words.label("LSE_CLN")).as("a publisher's own").isNull();
        assertThat(words.value("countries", "Russia (RU)")).isEqualTo("Russia (RU)");
        assertThat(words.value("kind", "vessel")).isEqualTo("vessel");
    }

    @Test
    void aListWithoutAnEditionBeforeAndOneThatIsNotKeptSaySo(@TempDir Path folder) throws IOException {
        try (var other = RunningService.start(Map.of())) {
            Call.of(
                    "lists",
                    "import",
                    SdnFiles.write(folder, "2024-05-03", 100).toString(),
                    "--data",
                    other.folder().toString());
            var browser = other.browser();
            browser.logIn(other.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
            assertThat(page(browser, "/lists/OFAC-SDN/changes").select("main").text())
                    .contains("is the first one held");
            assertThat(browser.get("/lists/UN/changes").status()).isEqualTo(404);
            assertThat(browser.get("/lists/OFAC-SDN/changes?what=NONE").status())
                    .isEqualTo(400);
        }
    }
}
