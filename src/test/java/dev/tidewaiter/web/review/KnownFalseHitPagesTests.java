package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An officer sees whom others took for another party, and ends what no longer holds. */
class KnownFalseHitPagesTests {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void oneIsShownWithWhoMadeItAndEndedByHand() {
        var named = scene.waiting(scene.engineMaker(1)).stream()
                .filter(one -> one.path("rule").asString().equals("P02"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        var account = scene.service.account(AccountRole.OFFICER);
        var ann = scene.browser(account);
        var page = ann.get("/findings/" + named);
        var until = Jsoup.parse(page.text()).select("input[name=until]").attr("max");
        ann.send(
                page,
                "/findings/" + named + "/decisions",
                Map.of("answer", "NOT_A_MATCH", "reason", "another number", "until", until));
        var bob = scene.browser(AccountRole.APPROVER);
        var asked = bob.get("/findings/" + named);
        var untilThen = LocalDate.parse(until).format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK));
        assertThat(Jsoup.parse(asked.text()).select("form.approval").text())
                .as("who approves is told how far it reaches")
                .contains("on later lines of this party is cleared, too, until " + untilThen + ".");
        assertThat(Jsoup.parse(bob.get("/queue/many?what=chosen&back=%3Fview%3Dapprove&finding=" + named)
                                .text())
                        .select("li.warning")
                        .text())
                .contains("1 of them makes a party a known false hit");
        var decision = Jsoup.parse(asked.text())
                .select("form.approval input[name=decision]")
                .val();
        bob.send(asked, "/findings/" + named + "/approval", Map.of("decision", decision, "approve", "true"));
        assertThat(Jsoup.parse(ann.get("/queue").text()).select("a[href=/known-false-hits]"))
                .hasSize(1);
        var shown = ann.get("/known-false-hits");
        var row = Jsoup.parse(shown.text()).select("tbody tr:contains(in force)");
        assertThat(row).hasSize(1);
        assertThat(row.text())
                .contains("Xiamen Limbach")
                .contains("Does a party on this line carry the name of a listed party? P02")
                .contains("OFAC-SDN")
                .contains(untilThen)
                .doesNotContain(untilThen + ",");
        scene.engineMakerWithoutAddress();
        assertThat(Jsoup.parse(ann.get("/known-false-hits").text())
                        .select("tbody tr:contains(in force) .changed")
                        .text())
                .containsPattern("^Address Road \\d+ → nothing said$");
        var end = row.select("td > a.button").attr("href");
        assertThat(bob.get("/known-false-hits").text()).contains("in force");
        var sure = ann.get(end);
        assertThat(sure.text())
                .contains("End the known false hit for")
                .contains("it takes a new answer and a second person");
        assertThat(bob.get("/known-false-hits").text())
                .as("asking ends nothing")
                .contains("in force");
        var ended = ann.send(sure, end, Map.of());
        assertThat(Jsoup.parse(ended.text())
                        .select("tbody tr:contains(Xiamen Limbach)")
                        .text())
                .contains("ended")
                .contains("Ended by " + account.name() + ".");
        // beside it may stand answers of others about the same party that still clear, or wait to do so
        assertThat(Jsoup.parse(ann.get("/findings/" + named).text())
                        .select("li:contains(Ended by " + account.name() + ".)")
                        .text())
                .as("what is ended clears nothing")
                .contains("another number")
                .doesNotContain("on later lines of this party is cleared");
    }
}
