package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.people.AccountRole;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whoever approves is refused for nothing that no page shows, and the refusal shows it too. */
class ContradictedApprovalTests {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void theNewerAnswerStandsBesideTheProposalAndUnderTheRefusal() {
        var job = scene.twoLinesAbout("Pier %d".formatted(System.nanoTime()));
        var ids = scene.ids(job);
        var ann = scene.browser(AccountRole.OFFICER);
        ann.send(
                ann.get("/findings/" + ids.get(0)),
                "/findings/" + ids.get(0) + "/decisions",
                Map.of("answer", "NOT_A_MATCH", "reason", "another firm", "scope", "PARTY"));
        var decisions = scene.service.bean(Decisions.class);
        var proposal = decisions.about(ids.get(0)).get(0).id();
        var other = decisions.covered(proposal).stream()
                .filter(one -> !one.equals(ids.get(0)))
                .findFirst()
                .orElseThrow();
        var carl = scene.browser(AccountRole.OFFICER);
        carl.send(
                carl.get("/findings/" + other),
                "/findings/" + other + "/decisions",
                Map.of("answer", "CONFIRMED", "reason", "the same stamp"));
        assertThat(decisions.about(other)).hasSize(2);

        var bob = scene.browser(AccountRole.APPROVER);
        var asked = bob.get("/findings/" + ids.get(0));
        assertThat(Jsoup.parse(asked.text()).select(".answer").text()).contains("the same stamp");
        var refused = bob.send(
                asked, "/findings/" + ids.get(0) + "/approval", Map.of("decision", proposal, "approve", "true"));

        assertThat(refused.status()).isEqualTo(409);
        var why = Jsoup.parse(refused.text()).select("[role=alert]");
        assertThat(why.text()).contains("A newer answer says the opposite", "the same stamp");
        assertThat(why.select("a").eachAttr("href")).contains("/findings/" + other);
    }
}
