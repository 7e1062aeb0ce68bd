package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import java.net.http.HttpRequest;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What rules say is written in one language; the page around it speaks that of whoever looks, and says so. */
class LanguageOfRulesTests {

    private final ReviewScene scene = new ReviewScene();
    private final String id = scene.ids(scene.lines(1)).get(0);

    private Document finding(String language) {
        var ann = scene.browser(AccountRole.OFFICER);
        return Jsoup.parse(ann.answer(HttpRequest.newBuilder(scene.service.uri("/findings/" + id))
                        .header("Accept", "text/html")
                        .header("Accept-Language", language)
                        .build())
                .body());
    }

    @Test
    void theFrameSaysInWhichLanguageTheRulesAre() {
        Map.of("de", "auf Englisch", "ru", "по-английски", "zh", "英文").forEach((language, said) -> {
            var page = finding(language);
            assertThat(page.select("#detail .english").text()).contains(said);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("details.finding summary b").eachAttr("lang"))
                    .isNotEmpty()
                    .containsOnly("en");
            assertThat(page.select("section.next p").attr("lang")).isEqualTo("en");
        });
        assertThat(finding("en").select(".english")).isEmpty();
    }
}
