package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.web.AnsweredWorkbook;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.job.Jobs;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The answers in a workbook that comes back. */
class ReturnedPagesTests extends UploadingOfficer {

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
        assertThat(Jsoup.parse(shown.text()).select("td a[href^=/findings/]").eachText())
                .as("findings by what they are called")
                .isNotEmpty()
                .noneMatch(title -> title.matches("[A-Z][0-9]{2}"));
        assertThat(ann.get("/queue").text())
                .as("nothing is decided by an upload")
                .doesNotContain("asked the shipper");

        var taken = ann.send(shown, shown.at().getPath(), Map.of());
        assertThat(taken.text())
                .contains("answers were proposed; 1 stayed out")
                .contains("is no decision")
                .doesNotContain("Nothing is taken yet")
                .doesNotContain("Propose these");
        var later = service.browser();
        later.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var listed = Jsoup.parse(later.get("/jobs").text())
                .select("tr:has(a[href=" + shown.at().getPath() + "])");
        assertThat(listed.text()).contains("answered.screened.xlsx").contains("decisions taken");
        assertThat(Jsoup.parse(later.get(shown.at().getPath()).text())
                        .select("section.ask td:last-child")
                        .eachText())
                .as("what stayed out, told once more")
                .anyMatch(why -> why.contains("is no decision"));
        var told = ann.get("/jobs/" + id(page)).text();
        assertThat(told)
                .contains("What was decided about this upload")
                .contains("hold in the returned workbook")
                .as("and why")
                .contains("asked the shipper</q>");
        var address = Pattern.compile("/decisions/[^/\"]+/evidence").matcher(told);
        assertThat(address.find()).isTrue();
        assertThat(ann.get(address.group()).text())
                .contains("tidewaiter evidence")
                .contains("asked the shipper");
        assertThat(ann.get("/decisions/none/evidence").status()).isEqualTo(404);
        var again = ann.upload(results, "/jobs", Map.of("answered.screened.xlsx", book), Map.of("checked", id(page)));
        assertThat(again.text()).contains("were brought in before").doesNotContain("Propose these");
        var otherwise =
                AnsweredWorkbook.of(book).row(3, "block", "seen the plate").bytes();
        var against =
                ann.upload(results, "/jobs", Map.of("answered.screened.xlsx", otherwise), Map.of("checked", id(page)));
        assertThat(Jsoup.parse(against.text())
                        .select("section.ask td:last-child")
                        .eachText())
                .as("why not, in words")
                .anyMatch(why -> why.contains("was answered in the meantime: Not clear yet: hold it."))
                .noneMatch(why -> why.matches("(?s).*(UNSURE|Rule [A-Z][0-9]{2}).*"));
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
        assertThat(state(noBook)).as("only looked at").isEqualTo(RunState.ASKS);
    }

    @Test
    void whatCannotBeReadAsAReturnedWorkbookIsToldWhereItWasChosenAndIsNoUpload() {
        var page = uploaded("may.csv", SHEET);
        answered(page, Map.of("start", "1"));
        var results = done(page);
        var name = "letter-%d.xlsx".formatted(System.nanoTime());
        var refused = ann.upload(results, "/jobs", Map.of(name, bytes("no workbook")), Map.of("checked", id(page)));
        assertThat(refused.path()).isEqualTo("/jobs/" + id(page));
        var told = Jsoup.parse(refused.text());
        assertThat(told.select("#wrong-return[role=alert]").text()).contains(name);
        assertThat(told.select("#returned[aria-invalid=true][aria-describedby=wrong-return]"))
                .hasSize(1);
        assertThat(ann.get("/jobs").text()).doesNotContain(name);
        assertThat(ann.get("/").text()).doesNotContain(name);
    }

    @Test
    void theWorkbookIsReadOnceAndWhatStandsIsAskedEachTime() throws Exception {
        var page = uploaded("may.csv", SHEET);
        answered(page, Map.of("start", "1"));
        var results = done(page);
        var book = AnsweredWorkbook.of(ann.download("/jobs/" + id(page) + "/files/0/workbook"))
                .row(3, "hold", "called the mill")
                .bytes();
        var shown = ann.upload(results, "/jobs", Map.of("back.screened.xlsx", book), Map.of("checked", id(page)));
        var looked = ann.get(shown.path()).text();
        assertThat(looked).contains("called the mill").contains("nothing decided");

        var other = ann.upload(results, "/jobs", Map.of("back.screened.xlsx", book), Map.of("checked", id(page)));
        ann.send(other, other.at().getPath(), Map.of());
        var jobs = service.bean(Jobs.class);
        Files.delete(jobs.upload(jobs.find(id(shown)).orElseThrow(), 0));
        assertThat(ann.get(shown.path()).text())
                .contains("were brought in before")
                .doesNotContain("nothing decided");
    }
}
