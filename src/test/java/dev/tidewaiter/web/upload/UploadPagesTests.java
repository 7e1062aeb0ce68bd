package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.job.Jobs;
import java.net.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** From a file to its results by pages, without scripts. */
class UploadPagesTests extends UploadingOfficer {

    @Test
    void nothingIsCheckedBeforeItWasAskedFor() {
        var page = uploaded("may.csv", SHEET);
        assertThat(page.path()).endsWith("/reading");
        assertThat(page.text())
                .contains("Is this what the file says?")
                .contains("Kyrgyzstan")
                .contains("<b>Kyrgyzstan (KG)</b>")
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
                .contains("2 lines checked")
                .contains("Workbook")
                .contains("Findings as CSV");
        for (var what : new String[] {"workbook", "report", "csv", "lines"}) {
            assertThat(ann.get("/jobs/" + id(page) + "/files/0/" + what).status())
                    .as(what)
                    .isEqualTo(200);
        }
    }

    @Test
    void whatWaitsIsToldOfEachUploadThatFoundIt() {
        var sheet = SHEET.replace("Orchard", "Orchard " + System.nanoTime());
        var first = uploaded("may.csv", sheet);
        answered(first, Map.of("start", "1"));
        var before = done(first).text();
        assertThat(before).contains("id=\"review\"");
        logIn(); // somebody else
        var second = uploaded("again.csv", sheet);
        answered(second, Map.of("start", "1"));
        done(second);
        var after = ann.get("/jobs/" + id(first)).text();
        assertThat(after).contains("id=\"review\"").doesNotContain("Nothing of this upload waits for anybody");
        assertThat(ann.get("/jobs/" + id(second)).text()).contains("id=\"review\"");
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
        assertThat(page.text()).contains("The sheet has no place for: country of destination");
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
        assertThat(done(page).text()).contains("4 lines checked").contains("class=\"warning\"");
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
    void nobodyElseThrowsAnUploadAway() {
        var page = uploaded("may.csv", SHEET);
        var carl = service.browser();
        carl.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        assertThat(page.text()).contains("name=\"cancel\"");
        assertThat(carl.get(page.path()).text()).doesNotContain("name=\"cancel\"");
        var refused = carl.send(carl.get(page.path()), page.path(), Map.of("cancel", "1"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).contains("Only who uploaded these files, or an administrator");
        assertThat(state(page)).isEqualTo(RunState.ASKS);
    }

    @Test
    void whoChoosesNothingIsAskedToAndAnotherFileMayBeTaken() {
        var nothing = ann.upload(ann.get("/jobs"), "/jobs", Map.of("", new byte[0]));
        assertThat(nothing.text()).contains("No file was chosen");
        var page = uploaded("may.csv", SHEET);
        assertThat(answered(page, Map.of("cancel", "1")).path()).isEqualTo("/jobs");
        assertThat(state(page)).isEqualTo(RunState.CANCELLED);
        assertThat(ann.get("/jobs/" + id(page)).text())
                .contains("was cancelled")
                .containsPattern("Stopped by [^<,]+, [0-9]{1,2} ")
                .contains("This check was stopped after 0 lines; all the others of its files were not checked.")
                .doesNotContain("✓ </span>Check", "Take the results back", "Review all");
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
    void anUploadsPageNamesTheRowsAndSpeaksOneLanguage() {
        var page = done(answered(
                uploaded("rows.csv", SHEET.replace("water pump", "piston engine L550E")), Map.of("start", "1")));
        assertThat(page.text()).contains("Held against").containsPattern("rows.csv</span> row [23]");
        var german = ann.answer(HttpRequest.newBuilder(page.at())
                        .header("Accept", "text/html")
                        .header("Accept-Language", "de")
                        .build())
                .body();
        assertThat(german)
                .contains("Abgeglichen mit: <span>ein Teil von OFAC-SDN")
                .contains("die älteste Liste ist ")
                .doesNotContain("a subset of");
    }

    @Test
    void whatWasNotScreenedAtAllSaysSoBesideItsReport() {
        var page = done(answered(
                uploaded("letter.csv", "Dear colleagues\nwe wish you a good week\nyours\n"), Map.of("start", "1")));
        assertThat(page.text())
                .contains("No row of this file was recognised")
                .contains("Nothing of this upload was checked")
                .doesNotContain("Nothing of this upload waits for anybody", "The workbook is the file as it came");
        assertThat(ann.get("/jobs/" + id(page) + "/files/0/report").status()).isEqualTo(200);
        assertThat(page.text()).contains("/jobs/" + id(page) + "/files/0/report");
    }

    @Test
    void anAuditorSeesUploadsAndStartsNone() {
        var page = uploaded("may.csv", SHEET);
        var auditor = service.browser();
        auditor.logIn(service.account(AccountRole.AUDITOR).name(), RunningService.PASSWORD);
        var seen = auditor.follow(page.at());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text())
                .contains("Kyrgyzstan")
                .doesNotContain("name=\"start\"")
                .doesNotContain("name=\"read\"");
        assertThat(auditor.send(seen, "/jobs/" + id(page) + "/reading", Map.of("start", "1"))
                        .status())
                .isEqualTo(403);
        assertThat(state(page)).isEqualTo(RunState.ASKS);
    }

    @Test
    void aLostZeroIsShownWithTheCodeThatWasRead() {
        var page = uploaded("may.csv", SHEET.replace("841370", "304101000"));
        assertThat(page.text()).contains("<b>0304101000</b>").contains("leading zero restored");
    }

    @Test
    void aThousandFilesAreAListOfWhichTheFirstAreOpen() {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 1_000; i++) {
            files.put("week-" + i + ".csv", bytes(SHEET.replace("A-", i + "-")));
        }
        var page = ann.upload(ann.get("/jobs"), "/jobs", files);
        assertThat(page.text()).contains("All 1,000 files").contains("c.2.0.A").doesNotContain("c.3.0.A");
        var last = ann.get("/jobs/" + id(page) + "/reading?from=999");
        assertThat(last.text()).contains("c.999.0.A");
        var corrected = ann.send(last, "/jobs/" + id(page) + "/reading", Map.of("from", "999", "c.999.0.G", "endUse"));
        assertThat(corrected.path()).endsWith("from=999");
        assertThat(corrected.text()).contains("as you said");
        assertThat(answered(corrected, Map.of("cancel", "1")).text()).contains("and 999 more");
    }

    @Test
    void manyFilesAreAskedAboutAsTheyAreRead() {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 12; i++) {
            files.put("day-" + i + ".csv", bytes(SHEET.replace(",,fragile", ",Serbia,fragile")));
        }
        files.put("odd.csv", bytes(SHEET.replace("Destination", "Country").replace("Kyrgyzstan", "")));
        files.put("letter.csv", bytes("Dear Sir or Madam,\nthe papers follow.\n"));
        var page = ann.upload(ann.get("/jobs"), "/jobs", files);
        var address = "/jobs/" + id(page) + "/reading";
        assertThat(page.text()).contains("3 of 14 files read so far").contains("hx-get=\"" + address + "/files\"");
        Awaitility.await().until(() -> !ann.get(address + "/files").text().contains("hx-get"));
        var read = Jsoup.parse(ann.get(address + "/files").text());
        assertThat(read.select("[role=status]").text())
                .isEqualTo("All files have been looked at. 2 ask something before the check:");
        assertThat(read.select("ul li").eachText())
                .satisfiesExactlyInAnyOrder(
                        odd -> assertThat(odd).startsWith("odd.csv"),
                        letter -> assertThat(letter).startsWith("letter.csv"));
        assertThat(ann.get(address).text()).as("known by now").contains("All files have been looked at.");
        var odd = ann.get(read.select("ul li a").get(0).attr("href"));
        answered(odd, Map.of("from", "0", "destination", "Serbia"));
        assertThat(ann.get(address).text()).as("a fact may answer any of them").contains("of 14 files read so far");
        assertThat(Jsoup.parse(ann.get(address + "?look=on").text())
                        .select("#files [role=status]")
                        .text())
                .as("without scripts")
                .contains("All files have been looked at.");
    }

    @Test
    void whatWasUploadedOutlivesAStopOfTheService() {
        var first = RunningService.start(Map.of());
        var bob = first.account(AccountRole.OFFICER).name();
        var before = first.browser();
        before.logIn(bob, RunningService.PASSWORD);
        var page = before.upload(before.get("/jobs"), "/jobs", Map.of("may.csv", bytes(SHEET)));
        before.send(page, "/jobs/" + id(page) + "/reading", Map.of("c.0.0.G", "endUse"));
        first.close();
        try (var again = RunningService.startAgain(first.folder())) {
            var after = again.browser();
            after.logIn(bob, RunningService.PASSWORD);
            var found = after.get("/jobs/" + id(page) + "/reading");
            assertThat(found.text()).contains("as you said").contains("Check 2 lines");
        }
    }
}
