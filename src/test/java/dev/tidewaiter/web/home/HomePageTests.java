package dev.tidewaiter.web.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.decision.DecisionAnswer;
import dev.tidewaiter.casework.decision.DecisionScope;
import dev.tidewaiter.casework.decision.DecisionState;
import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.decision.NewDecision;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.lists.SdnFiles;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first page says that waits is what waits, however much came after it. */
class HomePageTests {

    private static final String TILES = """
            Shipper,Consignee,Description,HS,Destination,Wunschfarbe
            Harbour Works Ltd,Nordlicht Handels GmbH %d,glazed wall tiles,690721,DE,blau
            """;
    private static final String ENGINE = """
            Shipper,Consignee,Description,HS,Destination
            Harbour Works Ltd,Kiosk LLC,aircraft piston engine L550E,840710,RU
            """;

    @Test
    void aListThatTheLastTryDidNotBringUpToDateIsAProblemWithItsReason(@TempDir Path folder) throws IOException {
        try (var service = RunningService.start(Map.of())) {
            var data = service.folder().toString();
            var whole = SdnFiles.write(folder, "2024-05-03", 100).toString();
            Call.of("lists", "import", whole, "--data", data);
            var browser = service.browser();
            browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
            assertThat(browser.get("/").text()).doesNotContain("not brought up to date");
            var part = SdnFiles.write(folder, "2024-05-05", 20).toString();
            Call.of("lists", "import", part, "--data", data);
            assertThat(Jsoup.parse(browser.get("/").text()).select(".problems").text())
                    .contains("OFAC-SDN was not brought up to date by the last try")
                    .contains("20 entries");
        }
    }

    @Test
    void whatWaitsIsToldHoweverManyUploadsCameAfterIt() {
        try (var service = RunningService.start(Map.of())) {
            var officer = service.account(AccountRole.OFFICER);
            var program = new ApiCaller(service, service.token(officer));
            var browser = service.browser();
            browser.logIn(officer.name(), RunningService.PASSWORD);
            assertThat(browser.get("/").text())
                    .contains("Nothing waits.")
                    .contains("no line was screened on these days");

            program.screened(
                    "mild.csv", TILES.formatted(0).replace(",DE,", ",,").getBytes(UTF_8));
            program.screened("oldest.csv", ENGINE.getBytes(UTF_8));
            var chart = Jsoup.parse(browser.get("/").text());
            assertThat(chart.select(".axis span")).as("from which day to which").hasSize(2);
            assertThat(chart.select(".legend").text()).endsWith("at most 2 a day");
            var runs = service.bean(Runs.class);
            for (int i = 0; i < 30; i++) {
                runs.add(
                        new NewRun(
                                "later-" + i,
                                RunKind.JOB,
                                "later-" + i,
                                officer.id(),
                                Map.of(),
                                List.of("later.csv"),
                                null,
                                null),
                        RunState.DONE);
            }
            assertThat(rows(browser.get("/").text())).as("the worst first").containsExactly("oldest.csv", "mild.csv");
            assertThat(browser.get("/").text())
                    .doesNotContain("Nothing waits.")
                    .contains("mild.csv: columns that were not read: ");

            for (int i = 0; i < 12; i++) {
                program.screened(
                        "engine-%d.csv".formatted(i),
                        ENGINE.replace("Kiosk", "Kiosk " + i).getBytes(UTF_8));
            }
            assertThat(rows(browser.get("/").text()))
                    .as("of the same the oldest first")
                    .hasSize(12)
                    .startsWith("oldest.csv", "engine-0.csv");
            assertThat(browser.get("/").text()).contains("and in 2 more something waits");
            assertThat(rows(browser.get("/?all=true").text())).hasSize(14).endsWith("mild.csv");
        }
    }

    @Test
    void anUploadThatWasStoppedIsNoWorkThoughAnotherFoundTheSame() {
        try (var service = RunningService.start(Map.of())) {
            var officer = service.account(AccountRole.OFFICER);
            var program = new ApiCaller(service, service.token(officer));
            var browser = service.browser();
            browser.logIn(officer.name(), RunningService.PASSWORD);
            program.screened("whole.csv", ENGINE.getBytes(UTF_8));
            var stopped = program.screened("stopped.csv", ENGINE.getBytes(UTF_8));
            assertThat(rows(browser.get("/").text())).containsExactly("whole.csv", "stopped.csv");

            service.bean(Runs.class).move(stopped, List.of(RunState.DONE), RunState.CANCELLED, null);
            assertThat(rows(browser.get("/").text())).containsExactly("whole.csv");
            var links = Jsoup.parse(browser.get("/jobs").text()).select("main td.num a[href^=/queue]");
            assertThat(links).as("what waits of uploads").hasSize(1);
            assertThat(links.attr("href")).doesNotContain(stopped);
        }
    }

    /** What two people say of a finding: the rule was wrong. */
    private static void dismissed(RunningService service, String finding) {
        var decisions = service.bean(Decisions.class);
        var proposed = decisions.propose(
                new NewDecision(
                        finding,
                        DecisionAnswer.NOT_AS_SAID,
                        "a water pump",
                        "",
                        DecisionScope.LINE,
                        "",
                        null,
                        null,
                        "",
                        false,
                        "api"),
                "ann");
        if (proposed.state() == DecisionState.PROPOSED) {
            decisions.approve(proposed.id(), true, "seen", "bob");
        }
    }

    @Test
    void aRuleThatPeopleFindWrongNineTimesOfTenIsAProblem() {
        try (var service = RunningService.start(Map.of())) {
            var officer = service.account(AccountRole.OFFICER);
            var program = new ApiCaller(service, service.token(officer));
            var rows = new StringBuilder(ENGINE);
            for (int i = 0; i < 19; i++) {
                rows.append("Harbour Works Ltd,Kiosk %d LLC,aircraft piston engine L550E,840710,RU\n".formatted(i));
            }
            var job = program.screened("engines.csv", rows.toString().getBytes(UTF_8));
            var rule = program.waiting(job).get(0).path("rule").asString();
            var found = program.waiting(job).stream()
                    .filter(one -> one.path("rule").asString().equals(rule))
                    .map(one -> one.path("id").asString())
                    .toList();
            assertThat(found).hasSize(20);
            var browser = service.browser();
            browser.logIn(officer.name(), RunningService.PASSWORD);

            found.subList(1, 20).forEach(finding -> dismissed(service, finding));
            assertThat(browser.get("/").text()).as("nineteen say nothing yet").doesNotContain("may find too much");
            dismissed(service, found.get(0));
            var problems = Jsoup.parse(browser.get("/").text()).select(".problems li:contains(may find too much)");
            assertThat(problems.text())
                    .contains("Rule " + rule + " may find too much: 20 of 20 answers in 30 days said it was wrong");
            assertThat(problems.select("a").attr("href")).isEqualTo("/rules/" + rule);
        }
    }

    private static List<String> rows(String page) {
        return Pattern.compile("<td><a href=\"/jobs/[^\"]+\"><bdi>([^<]+)</bdi>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
