package dev.tidewaiter.web.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.lists.SdnFiles;
import dev.tidewaiter.designation.snapshot.KeptEdition;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.hash.Sha256;
import dev.tidewaiter.service.DataFolder;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.FileSystemUtils;

/** Lists are put in force from a page by a second click, once it is shown what they change. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListImportPagesTests {

    private final RunningService service = RunningService.start(Map.of());

    @TempDir
    private Path folder;

    @BeforeEach
    void noListIsHeld() throws IOException {
        FileSystemUtils.deleteRecursively(service.folder().resolve("lists"));
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private Browser loggedIn(AccountRole role) {
        var browser = service.browser();
        browser.logIn(service.account(role).name(), RunningService.PASSWORD);
        return browser;
    }

    private static Map<String, byte[]> files(Path edition) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        for (var name : List.of("sdn.csv", "alt.csv", "add.csv")) {
            files.put(name, Files.readAllBytes(edition.resolve(name)));
        }
        return files;
    }

    private Browser.Page uploaded(Browser browser, int entries) throws IOException {
        return browser.upload(
                browser.get("/lists/import"),
                "/lists/import",
                files(SdnFiles.write(folder, "edition-" + entries, entries)));
    }

    private static Browser.Page confirmed(Browser browser, Browser.Page looked) {
        return browser.send(looked, looked.at().getPath(), Map.of());
    }

    private static Document read(Browser.Page page) {
        return Jsoup.parse(page.text());
    }

    private List<Integer> inForce() {
        return service.lists().inForce().stream()
                .map(KeptEdition::size)
                .map(KeptEdition.Size::entries)
                .toList();
    }

    private List<AuditStep> steps(Account person) {
        return service.bean(AuditLog.class).before(Long.MAX_VALUE, 200).stream()
                .filter(step ->
                        step.actor().equals(person.name()) && step.action().startsWith("list."))
                .toList();
    }

    @Test
    void aListComesIntoForceByASecondClickThatSaysWhatItChanges() throws IOException {
        var owner = loggedIn(AccountRole.RULE_OWNER);
        assertThat(read(owner.get("/lists")).select("a[href=/lists/import]")).isNotEmpty();

        var first = uploaded(owner, 100);
        assertThat(read(first).select("tbody tr").text()).contains("OFAC-SDN", "none", "Comes into force.");
        assertThat(inForce()).as("looking changes nothing").isEmpty();
        assertThat(service.lists().editions()).isEmpty();

        var done = confirmed(owner, first);
        assertThat(done.path()).isEqualTo("/lists");
        assertThat(read(done).select("[role=status]").text()).contains("OFAC-SDN: is in force now.");
        assertThat(inForce()).containsExactly(100);

        var second = read(uploaded(owner, 103));
        assertThat(second.select("tbody tr").text()).contains("3 added, 0 removed, 0 changed");
        assertThat(second.select("form button.primary").text()).isEqualTo("Put in force: OFAC-SDN");
        assertThat(second.select("form p").text()).contains("No page goes back to the edition of before");
        assertThat(inForce()).containsExactly(100);
    }

    @Test
    void whatWasPutInForceStandsInTheAuditLogUnderTheNameOfWhoConfirmed() throws IOException {
        var person = service.account(AccountRole.RULE_OWNER);
        var owner = service.browser();
        owner.logIn(person.name(), RunningService.PASSWORD);
        var looked = uploaded(owner, 100);
        assertThat(steps(person)).isEmpty();
        confirmed(owner, looked);
        var hash = Sha256.of(Files.readAllBytes(folder.resolve("edition-100/sdn.csv")));
        var steps = steps(person);
        assertThat(steps)
                .extracting(AuditStep::action)
                .as("the newest first")
                .containsExactly("list.put-in-force", "list.import-confirmed");
        assertThat(steps.get(0).subject()).isEqualTo("OFAC-SDN");
        assertThat(steps.get(0).detail()).contains("\"entries\":100");
        assertThat(steps)
                .extracting(AuditStep::detail)
                .allSatisfy(detail -> assertThat(detail)
                        .contains("sdn.csv " + hash)
                        .doesNotContain(service.folder().toString()));
        assertThat(service.lists().inForce().get(0).source()).isEqualTo("uploaded by " + person.name());
    }

    @Test
    void whatTheCommandRefusesThePageRefusesForTheSameReason() throws IOException {
        var owner = loggedIn(AccountRole.RULE_OWNER);
        confirmed(owner, uploaded(owner, 100));
        var looked = read(uploaded(owner, 20));
        var command = Call.of(
                "lists",
                "import",
                folder.resolve("edition-20").toString(),
                "--data",
                service.folder().toString());
        assertThat(command.exitCode()).isEqualTo(3);
        var sentence = command.err().lines().findFirst().orElseThrow().replace("Refused: ", "");
        assertThat(looked.select("tbody tr").text())
                .contains("Is refused.")
                .contains(sentence.substring(0, sentence.indexOf(" in force (")))
                .as("whoever uploads has no command line")
                .contains("ask the administrator to import it with the command lists import --force");
        assertThat(looked.select("button.primary"))
                .as("there is nothing to confirm")
                .isEmpty();
        assertThat(looked.select("main").text()).contains("There is nothing to put in force.");
        assertThat(inForce()).containsExactly(100);
    }

    @Test
    void aListWithoutAFileOfItsOwnIsTakenInWhereThatIsAskedForOnThePage() throws IOException {
        var person = service.account(AccountRole.RULE_OWNER);
        var owner = service.browser();
        owner.logIn(person.name(), RunningService.PASSWORD);
        var lacking = files(SdnFiles.write(folder, "edition-70", 70));
        lacking.remove("alt.csv");
        var refused = owner.upload(owner.get("/lists/import"), "/lists/import", lacking);
        assertThat(read(refused).select("tbody tr").text()).contains("Is refused.", "without its aliases (alt.csv)");
        var link = read(refused).select("p.next a").attr("href");
        assertThat(link).endsWith("?partial=true");

        var looked = owner.get(link);
        assertThat(read(looked).select("tbody tr").text())
                .contains("Comes into force.", "OFAC-SDN was read without its aliases (alt.csv).");
        assertThat(read(looked).select("p.warning").text()).contains("would not be found");
        assertThat(inForce()).as("looking changes nothing").isEmpty();

        assertThat(confirmed(owner, looked).path()).isEqualTo("/lists");
        assertThat(inForce()).containsExactly(70);
        assertThat(steps(person).get(0).detail()).contains("\"missing\":\"aliases (alt.csv)\"");
        assertThat(read(uploaded(owner, 20)).select("p.next a"))
                .as("nothing is missing there")
                .isEmpty();
    }

    @Test
    void whatIsNoListIsRefusedWithoutThePlaceWhereItStands() throws IOException {
        var owner = loggedIn(AccountRole.RULE_OWNER);
        for (var name : List.of("alt.csv", "page.xml", "empty.csv")) {
            var content = name.equals("alt.csv")
                    ? Files.readAllBytes(SdnFiles.write(folder, "parts", 3).resolve(name))
                    : new byte[0];
            var page = owner.upload(owner.get("/lists/import"), "/lists/import", Map.of(name, content));
            assertThat(page.status()).isEqualTo(200);
            assertThat(read(page).select("tbody tr").text()).contains(name).contains("Is refused.");
            assertThat(page.text()).doesNotContain(service.folder().toString()).doesNotContain("Exception");
        }
        var nothing = owner.upload(owner.get("/lists/import"), "/lists/import", Map.of());
        assertThat(nothing.text()).contains("No file was chosen.");
    }

    @Test
    void anEditionInForceAlreadyNeedsNoClick() throws IOException {
        var owner = loggedIn(AccountRole.RULE_OWNER);
        confirmed(owner, uploaded(owner, 100));
        var again = read(uploaded(owner, 100));
        assertThat(again.select("tbody tr").text()).contains("Is in force already; nothing changes.");
        assertThat(again.select("button.primary")).isEmpty();
    }

    @Test
    void whoConfirmsWhatWasShownBeforeOthersCameIsShownItAnew() throws IOException {
        var owner = loggedIn(AccountRole.RULE_OWNER);
        var other = loggedIn(AccountRole.RULE_OWNER);
        var looked = uploaded(owner, 102);
        confirmed(other, uploaded(other, 100));
        var answer = confirmed(owner, looked);
        assertThat(answer.path()).isEqualTo(looked.path());
        assertThat(answer.text())
                .contains("Other lists came into force since you looked")
                .contains("2 added, 0 removed, 0 changed");
        assertThat(inForce()).containsExactly(100);
        assertThat(confirmed(owner, answer).path()).isEqualTo("/lists");
        assertThat(inForce()).containsExactly(102);
    }

    @Test
    void anUploadIsItsUploadersAndWaitsOnce() throws IOException {
        var owner = loggedIn(AccountRole.RULE_OWNER);
        var looked = uploaded(owner, 100);
        assertThat(loggedIn(AccountRole.RULE_OWNER).get(looked.path()).status()).isEqualTo(404);
        var later = uploaded(owner, 101);
        assertThat(owner.get(looked.path()).status())
                .as("another took its place")
                .isEqualTo(404);
        confirmed(owner, later);
        assertThat(owner.get(later.path()).status()).as("it was put in force").isEqualTo(404);
        assertThat(confirmed(owner, later).path())
                .as("a second click leads where the first did")
                .isEqualTo("/lists");
        for (var forged : List.of("x", "..%2f..", "00000000-0000-0000-0000-000000000000")) {
            assertThat(owner.get("/lists/import/" + forged).status()).isIn(400, 404);
        }
    }

    @Test
    void whoDoesNotKeepListsIsNotLetIn() {
        for (var role : List.of(AccountRole.OFFICER, AccountRole.AUDITOR, AccountRole.ADMINISTRATOR)) {
            var browser = loggedIn(role);
            assertThat(browser.get("/lists/import").status()).as(role.name()).isEqualTo(403);
            assertThat(read(browser.get("/lists")).select("a[href=/lists/import]"))
                    .isEmpty();
        }
    }

    @Test
    void aServiceThatKeepsNoListsSaysSo() {
        var pages = new ListImportPages(
                new StaticListableBeanFactory().getBeanProvider(SnapshotStore.class),
                service.bean(UploadedLists.class),
                service.bean(AuditLog.class),
                Clock.systemUTC());
        var model = new ExtendedModelMap();
        assertThat(pages.choose(model)).isEqualTo("lists/import");
        assertThat(model.get("kept")).isEqualTo(false);
    }

    @Test
    void whatWaitedWhenTheServiceEndedIsTakenAwayAtTheNextStart() throws IOException {
        var owner = loggedIn(AccountRole.RULE_OWNER);
        uploaded(owner, 100);
        var data = new DataFolder(service.folder());
        assertThat(data.listUploads()).isNotEmptyDirectory();
        try (var claim = data.claimed()) {
            assertThat(claim).isNotNull();
            assertThat(data.listUploads()).doesNotExist();
        }
    }
}
