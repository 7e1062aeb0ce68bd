package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.people.AccountRole;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A finding that only rests on another one about the same party and entry is named beside it, and settled with it. */
class RestingPagesTests {

    private final ReviewScene scene = new ReviewScene();

    private List<String> of(String rule, String job) {
        return scene.waiting(job).stream()
                .filter(one -> one.path("rule").asString().equals(rule))
                .map(one -> one.path("id").asString())
                .toList();
    }

    @Test
    void thatThePartyIsAnotherSettlesTheLicenceThatRestsOnIt() {
        var job = scene.engineMaker(2);
        var named = of("P02", job);
        var resting = of("P03", job);
        assertThat(List.of(named.size(), resting.size())).containsExactly(2, 2);
        var ann = scene.browser(AccountRole.OFFICER);
        var page = ann.get("/findings/" + named.get(0));
        assertThat(Jsoup.parse(page.text())
                        .select("label:has(input[name=scope])")
                        .text())
                .contains("rests on that (2):")
                .contains("SDN whose tag also needs an EAR licence");
        ann.send(
                page,
                "/findings/" + named.get(0) + "/decisions",
                Map.of("answer", "NOT_A_MATCH", "reason", "another registration number", "scope", "PARTY"));
        assertThat(resting).allMatch(id -> scene.state(id) == FindingState.PROPOSED);
    }
}
