package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An officer whose answer was rejected learns that wherever the finding is shown. */
class OpenAgainPagesTests {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void theListTheUploadTheFirstPageAndTheFindingSayThatTheAnswerWasRejected() {
        var job = scene.engineMaker(1);
        var found = scene.waiting(job).stream()
                .filter(one -> one.path("rule").asString().equals("P02"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        var ann = scene.browser(AccountRole.OFFICER);
        var before = ann.get("/findings/" + found);
        assertThat(before.text()).doesNotContain("The last answer was rejected");
        ann.send(
                before,
                "/findings/" + found + "/decisions",
                Map.of("answer", "NOT_A_MATCH", "reason", "another number"));
        var approver = scene.service.account(AccountRole.APPROVER);
        var bob = scene.browser(approver);
        var asked = bob.get("/findings/" + found);
        var decision = Jsoup.parse(asked.text())
                .select("form.approval input[name=decision]")
                .val();
        bob.send(
                asked,
                "/findings/" + found + "/approval",
                Map.of("decision", decision, "approve", "false", "note", "the road is the same"));
        assertThat(Jsoup.parse(ann.get("/queue?run=" + job).text())
                        .select("tr[data-finding=" + found + "] .state")
                        .text())
                .isEqualTo("answer rejected");
        assertThat(Jsoup.parse(ann.get("/jobs/" + job).text())
                        .select("tr:has(a[href=/findings/" + found + "])")
                        .text())
                .contains("open answer rejected");
        var home = Jsoup.parse(ann.get("/").text());
        assertThat(home.select("h2:contains(Open again) ~ ul li:has(a[href=/findings/" + found + "])")
                        .text())
                .contains(approver.name() + " rejected the answer: the road is the same");
        var page = Jsoup.parse(ann.get("/findings/" + found).text());
        assertThat(page.select("#detail > .warning:first-of-type").text())
                .as("before what is to be done")
                .startsWith("The last answer was rejected. The party is not the listed one")
                .contains("the road is the same");
        assertThat(Jsoup.parse(bob.get("/queue?view=approve").text())
                        .select(".empty:contains(open again) a")
                        .attr("href"))
                .isEqualTo("/#again");
    }
}
