package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who is rung up by the receiver finds what was found about the sender. */
class SearchedPartiesTests {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void aFindingIsFoundByWhoeverIsOnItsLine() {
        var ann = scene.browser(AccountRole.OFFICER);
        var found = Jsoup.parse(
                ann.get("/queue?run=" + scene.engineMaker(2) + "&q=kiosk+1").text());
        assertThat(found.select("tr[data-finding]"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text()).contains("Xiamen", "Kiosk 1 LLC"));
    }
}
