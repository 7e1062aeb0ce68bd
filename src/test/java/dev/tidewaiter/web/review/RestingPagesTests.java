package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.people.AccountRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    @Test
    void theOppositeIsQuestionedOnThePageAndShownToWhoApproves() {
        var job = scene.engineMaker(1);
        var named = of("P02", job).get(0);
        var resting = of("P03", job).get(0);
        var ann = scene.browser(AccountRole.OFFICER);
        ann.send(
                ann.get("/findings/" + named),
                "/findings/" + named + "/decisions",
                Map.of("answer", "NOT_A_MATCH", "reason", "another registration number"));
        var fields = Map.of("answer", "CONFIRMED", "reason", "the very one");
        var asked = ann.send(ann.get("/findings/" + resting), "/findings/" + resting + "/decisions", fields);
        assertThat(asked.status()).isEqualTo(409);
        var page = Jsoup.parse(asked.text());
        assertThat(page.select("div[role=alert]").text()).contains("another registration number");
        assertThat(page.select("input[name=reason]").val()).isEqualTo("the very one");
        assertThat(scene.state(resting)).isEqualTo(FindingState.OPEN);
        var seen = new HashMap<>(fields);
        seen.put("beside", page.select("input[name=beside]").val());
        ann.send(asked, "/findings/" + resting + "/decisions", seen);
        assertThat(scene.state(resting)).isEqualTo(FindingState.PROPOSED);
        var bob = scene.browser(AccountRole.APPROVER);
        assertThat(Jsoup.parse(bob.get("/findings/" + named).text())
                        .select("form.approval .warning")
                        .text())
                .contains("the opposite was answered, too")
                .contains("the very one");
    }

    @Test
    void aKnownFalseHitIsMadeOnThePageAndNoneForTooLong() {
        var named = of("P02", scene.engineMaker(1)).get(0);
        var ann = scene.browser(AccountRole.OFFICER);
        var page = ann.get("/findings/" + named);
        var until = Jsoup.parse(page.text()).select("input[name=until]");
        var fields = new HashMap<>(Map.of("answer", "NOT_A_MATCH", "reason", "another number", "until", "2999-01-01"));
        var tooLong = ann.send(page, "/findings/" + named + "/decisions", fields);
        assertThat(tooLong.status()).isEqualTo(400);
        assertThat(Jsoup.parse(tooLong.text()).select("div[role=alert]").text())
                .contains("at most")
                .contains(LocalDate.parse(until.attr("max"))
                        .format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK)));
        assertThat(Jsoup.parse(tooLong.text()).select("input[name=until]").val())
                .isEqualTo("2999-01-01");
        fields.put("until", until.attr("max"));
        ann.send(tooLong, "/findings/" + named + "/decisions", fields);
        var made = scene.service.bean(Decisions.class).about(named);
        assertThat(made)
                .singleElement()
                .extracting(decision -> decision.given().falseHitUntil())
                .isNotNull();
    }

    @Test
    void whoApprovesManyAtOnceSeesWhichOfThemSayTheOpposite() {
        var job = scene.engineMaker(1);
        var named = of("P02", job).get(0);
        var resting = of("P03", job).get(0);
        var ann = scene.browser(AccountRole.OFFICER);
        ann.send(
                ann.get("/findings/" + named),
                "/findings/" + named + "/decisions",
                Map.of("answer", "NOT_A_MATCH", "reason", "another registration number"));
        var fields = new HashMap<>(Map.of("answer", "CONFIRMED", "reason", "the very one"));
        var asked = ann.send(ann.get("/findings/" + resting), "/findings/" + resting + "/decisions", fields);
        fields.put(
                "beside", Jsoup.parse(asked.text()).select("input[name=beside]").val());
        ann.send(asked, "/findings/" + resting + "/decisions", fields);
        var back = "?view=approve&run=" + job;
        var bob = scene.browser(AccountRole.APPROVER);
        var many = Jsoup.parse(bob.ask(bob.get("/queue" + back), "/queue/many", Map.of("what", "all", "back", back))
                .text());
        assertThat(many.select("li.warning").text()).startsWith("2 of them say the opposite of another answer");
        assertThat(many.select("tr:has(a[href=/findings/" + named + "]) .against")
                        .eachText())
                .anyMatch(opposite -> opposite.contains("the very one"));
    }
}
