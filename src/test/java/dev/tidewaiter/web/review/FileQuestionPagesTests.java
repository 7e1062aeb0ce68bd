package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.Browser.Page;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A missing column is asked for once a file, and one answer answers all that ask for it. */
class FileQuestionPagesTests {

    private static final int LINES = 70;

    private final ReviewScene scene = new ReviewScene();
    private final Browser ann = scene.browser(AccountRole.OFFICER);

    private static Document read(Page page) {
        assertThat(page.status()).isEqualTo(200);
        return Jsoup.parse(page.text());
    }

    private List<String> asking(String job) {
        return scene.waiting(job).stream()
                .filter(one -> !one.path("question").asString().isEmpty())
                .map(one -> one.path("id").asString())
                .toList();
    }

    @Test
    void theQueueAsksForAMissingColumnOnceAndNothingIsLost() {
        var job = scene.withoutDestination(LINES);
        var queue = read(ann.get("/queue?run=" + job + "&verdict=CANNOT_CHECK"));
        var row = queue.select("tr[data-finding]:has(input[name=question])");
        assertThat(row).as("one row a question").hasSize(1);
        assertThat(row.text())
                .contains("Not checked; missing: country of destination", "nowhere.csv")
                .doesNotContain("row 2");
        var count = row.select("small").text().replaceAll("\\D", "");
        assertThat(Integer.parseInt(count)).as("several rules on each line").isGreaterThanOrEqualTo(2 * LINES);
        assertThat(queue.select("h1 + span").text())
                .startsWith(count + " findings")
                .contains("1 row here");
        assertThat(queue.select("#detail .told").text())
                .contains("nowhere.csv does not tell: country of destination", count + " findings");
        var each = read(ann.get(queue.select("#detail .told a").attr("href")));
        assertThat(each.select("tr[data-finding]"))
                .as("each by itself, in pages")
                .hasSize(50);
        assertThat(each.select("h1 + span").text())
                .startsWith(count + " findings")
                .doesNotContain("rows");
        assertThat(each.text()).contains("row 2");
        assertThat(each.select("tr[data-finding] td:has(a) small").eachText())
                .as("a rule's title alone would read as if it had found something")
                .contains("Not checked; missing: country of destination.");
    }

    @Test
    void anUploadsPageTellsItOnceAmongTheWorst() {
        var job = scene.withoutDestination(3);
        assertThat(read(ann.get("/jobs/" + job)).select("table a").eachText())
                .filteredOn(text -> text.contains("missing: "))
                .hasSize(1);
    }

    @Test
    void anUploadsPageTellsWhatOneLineDoesNotSay() {
        var job = scene.withoutDestination(1);
        assertThat(read(ann.get("/jobs/" + job)).select("#worst td").eachText())
                .anyMatch(text -> text.contains("missing: country of destination"));
    }

    @Test
    void anAnswerBesideTheListIsThatOfTheWholeFile() {
        var job = scene.withoutDestination(3);
        var asking = asking(job);
        var page = ann.get("/queue?run=" + job + "&verdict=CANNOT_CHECK");
        var box = read(page).select("#detail input[name=scope]");
        assertThat(box.attr("value")).isEqualTo("QUESTION");
        assertThat(box.hasAttr("checked"))
                .as("also for the others, unless taken away")
                .isTrue();
        assertThat(box.parents().eachText().get(0)).contains("" + (asking.size() - 1));
        var id = read(page).select("#detail").attr("data-finding");
        var done = ann.send(
                page,
                "/findings/" + id + "/decisions",
                Map.of("answer", "UNSURE", "reason", "asked the sender", "scope", "QUESTION"));
        assertThat(done.text()).contains(asking.size() + " findings answered.");
        assertThat(asking).allSatisfy(one -> assertThat(scene.state(one)).isEqualTo(FindingState.UNSURE));
    }

    @Test
    void aFindingsOwnPageAnswersForItselfUnlessAskedFurther() {
        var asking = asking(scene.withoutDestination(2));
        var page = ann.get("/findings/" + asking.get(1));
        assertThat(read(page).select("input[name=scope]").hasAttr("checked")).isFalse();
        ann.send(page, "/findings/" + asking.get(1) + "/decisions", Map.of("answer", "PERMITTED", "reason", "seen"));
        assertThat(scene.state(asking.get(1))).isEqualTo(FindingState.SETTLED);
        assertThat(scene.state(asking.get(0))).isEqualTo(FindingState.OPEN);
    }

    @Test
    void aQuestionIsAnsweredTogetherWithOthers() {
        var job = scene.withoutDestination(LINES);
        var queue = ann.get("/queue?verdict=CANNOT_CHECK&run=" + job);
        var whole = read(queue).select("input[name=question][type=checkbox]").attr("value");
        var asked = ann.ask(queue, "/queue/many", Map.of("what", "chosen", "question", whole));
        var count = read(asked).select("h1").text().replaceAll("\\D", "");
        assertThat(Integer.parseInt(count)).isGreaterThanOrEqualTo(2 * LINES);
        assertThat(asked.text()).contains("and all of this file that ask the same: " + count);
        var done = ann.send(
                asked, "/queue/many/decisions", Map.of("answer", "PERMITTED", "reason", "it goes to a shop in Berlin"));
        assertThat(done.text()).contains(count + " findings answered.");
        assertThat(asking(job)).isEmpty();
        assertThat(read(ann.get("/queue?run=" + job)).select("input[name=question][type=checkbox]"))
                .isEmpty();
    }
}
