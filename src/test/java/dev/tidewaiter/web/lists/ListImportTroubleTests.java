package dev.tidewaiter.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.lists.SdnFiles;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.service.DataFolder;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What goes wrong, or on at the same time, while lists are put in force from a page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListImportTroubleTests {

    private final RunningService service = RunningService.start(Map.of());
    private final Path lists = service.folder().resolve("lists");

    @TempDir
    private Path folder;

    @BeforeEach
    void noListIsHeld() throws IOException {
        FileSystemUtils.deleteRecursively(lists);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private Browser owner() {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.RULE_OWNER).name(), RunningService.PASSWORD);
        return browser;
    }

    private Browser.Page uploaded(Browser browser, int entries, String... besides) throws IOException {
        var edition = SdnFiles.write(folder, "edition-" + entries, entries);
        var files = new LinkedHashMap<String, byte[]>();
        for (var name : List.of("sdn.csv", "alt.csv", "add.csv")) {
            files.put(name, Files.readAllBytes(edition.resolve(name)));
        }
        for (var name : besides) {
            files.put(name, new byte[] {'x'});
        }
        return browser.upload(browser.get("/lists/import"), "/lists/import", files);
    }

    private static Browser.Page confirmed(Browser browser, Browser.Page looked) {
        return browser.send(looked, looked.at().getPath(), Map.of());
    }

    private List<Integer> inForce() {
        return service.lists().inForce().stream()
                .map(KeptEdition::size)
                .map(KeptEdition.Size::entries)
                .toList();
    }

    private void imported(String day, int entries) throws IOException {
        var call = Call.of(
                "lists",
                "import",
                SdnFiles.write(folder, day, entries).toString(),
                "--data",
                service.folder().toString());
        assertThat(call.exitCode()).as(call.err()).isZero();
    }

    /** Waits until somebody's click has the upload, and so waits for the lists. */
    private void untilClaimed(Browser.Page looked) throws Exception {
        var id = Path.of(looked.at().getPath()).getFileName().toString();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < until) {
            try (var all = Files.walk(new DataFolder(service.folder()).listUploads(), 2)) {
                if (all.noneMatch(path -> path.getFileName().toString().equals(id))) {
                    return;
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("nobody took the upload");
    }

    @Test
    void whatComesIntoForceWhileAClickWaitsForAnotherImportMakesWhatWasShownOld() throws Exception {
        imported("2024-05-03", 100);
        var owner = owner();
        var looked = uploaded(owner, 102);
        CompletableFuture<Browser.Page> click;
        try (var channel = FileChannel.open(lists.resolve("import.lock"), StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
            click = CompletableFuture.supplyAsync(() -> confirmed(owner, looked));
            untilClaimed(looked);
            Files.writeString(lists.resolve("in-force.txt"), "UN\t2024-05-03-0a0a0a0a\n", StandardOpenOption.APPEND);
        }
        var answer = click.get(30, TimeUnit.SECONDS);
        assertThat(answer.path()).isEqualTo(looked.path());
        assertThat(answer.text()).contains("Other lists came into force since you looked");
        assertThat(service.lists().editions().get("OFAC-SDN")).hasSize(1);
    }

    @Test
    void aDoubleClickPutsAListInForceOnce() throws Exception {
        imported("2024-05-03", 100);
        var owner = owner();
        var looked = uploaded(owner, 102);
        CompletableFuture<Browser.Page> click;
        try (var channel = FileChannel.open(lists.resolve("import.lock"), StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
            click = CompletableFuture.supplyAsync(() -> confirmed(owner, looked));
            untilClaimed(looked);
            assertThat(confirmed(owner, looked).path()).isEqualTo("/lists");
        }
        assertThat(click.get(30, TimeUnit.SECONDS).path()).isEqualTo("/lists");
        assertThat(inForce()).containsExactly(102);
        assertThat(service.lists().refused()).isEmpty();
        assertThat(service.bean(AuditLog.class).before(Long.MAX_VALUE, 200))
                .extracting(AuditStep::action)
                .doesNotContain("list.refused");
    }

    @Test
    void whyTheLastTryWasRefusedStandsAmongTheLists() throws IOException {
        imported("2024-05-03", 100);
        Call.of(
                "lists",
                "import",
                SdnFiles.write(folder, "2024-05-04", 20).toString(),
                "--data",
                service.folder().toString());

        var owner = owner();
        var page = owner.get("/lists");
        assertThat(page.status()).isEqualTo(200);
        assertThat(Jsoup.parse(page.text()).select("main").text())
                .contains("has 20 entries and lacks most of the 100 in force (3 May 2024)");
        owner.send(page, "/language", Map.of("language", "de"));
        assertThat(Jsoup.parse(owner.get("/lists").text()).select("main").text())
                .contains("hat 20 Einträge, ihr fehlen die meisten der 100 geltenden (03.05.2024)");
    }

    @Test
    void anEditionWithoutADayIsSaidToBeOneThatMayBeOlder() throws IOException {
        imported("2024-05-03", 100);
        var page = Jsoup.parse(uploaded(owner(), 103).text());
        var cells = page.select("tbody tr td").eachText();
        assertThat(cells.get(1)).startsWith("unknown");
        assertThat(cells.get(2)).startsWith("3 May 2024");
        assertThat(cells.get(3)).contains("nobody can tell whether it is older");
    }

    @Test
    void aFirstEditionIsOlderThanNone() throws IOException {
        assertThat(uploaded(owner(), 103).text()).doesNotContain("nobody can tell whether it is older");
    }

    @Test
    void whereNobodyCanTellWhatIsInForceThatIsSaidAndNothingIsTaken() throws IOException {
        imported("2024-05-03", 100);
        var owner = owner();
        var looked = uploaded(owner, 102);
        var inForce = lists.resolve("in-force.txt");
        Files.writeString(inForce, "torn");
        var again = owner.get(looked.path());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("in-force.txt is damaged").doesNotContain("There is nothing to put in force");
        assertThat(Jsoup.parse(again.text()).select("button.primary")).isEmpty();
        var answer = confirmed(owner, looked);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("in-force.txt is damaged");
        assertThat(Files.readString(inForce)).isEqualTo("torn");
    }

    @Test
    void aFileIntoWhichNobodyLooksIsNamed() throws IOException {
        var page = Jsoup.parse(uploaded(owner(), 100, "README_more.csv").text());
        assertThat(page.select("p.warning").text()).contains("Not looked at").contains("README_more.csv");
        assertThat(uploaded(owner(), 101).text()).doesNotContain("Not looked at");
    }

    @Test
    void whatOnlyTakesRoomAfterTheSwitchDoesNotMakeItLookAsIfTheListsWereNotInForce() throws IOException {
        imported("2024-05-03", 100);
        var old = service.lists().inForce().get(0);
        Files.createDirectories(lists.resolve(old.list())
                .resolve(old.name())
                .resolve("entries-0.bin")
                .resolve("in the way"));
        var owner = owner();
        var done = confirmed(owner, uploaded(owner, 102));
        assertThat(done.path()).isEqualTo("/lists");
        assertThat(done.text()).contains("is in force now.");
        assertThat(inForce()).containsExactly(102);
    }
}
