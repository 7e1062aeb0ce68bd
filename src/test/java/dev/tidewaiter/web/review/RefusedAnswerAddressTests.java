package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A browser without scripts stands on the address of its form after a refusal; whoever asks for that again is shown a page. */
class RefusedAnswerAddressTests {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void theFindingOrTheQueueAnswersThere() {
        var finding = scene.ids(scene.weekly()).get(0);
        var ann = scene.browser(AccountRole.OFFICER);
        var refused = ann.send(
                ann.get("/findings/" + finding),
                "/findings/" + finding + "/decisions",
                Map.of("answer", "CONFIRMED", "reason", ""));
        assertThat(refused.status()).isEqualTo(400);
        for (var form : new String[] {"decisions", "approval"}) {
            var again = ann.get("/findings/" + finding + "/" + form);
            assertThat(again.status()).isEqualTo(200);
            assertThat(again.at().getPath()).isEqualTo("/findings/" + finding);
            assertThat(ann.get("/queue/many/" + form).at().getPath()).isEqualTo("/queue");
        }
    }
}
