package dev.tidewaiter.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.cli.Tidewaiter;
import dev.tidewaiter.web.RunningService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The morning after: what the night found anew is a click away, and not hidden among all that it found again. */
class NightPageTests {

    private static final String KNOWN = """
            Shipper,Consignee,Description,HS,Destination
            Harbour Works,Xiamen Limbach Aircraft Engine Co Ltd,water pump,841370,KG
            """;

    private final RunningService service = RunningService.start(Map.of());

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        service.close();
    }

    private void night(String records) throws IOException {
        assertThat(ended(records)).isZero();
    }

    private int ended(String records) throws IOException {
        var file = Files.writeString(folder.resolve("records.csv"), records);
        return Tidewaiter.run(
                "batch",
                file.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--data",
                service.folder().toString(),
                "--quiet");
    }

    @Test
    void aNightThatFailedIsAProblemWithItsReason() throws IOException {
        service.database()
                .jdbc()
                .sql("create trigger lose after insert on screened_line begin delete from screened_line; end")
                .update();
        assertThat(ended(KNOWN)).isEqualTo(4);
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var problem = Jsoup.parse(ann.get("/").text()).select(".problems li:contains(failed)");
        assertThat(problem.text())
                .containsPattern("The night over [^ ]*records.csv failed\\.")
                .contains("rows were read, but 1 lines are counted, 0 kept");
        assertThat(ann.get(problem.select("a").attr("href")).status()).isEqualTo(200);
    }

    @Test
    void whatIsNewInTheNightCanBeReviewedApart() throws IOException {
        night(KNOWN);
        night(KNOWN + "Harbour Works,Alatau Works,two-stroke aircraft engine L550E 37 kW,840710,KG\n");
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var night = Objects.requireNonNull(Jsoup.parse(ann.get("/nights").text())
                        .select("main td a")
                        .first())
                .attr("href");
        var page = Jsoup.parse(ann.get(night).text());
        var all = page.select("a[href^=/queue?run=]");
        assertThat(all.text()).contains("All").contains("open findings of this night");
        var fresh = page.select("a[href^=/queue?first_run=]");
        assertThat(fresh.text()).containsPattern("Review the (\\d+ )?new finding");

        var queue = Jsoup.parse(ann.get(fresh.attr("href")).text());
        assertThat(rows(queue)).isNotEmpty().allSatisfy(row -> assertThat(row).contains("Alatau Works"));
        assertThat(queue.select(".facets input[name=first_run]").val())
                .as("whoever narrows the list further stays among what is new")
                .isEqualTo(night.substring("/nights/".length()));
        assertThat(rows(Jsoup.parse(ann.get(all.attr("href")).text())))
                .anySatisfy(row -> assertThat(row).contains("Xiamen Limbach"));
    }

    @Test
    void aColumnThatNobodyReadInTheNightIsAProblem() throws IOException {
        night("""
                Shipper,Consignee,Description,HS,Destination,Wunschfarbe
                Harbour Works,Nordlicht GmbH,glazed wall tiles,690721,DE,blau
                """);
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        assertThat(Jsoup.parse(ann.get("/").text()).select(".problems").text())
                .contains("columns that were not read: F: Wunschfarbe");
        var night = Jsoup.parse(ann.get("/nights").text()).select("main td a").attr("href");
        assertThat(Jsoup.parse(ann.get(night).text())
                        .select("section:contains(Columns that were not read)")
                        .text())
                .as("the page that the problem leads to tells which")
                .contains("F: Wunschfarbe")
                .contains("--mapping");
        night("""
                Shipper,Consignee,Description,HS,Destination
                Harbour Works,Nordlicht GmbH,glazed wall tiles,690721,DE
                """);
        assertThat(Jsoup.parse(ann.get("/").text()).select(".problems").text())
                .as("a later night over the same source is done without it")
                .doesNotContain("Wunschfarbe");
    }

    @Test
    void whatIsCountedAndWhatIsNotIsSaid() throws IOException {
        night(KNOWN + "Harbour Works,Nordlicht GmbH,glazed wall tiles,690721,DE\n");
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var night = Jsoup.parse(ann.get("/nights").text()).select("main td a").attr("href");
        var counts = Jsoup.parse(ann.get(night).text()).select("section:has(table.counts)");
        assertThat(counts.get(0).text())
                .contains("new 1 lines that are not clear")
                .contains("Lines that are clear and had nothing before are not counted here");
        assertThat(counts.get(1).text()).containsPattern("Clear 1$");
    }

    @Test
    void aFileOfTheNightInWhichNothingWasScreenedIsNotSaidToBeScreened() throws IOException {
        Files.writeString(folder.resolve("hello.csv"), "hello\nworld\n");
        assertThat(Tidewaiter.run(
                        "batch",
                        Files.writeString(folder.resolve("records.csv"), KNOWN).toString(),
                        folder.resolve("hello.csv").toString(),
                        "--out",
                        folder.resolve("out").toString(),
                        "--data",
                        service.folder().toString(),
                        "--quiet"))
                .isEqualTo(3);
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        assertThat(Jsoup.parse(ann.get("/").text()).select(".problems li").text())
                .contains("Nothing in hello.csv was screened: no line of goods was recognised in it.")
                .doesNotContain("could not be read");
        var nights = Jsoup.parse(ann.get("/nights").text());
        var night = Jsoup.parse(ann.get(nights.select("main td a").attr("href")).text());
        assertThat(night.select("tr:has(bdi:contains(hello.csv))").text()).isEqualTo("hello.csv had nothing to screen");
        assertThat(night.select("tr:has(bdi:contains(records.csv))").text()).isEqualTo("records.csv is screened");
        assertThat(night.select("section:contains(Files in which nothing was screened) li")
                        .text())
                .isEqualTo("hello.csv");
    }

    @Test
    void aFileThatCouldNotBeReadIsNamedOnce() throws IOException {
        Files.writeString(folder.resolve("torn.csv"), "");
        Tidewaiter.run(
                "batch",
                Files.writeString(folder.resolve("records.csv"), KNOWN).toString(),
                folder.resolve("torn.csv").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--data",
                service.folder().toString(),
                "--quiet");
        var ann = service.browser();
        ann.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var night = Jsoup.parse(ann.get("/nights").text()).select("main td a").attr("href");
        assertThat(Jsoup.parse(ann.get(night).text())
                        .select("section:contains(Files that could not be read) li")
                        .text())
                .isEqualTo("torn.csv: the file is empty. Ask the sender for it again.");
    }

    private static Iterable<String> rows(Document queue) {
        return queue.select("tr[data-finding]").eachText();
    }
}
