package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.people.AccountRole;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A rule about goods that was wrong is answered so; of a listed party one says that it is another. */
class NotAsSaidTests {

    private static final Map<String, String> MISTAKEN =
            Map.of("answer", "NOT_AS_SAID", "reason", "a pump of a fish tank");

    private final ReviewScene scene = new ReviewScene();

    @Test
    void isOfferedForGoodsAndNotForAParty() {
        var ann = scene.browser(AccountRole.OFFICER);
        int ofGoods = 0;
        int ofParties = 0;
        var ids = Stream.of(scene.twoLinesAbout("Harbor Works"), scene.lines(1), scene.withoutDestination(1))
                .flatMap(job -> scene.ids(job).stream())
                .toList();
        for (var id : ids) {
            var page = ann.get("/findings/" + id);
            var answers = Jsoup.parse(page.text()).select("input[name=answer]").eachAttr("value");
            var answered = ann.send(page, "/findings/" + id + "/decisions", MISTAKEN);
            if (answers.contains("NOT_AS_SAID")) {
                assertThat(answers).doesNotContain("NOT_A_MATCH");
                assertThat(scene.state(id)).isIn(FindingState.PROPOSED, FindingState.SETTLED);
                ofGoods++;
            } else {
                assertThat(answered.text())
                        .contains("The answer “It is not what the rule says” does not fit this finding.");
                assertThat(scene.state(id)).isEqualTo(FindingState.OPEN);
                ofParties += answers.contains("NOT_A_MATCH") ? 1 : 0;
            }
        }
        assertThat(ofGoods).isPositive();
        assertThat(ofParties).isPositive();
    }
}
