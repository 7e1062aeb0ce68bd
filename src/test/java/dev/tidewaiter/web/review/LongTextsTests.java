package dev.tidewaiter.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.web.RealBrowser;
import dev.tidewaiter.web.api.ApiCaller;
import org.junit.jupiter.api.Test;

/** Names, goods and notes may be long, and of one word: they take no column's room and push nothing out of the window. */
class LongTextsTests {

    private static final String ONE_WORD = "x".repeat(220);
    private static final String MAKER =
            "Hohenlohe-Waldenburger Motorenwerke und Luftfahrtgerätebau Gesellschaft mit beschränkter Haftung und Compagnie";

    private final ReviewScene scene = new ReviewScene();

    private static boolean isWithin(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth");
    }

    @Test
    void theyStandWithinTheirColumns() {
        var officer = scene.service.account(AccountRole.OFFICER);
        var program = new ApiCaller(scene.service, scene.service.token(officer));
        var job = program.screened(
                "a-" + "very-".repeat(20) + "long-name.csv",
                "Shipper,Consignee,Description,HS,Destination\n%s,%s,aircraft piston engine L550E %s,840710,RU\n"
                        .formatted(MAKER, MAKER, ONE_WORD)
                        .getBytes(UTF_8));
        var id = program.waiting(job).get(0).path("id").asString();
        var answer = program.post(
                "/api/v1/findings/" + id + "/decisions",
                "{\"answer\":\"UNSURE\",\"reason\":\"%s\",\"note\":\"%s\"}".formatted(ONE_WORD, ONE_WORD));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        try (var browser = RealBrowser.open()) {
            var page = browser.logIn(scene.service, officer, RealBrowser.usual().setViewportSize(1280, 900));
            page.navigate(scene.service.uri("/findings/" + id).toString());
            assertThat(isWithin(page)).as("a finding").isTrue();
            page.navigate(scene.service.uri("/jobs/" + job).toString());
            assertThat(
                            page.evaluate(
                                    "() => [...document.querySelectorAll('main .scroll')].every(each => each.scrollWidth <= each.clientWidth)"))
                    .as("no table of an upload is pushed")
                    .isEqualTo(true);
            page.navigate(scene.service.uri("/queue?run=" + job).toString());
            assertThat(isWithin(page)).as("the queue").isTrue();
            assertThat(((Number)
                                    page.evaluate(
                                            "() => Math.min(...[...document.querySelectorAll('.list .over')].map(each => each.closest('td').clientWidth))"))
                            .doubleValue())
                    .as("what was found is no column of letters")
                    .isGreaterThan(120);
            assertThat(((Number)
                                    page.evaluate(
                                            "() => Math.min(...[...document.querySelectorAll('.list tbody td:last-child')].map(each => each.clientWidth))"))
                            .doubleValue())
                    .as("a name of fifteen letters stands in one line")
                    .isGreaterThan(140);
        }
    }

    /** A name of one letter is a link that nobody hits. */
    @Test
    void aShortNameIsWideEnoughToBeHit() {
        scene.service
                .bean(ApiTokens.class)
                .issue(scene.service.account(AccountRole.OFFICER), "b", AccountRole.OFFICER, null);
        try (var browser = RealBrowser.open()) {
            var page =
                    browser.logIn(scene.service, scene.service.account(AccountRole.ADMINISTRATOR), RealBrowser.usual());
            page.navigate(scene.service.uri("/audit").toString());
            assertThat(RealBrowser.barriers(page)).isEmpty();
        }
    }
}
