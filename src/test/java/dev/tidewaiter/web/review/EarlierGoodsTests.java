package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was decided about a line's goods before stands beside what is decided now. */
class EarlierGoodsTests {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void earlierAnswersAboutTheSameGoodsAreTold() {
        var ann = scene.browser(AccountRole.OFFICER);
        var waiting = scene.waiting(scene.lines(2));
        var first = waiting.get(0);
        var same = waiting.stream()
                .filter(one -> one.path("rule").equals(first.path("rule")))
                .map(one -> one.path("id").asString())
                .filter(id -> !id.equals(first.path("id").asString()))
                .findFirst()
                .orElseThrow();
        var id = first.path("id").asString();
        assertThat(ann.get("/findings/" + same).text()).doesNotContain("the type plate of this engine");
        ann.send(
                ann.get("/findings/" + id),
                "/findings/" + id + "/decisions",
                Map.of("answer", "CONFIRMED", "reason", "the type plate of this engine"));
        assertThat(ann.get("/findings/" + same).text())
                .contains("Earlier answers about the same goods")
                .contains("the type plate of this engine");
    }
}
