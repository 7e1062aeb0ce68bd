package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.web.AnsweredWorkbook;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.Browser.Page;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.job.Jobs;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a file to its results by pages, without scripts. */
class UploadPagesTests {

    private static final String SHEET = """
            Shipment,Shipper,Consignee,Goods,HS Code,Destination,Memo
            A-1,Orchard Ltd,Kiosk LLC,water pump,841370,Kyrgyzstan,urgent
            A-2,Orchard Ltd,Meadow GmbH,steel pipe,730410,,fragile
            """;

    private final RunningService service = RunningService.shared();
    private Browser ann = service.browser();

    @BeforeEach
    void logIn() {
        ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Page uploaded(String name, String content) {
        return ann.upload(ann.get("/jobs"), "/jobs", Map.of(name, bytes(content)));
    }

    private static String id(Page page) {
        return page.at().getPath().split("/")[2];
    }

    private RunState state(Page page) {
        return service.bean(Jobs.class).find(id(page)).orElseThrow().state();
    }

    private Page answered(Page page, Map<String, String> fields) {
        return ann.send(page, "/jobs/" + id(page) + "/reading", fields);
    }

    private Page done(Page page) {
        Awaitility.await().until(() -> state(page).isOver());
        return ann.get("/jobs/" + id(page));
    }

    @Test
    void nothingIsCheckedBeforeItWasAskedFor() {
        var page = uploaded("may.csv", SHEET);
        assertThat(page.path()).endsWith("/reading");
        assertThat(page.text())
                .contains("Is this what the file says?")
                .contains("Kyrgyzstan")
                .contains("<b>KG</b>")
                .contains("heading known")
                .contains("Check 2 lines");
        assertThat(page.text())
                .as("the row without a destination, with its cell")
                .contains(">F3<");
        assertThat(state(page)).isEqualTo(RunState.ASKS);
        assertThat(ann.get("/jobs/" + id(page)).path()).isEqualTo(page.path());
        assertThat(ann.get("/jobs").text()).contains("waits for your answer");
    }

    @Test
    void aStartIsOneStartHoweverOftenItIsPressed() {
        var page = uploaded("may.csv", SHEET);
        var started = answered(page, Map.of("start", "1"));
        assertThat(started.path()).isEqualTo("/jobs/" + id(page));
        assertThat(answered(page, Map.of("start", "1")).path()).isEqualTo("/jobs/" + id(page));
        var results = done(page);
        assertThat(results.text())
                .contains("2 lines answered")
                .contains("Workbook")
                .contains("Findings as CSV");
        for (var what : new String[] {"workbook", "report", "csv", "lines"}) {
            assertThat(ann.get("/jobs/" + id(page) + "/files/0/" + what).status())
                    .as(what)
                    .isEqualTo(200);
        }
    }

    @Test
    void aCorrectionChangesWhatIsReadAndIsTakenIntoTheCheck() {
        var page = uploaded("may.csv", SHEET);
        assertThat(page.text()).doesNotContain("as you said");
        var corrected = answered(page, Map.of("c.0.0.G", "endUse"));
        assertThat(corrected.path()).startsWith("/jobs/" + id(page) + "/reading");
        assertThat(corrected.text()).contains("as you said").contains("Take back what was said");
        answered(corrected, Map.of("start", "1"));
        assertThat(done(page).text()).contains("as an officer said before the check");
    }

    @Test
    void whatWasChangedIsShownBeforeItIsChecked() {
        var page = uploaded("may.csv", SHEET);
        var shown = answered(page, Map.of("c.0.0.G", "endUse", "start", "1"));
        assertThat(shown.text()).contains("as you said").contains("Look at the sheet once more");
        assertThat(state(page)).isEqualTo(RunState.ASKS);
    }

    @Test
    void factsAreGivenOnceForTheWholeUpload() {
        var page = uploaded("may.csv", SHEET.replace("Destination", "Colour").replace("Kyrgyzstan", "red"));
        assertThat(page.text()).contains("The sheet has no place for the country of destination");
        var wrong = answered(page, Map.of("destination", "Atlantis-on-Sea", "consignee", "Kiosk LLC"));
        assertThat(wrong.text())
                .contains("is no country")
                .contains("value=\"Atlantis-on-Sea\"")
                .contains("value=\"Kiosk LLC\"");
        var given = answered(page, Map.of("destination", "kyrgyzstan", "consignee", "Kiosk LLC"));
        assertThat(given.text()).doesNotContain("is no country").contains("value=\"KG\"");
        assertThat(service.bean(Jobs.class).find(id(page)).orElseThrow().facts())
                .containsEntry("destination", "KG");
    }

    @Test
    void whatThePageNeverOfferedIsRefusedInASentence() {
        var page = uploaded("may.csv", SHEET);
        for (var wrong : Map.of("c.0.0.ZZZZ", "hs", "c.0.0.A", "forged", "h.0.0", "-5", "answer", "0.0.E=nonsense")
                .entrySet()) {
            var refused = answered(page, Map.of(wrong.getKey(), wrong.getValue()));
            assertThat(refused.status()).as(wrong.getKey()).isEqualTo(200);
            assertThat(refused.text())
                    .contains("role=\"alert\"")
                    .doesNotContain("Exception")
                    .doesNotContain("as you said");
        }
        for (var nowhere : new String[] {"c.9.0.A", "c.0.9.A", "c.0", "answer"}) {
            assertThat(answered(page, Map.of(nowhere, "hs")).status())
                    .as(nowhere)
                    .isEqualTo(200);
        }
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersGoOn() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("<script>alert(1)</script>.xlsx", bytes("PK no workbook"));
        files.put("may.csv", bytes(SHEET));
        files.put("MAY.csv", bytes(SHEET.replace("Kyrgyzstan", "Turkey")));
        var page = ann.upload(ann.get("/jobs"), "/jobs", files);
        assertThat(page.text())
                .doesNotContain("<script>alert")
                .contains("MAY (2).csv")
                .contains("Check 4 lines")
                .doesNotContain("Exception");
        answered(page, Map.of("start", "1"));
        assertThat(done(page).text()).contains("4 lines answered").contains("class=\"warning\"");
    }

    @Test
    void aCorrectionOfOneFileIsNoneOfAnother() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("may.csv", bytes(SHEET));
        files.put("may.CSV", bytes(SHEET));
        var page = ann.upload(ann.get("/jobs"), "/jobs", files);
        var corrected = answered(page, Map.of("c.1.0.G", "endUse"));
        assertThat(corrected.text().split("as you said", -1)).hasSize(2);
    }

    @Test
    void whatWasSaidIsRememberedForFilesLaidOutAlikeUntilItIsForgotten() {
        var heading = SHEET.replace("Memo", "Memo " + System.nanoTime());
        var page = uploaded("march.csv", heading);
        answered(page, Map.of("c.0.0.G", "endUse", "remember", "1"));

        var next = uploaded("april.csv", heading.replace("A-1", "B-1").replace("water pump", "oil pump"));
        assertThat(next.text())
                .contains("as you said")
                .contains("for a file laid out like this")
                .contains("Forget it");
        answered(next, Map.of("start", "1"));
        assertThat(done(next).text()).contains("as an officer said before the check");

        var other = uploaded("may.csv", heading.replace("Consignee", "Buyer"));
        assertThat(other.text()).as("another layout").doesNotContain("as you said");

        var third = uploaded("june.csv", heading);
        var forgotten = answered(third, Map.of("forget", "0.0"));
        assertThat(forgotten.text()).doesNotContain("as you said").doesNotContain("Forget it");
        assertThat(uploaded("july.csv", heading).text()).doesNotContain("as you said");
        var auditor = service.browser();
        auditor.logIn(service.account(AccountRole.AUDITOR).name(), RunningService.PASSWORD);
        assertThat(auditor.get("/audit").text()).contains("layout.remembered").contains("layout.forgotten");
    }

    @Test
    void whatIsKnownIsTakenOverEvenWhereNobodyLooked() {
        var heading = SHEET.replace("Memo", "Note " + System.nanoTime());
        answered(uploaded("march.csv", heading), Map.of("c.0.0.G", "endUse", "remember", "1"));
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 5; i++) {
            files.put("week-" + i + ".csv", bytes(heading.replace("A-", i + "-")));
        }
        var page = ann.upload(ann.get("/jobs"), "/jobs", files);
        assertThat(page.text()).contains("All 5 files").doesNotContain("name=\"c.4.0.A\"");
        ann.send(page, "/jobs/" + id(page) + "/reading", Map.of("start", "1"));
        var results = done(page).text();
        assertThat(results.split("as an officer said before the check", -1)).hasSize(6);
    }

    @Test
    void whatIsNotToBeRememberedHoldsForThisUploadAlone() {
        var heading = SHEET.replace("Memo", "Remark " + System.nanoTime());
        assertThat(answered(uploaded("march.csv", heading), Map.of("c.0.0.G", "endUse"))
                        .text())
                .contains("as you said");
        assertThat(uploaded("april.csv", heading).text()).doesNotContain("as you said");
    }

    @Test
    void whoChoosesNothingIsAskedToAndAnotherFileMayBeTaken() {
        var nothing = ann.upload(ann.get("/jobs"), "/jobs", Map.of("", new byte[0]));
        assertThat(nothing.text()).contains("No file was chosen");
        var page = uploaded("may.csv", SHEET);
        assertThat(answered(page, Map.of("cancel", "1")).path()).isEqualTo("/jobs");
        assertThat(state(page)).isEqualTo(RunState.CANCELLED);
        assertThat(ann.get("/jobs/" + id(page)).text()).contains("was cancelled");
    }

    @Test
    void emptyAndForgedAreAnsweredByPages() {
        assertThat(uploaded("empty.csv", "").text()).contains("empty.csv").doesNotContain("Exception");
        for (var path : new String[] {"/jobs/none", "/jobs/%3Cscript%3E/reading", "/jobs/none/files/0/workbook"}) {
            var page = ann.get(path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.text()).contains("<h1").doesNotContain("Exception").doesNotContain("<script>");
        }
    }

    @Test
    void anAuditorSeesUploadsAndStartsNone() {
        var page = uploaded("may.csv", SHEET);
        var auditor = service.browser();
        auditor.logIn(service.account(AccountRole.AUDITOR).name(), RunningService.PASSWORD);
        var seen = auditor.follow(page.at());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(auditor.send(seen, "/jobs/" + id(page) + "/reading", Map.of("start", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(state(page)).isEqualTo(RunState.ASKS);
    }

    @Test
    void answersInAReturnedWorkbookAreShownFirstAndThenProposed() {
        var page = uploaded("may.csv", SHEET.replace("Orchard Ltd", "Orchard " + System.nanoTime() + " Ltd"));
        var corrected = answered(page, Map.of("c.0.0.G", "endUse"));
        answered(corrected, Map.of("start", "1"));
        var results = done(page);
        var book = AnsweredWorkbook.of(ann.download("/jobs/" + id(page) + "/files/0/workbook"))
                .row(3, "hold", "asked the shipper")
                .row(2, "dance", "what?")
                .bytes();
        var shown = ann.upload(results, "/jobs", Map.of("answered.screened.xlsx", book), Map.of("checked", id(page)));
        assertThat(shown.path()).endsWith("/files/0/answers");
        assertThat(shown.text())
                .contains("asked the shipper")
                .contains("nothing decided")
                .contains("Not clear yet: hold it")
                .contains("is no decision");
        assertThat(ann.get("/queue").text())
                .as("nothing is decided by an upload")
                .doesNotContain("asked the shipper");

        var taken = ann.send(shown, shown.at().getPath(), Map.of());
        assertThat(taken.path()).isEqualTo("/jobs");
        assertThat(taken.text())
                .contains("answers were proposed; 1 stayed out")
                .doesNotContain("answered.screened.xlsx");
        var again = ann.upload(results, "/jobs", Map.of("answered.screened.xlsx", book), Map.of("checked", id(page)));
        assertThat(again.text()).contains("were brought in before").doesNotContain("Propose these");
    }

    @Test
    void aReturnedWorkbookIsKnownAlsoWhenItIsUploadedAsAnyFile() {
        var page = uploaded("may.csv", SHEET);
        answered(page, Map.of("start", "1"));
        done(page);
        var book = ann.download("/jobs/" + id(page) + "/files/0/workbook");
        var reading = ann.upload(ann.get("/jobs"), "/jobs", Map.of("may.screened.xlsx", book));
        assertThat(reading.text()).contains("This workbook came back from a check");
        var answers = ann.get("/jobs/" + id(reading) + "/files/0/answers");
        assertThat(answers.text()).contains("No row of this workbook has a decision or a note");
        var noBook = ann.get("/jobs/" + id(uploaded("may.csv", SHEET)) + "/files/0/answers");
        assertThat(noBook.text()).contains("no sheet has the columns");
    }
}
