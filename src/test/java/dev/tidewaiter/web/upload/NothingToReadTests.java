package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.web.api.ApiCaller;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An upload of which no file can be read is not checked: there is nothing to check. */
class NothingToReadTests extends UploadingOfficer {

    private static final String TORN = "PK\u0003\u0004 torn";

    @Test
    void whatCannotBeReadIsNotOfferedForACheckNorStarted() {
        var page = uploaded("torn.xlsx", TORN);
        var shown = Jsoup.parse(page.text());
        assertThat(shown.select("main").text()).contains("There is nothing to check");
        assertThat(shown.select("button[name=start], #facts, input[name=remember]"))
                .isEmpty();
        assertThat(shown.select("button[name=cancel].primary").text()).isEqualTo("Use another file");

        answered(page, Map.of("start", "1"));
        assertThat(state(page)).as("a form of before").isEqualTo(RunState.ASKS);
    }

    @Test
    void whatIsNoTableIsCalledWhatItIs() {
        var page = ann.upload(
                ann.get("/jobs"),
                "/jobs",
                Map.of("invoice.xlsx", bytes("%PDF-1.7\n%\n1 0 obj\nendobj\n"), "scan.csv", bytes("GIF89a pixels")));
        assertThat(Jsoup.parse(page.text()).select("main").text())
                .contains("invoice.xlsx: is a PDF document, whatever its name says")
                .contains("scan.csv: is a picture, whatever its name says");
    }

    @Test
    void aFileThatStaysOutStandsFirstAndBesideTheButton() {
        var page = ann.upload(ann.get("/jobs"), "/jobs", Map.of("a.csv", bytes(SHEET), "b.xlsx", bytes(TORN)));
        var shown = Jsoup.parse(page.text());
        assertThat(shown.select("form section h2").eachText()).startsWith("b.xlsx");
        assertThat(shown.select("p.last").text())
                .contains("Check 2 lines")
                .contains("1 file cannot be read and will not be checked.");
    }

    @Test
    void anUploadThatCouldNotBeReadIsNotSaidToBeScreened() {
        var program = new ApiCaller(service, service.token(AccountRole.OFFICER));
        var name = "torn-%d.xlsx".formatted(System.nanoTime());
        var job = program.screened(name, bytes(TORN));
        assertThat(Jsoup.parse(ann.get("/jobs/" + job).text())
                        .select("[role=status]")
                        .eachText())
                .first(STRING)
                .startsWith("could not be read");
        assertThat(Jsoup.parse(ann.get("/jobs").text())
                        .select("tr:contains(" + name + ")")
                        .text())
                .contains("could not be read")
                .doesNotContain("is screened");
    }

    @Test
    void anUploadThatWasReadAndHasNoGoodsIsNotSaidToBeUnreadable() {
        var program = new ApiCaller(service, service.token(AccountRole.OFFICER));
        var name = "notes-%d.csv".formatted(System.nanoTime());
        var job = program.screened(name, bytes("hello\nworld\n"));
        var page = Jsoup.parse(ann.get("/jobs/" + job).text());
        assertThat(page.select("[role=status]").eachText()).first(STRING).startsWith("had nothing to screen");
        assertThat(page.select("#told").text())
                .contains("Nothing of this upload was checked: no file of it has a line of goods");
        assertThat(page.select("main").text())
                .contains("Open the report: it says of each row why")
                .doesNotContain("could be read")
                .doesNotContain("Nothing of this upload waits");
        assertThat(Jsoup.parse(ann.get("/jobs").text())
                        .select("tr:contains(" + name + ")")
                        .text())
                .contains("had nothing to screen")
                .doesNotContain("could not be read");
    }

    @Test
    void thatSomeFilesWereNotCheckedIsSaidAtTheTop() {
        var page = ann.upload(
                ann.get("/jobs"),
                "/jobs",
                Map.of("a.csv", bytes(SHEET), "b.xlsx", bytes(TORN), "c.csv", bytes("hello\nworld\n")));
        answered(page, Map.of("start", "1"));
        var told = Jsoup.parse(done(page).text()).select("#told");
        assertThat(told.text()).contains("is screened").contains("2 of 3 files were not checked.");
    }
}
