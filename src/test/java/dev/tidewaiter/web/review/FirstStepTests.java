package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is to be done first leaves room for the finding, and gives way to the answer once there is one. */
class FirstStepTests {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void itIsOneSentenceAndTheRestIsFoldedUntilTheFindingIsAnswered() {
        var found = scene.waiting(scene.engineMaker(1)).stream()
                .filter(one -> one.path("rule").asString().equals("P02"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        var ann = scene.browser(AccountRole.OFFICER);
        var before = ann.get("/findings/" + found);
        var step = Jsoup.parse(before.text()).select("section.next");
        assertThat(step).as("one alone").hasSize(1);
        assertThat(step.select("> p").text()).endsWith(".").doesNotContain("Stop the shipment");
        assertThat(step.select("details p").text()).contains("Stop the shipment");
        ann.send(
                before,
                "/findings/" + found + "/decisions",
                Map.of("answer", "NOT_A_MATCH", "reason", "another number", "note", "seen the plate"));
        var bob = scene.browser(AccountRole.APPROVER);
        var asked = bob.get("/findings/" + found);
        assertThat(Jsoup.parse(asked.text()).select("section.next"))
                .as("whoever approves looks at the finding")
                .isEmpty();
        assertThat(Jsoup.parse(asked.text()).select("form.approval q").text())
                .as("the note stands apart from the reason")
                .isEqualTo("seen the plate");
        var decision = Jsoup.parse(asked.text())
                .select("form.approval input[name=decision]")
                .val();
        bob.send(asked, "/findings/" + found + "/approval", Map.of("decision", decision, "approve", "true"));
        var settled = Jsoup.parse(ann.get("/findings/" + found).text());
        assertThat(settled.select("section.next")).isEmpty();
        assertThat(settled.select("#detail > .decided").text())
                .contains("The party is not the listed one", "another number");
        assertThat(settled.select("details.otherwise:not([open]) form.decide")).hasSize(1);
    }
}
