package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.decision.Decisions;
import dev.tidewaiter.casework.people.AccountRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** One answer may stand for several of the findings that are approved at once. */
class ManyApprovalsTests {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void anAnswerThatWasSettledInTheMeantimeIsCountedOnNoneOfItsFindings() {
        var job = scene.twoLinesAbout("Desk %d".formatted(System.nanoTime()));
        var ids = scene.ids(job);
        var ann = scene.browser(AccountRole.OFFICER);
        ann.send(
                ann.get("/findings/" + ids.get(0)),
                "/findings/" + ids.get(0) + "/decisions",
                Map.of("answer", "UNSURE", "reason", "asked", "scope", "PARTY"));
        var bob = scene.browser(AccountRole.APPROVER);
        var back = "?view=approve&run=" + job;
        var asked = bob.ask(bob.get("/queue" + back), "/queue/many", Map.of("what", "all", "back", back));
        var form = Jsoup.parse(asked.text()).expectFirst("form[action^=/queue/many/approval]");
        var fields = form.select("input[type=hidden]").stream()
                .map(field -> field.attr("name") + "=" + URLEncoder.encode(field.attr("value"), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        assertThat(fields.split("finding=", -1)).as("two findings wait").hasSize(3);

        var decisions = scene.service.bean(Decisions.class);
        var proposed = decisions.about(ids.get(0)).get(0).id();
        decisions.approve(
                proposed, true, "", scene.service.account(AccountRole.APPROVER).id());
        var told = Jsoup.parse(bob.post(scene.service.uri(form.attr("action")), "approve=true&note=&" + fields)
                .text());

        assertThat(told.expectFirst(".told p").text()).isEqualTo("0 answers approved.");
        assertThat(told.select(".told li a").eachAttr("href"))
                .as("each of the two that it answers")
                .hasSize(2)
                .doesNotHaveDuplicates();
    }
}
