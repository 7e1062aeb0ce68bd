package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.run.RunState;
import dev.tidewaiter.web.RunningService;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A check is stopped by a second click, on a page that says what is lost. */
class StopAskedFirstTests extends UploadingOfficer {

    @Test
    void aPageBetweenNamesWhatFollowsAndLeadsBack() {
        var page = uploaded("sto<i>p.csv", SHEET);
        var stop = "/jobs/" + id(page) + "/cancel";
        var asked = ann.get(stop);
        assertThat(Jsoup.parse(asked.text()).select("main").text())
                .contains("Stop the check of sto<i>p.csv?")
                .contains("No line was checked so far.")
                .contains("A stopped check cannot go on");
        assertThat(Jsoup.parse(asked.text()).select("main a.button").attr("href"))
                .isEqualTo("/jobs/" + id(page));
        assertThat(state(page)).as("asking stops nothing").isEqualTo(RunState.ASKS);
        ann.send(asked, stop, Map.of());
        assertThat(state(page)).isEqualTo(RunState.CANCELLED);
        assertThat(ann.get(stop).path()).as("there is nothing to stop").isEqualTo("/jobs/" + id(page));
    }

    @Test
    void whoMayNotStopItIsNotAsked() {
        var page = uploaded("mine.csv", SHEET);
        var other = service.browser();
        other.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        var asked = other.get("/jobs/" + id(page) + "/cancel");

        assertThat(asked.status()).isEqualTo(403);
        assertThat(asked.text()).contains("Another person uploaded this").doesNotContain("Stop the check");
    }

    @Test
    void itAsksInEveryLanguageOfTheDesk() {
        var page = uploaded("stop.csv", SHEET);
        for (var language : List.of("de", "zh", "ru")) {
            ann.send(ann.get("/jobs"), "/language", Map.of("language", language));
            var asked = Jsoup.parse(ann.get("/jobs/" + id(page) + "/cancel").text());
            assertThat(asked.select("h1").text()).contains("stop.csv").doesNotContain("Stop the check");
            assertThat(asked.select("main").text()).doesNotContain("??").doesNotContain("{");
        }
    }
}
