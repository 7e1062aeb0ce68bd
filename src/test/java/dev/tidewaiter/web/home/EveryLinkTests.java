package dev.tidewaiter.web.home;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.cli.Tidewaiter;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every link of every page answers whoever sees it. Of links of one kind, such as those to the findings of a list, three stand for all. */
class EveryLinkTests {

    private static final int OF_A_KIND = 3;
    private static final int FEWEST = 35;

    @TempDir
    static Path folder;

    private static RunningService service;

    /** Something of everything that pages tell of. */
    @BeforeAll
    static void desk() throws IOException {
        service = RunningService.start(Map.of());
        var officer = service.account(AccountRole.OFFICER);
        var program = new ApiCaller(service, service.token(officer));
        var manifest = Files.readAllBytes(Path.of("sample-shipments/manifest-week-10.xlsx"));
        var job = program.screened("manifest-week-10.xlsx", manifest);
        program.upload().file("torn.xlsx", "PK torn".getBytes(UTF_8)).send();
        var ann = loggedIn(officer.name());
        var named = program.waiting(job).stream()
                .filter(one -> one.path("rule").asString().equals("P02"))
                .map(one -> "/findings/" + one.path("id").asString())
                .toList();
        for (var finding : named) {
            ann.send(
                    ann.get(finding),
                    finding + "/decisions",
                    Map.of("answer", "NOT_A_MATCH", "reason", "another number", "until", "2027-06-30"));
        }
        var bob = loggedIn(service.account(AccountRole.APPROVER).name());
        bob.send(bob.get(named.get(0)), named.get(0) + "/approval", Map.of("approve", "true"));
        ann.upload(
                ann.get("/jobs"),
                "/jobs",
                Map.of("a.csv", "Consignee,Description\nKiosk,water pump\n".getBytes(UTF_8), "b.xlsx", manifest));
        ann.send(ann.get("/parties"), "/parties", Map.of("name", "Limbach Aircraft Engine"));
        for (var line : List.of("", "Harbour Works,Kiosk LLC,two-stroke aircraft engine L550E 37 kW,840710,KG\n")) {
            var records = Files.writeString(
                    folder.resolve("records.csv"),
                    "Shipper,Consignee,Description,HS,Destination\nHarbour Works,Kiosk LLC,cotton towels,630260,KZ\n"
                            + line);
            var out = folder.resolve("out").toString();
            assertThat(Tidewaiter.run(
                            "batch",
                            records.toString(),
                            "--out",
                            out,
                            "--data",
                            service.folder().toString(),
                            "--quiet"))
                    .isZero();
            long ended = Instant.now().getEpochSecond();
            Awaitility.await()
                    .until(() ->
                            Instant.now().getEpochSecond() > ended); // nights of one source have their time for a name
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Browser loggedIn(String name) {
        var browser = service.browser();
        browser.logIn(name, RunningService.PASSWORD);
        return browser;
    }

    @ParameterizedTest
    @EnumSource(AccountRole.class)
    void everyLinkThatIsSeenAnswers(AccountRole role) {
        var browser = loggedIn(service.account(role).name());
        var waiting = new ArrayDeque<>(List.of("/", "/password"));
        var seen = new HashSet<>(waiting);
        var kinds = new HashMap<String, Integer>();
        var wrong = new ArrayList<String>();
        var titles = new HashMap<String, String>();
        while (!waiting.isEmpty()) {
            var path = waiting.remove();
            var page = browser.get(path);
            if (page.status() != 200 || page.at().getPath().equals("/login")) {
                wrong.add(path + " " + page.status() + " " + page.at().getPath());
            }
            if (page.header("Content-Type").orElse("").startsWith("text/html")
                    && page.header("Content-Disposition").isEmpty()) {
                var other = titles.putIfAbsent(
                        Jsoup.parse(page.text()).title(), page.at().getPath());
                // findings of one rule about one party have one title, and what hangs on a page has its title
                if (other != null && !other.equals(page.at().getPath()) && !path.startsWith("/findings/")) {
                    wrong.add(path + " is titled as " + other);
                }
                for (var link : links(page.text())) {
                    if (!seen.contains(link) && kinds.merge(kind(link), 1, Integer::sum) <= OF_A_KIND) {
                        seen.add(link);
                        waiting.add(link);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(kinds).hasSizeGreaterThan(FEWEST);
    }

    private static List<String> links(String page) {
        return Jsoup.parse(page).select("a[href^=/]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    /** The address without what tells one thing from another of its kind. */
    private static String kind(String link) {
        var address = URI.create(link.replace(" ", "%20"));
        var query = address.getRawQuery() == null
                ? ""
                : List.of(address.getRawQuery().split("&", -1)).stream()
                        .map(one -> one.replaceFirst("=.*", ""))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("&"));
        var path = address.getRawPath()
                .replaceAll("[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("/[0-9]+(?=/|$)", "/N")
                .replaceAll("(?<=/rules/)[A-Z][0-9]{2}", "RULE")
                .replaceAll("(?<=/rules/tables/).*", "TABLE")
                .replaceAll("(?<=/lists/)[A-Z][^/]*", "LIST")
                .replaceAll("(?<=/lists/LIST/)(?!changes|editions)[^/]+", "ENTRY");
        return path + "?" + query;
    }
}
