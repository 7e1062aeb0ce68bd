package dev.tidewaiter.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.api.ApiCaller;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A party that is found by its number: what the page says of its name is true of the name, and so is what somebody signs. */
class FoundByNumberTests {

    private static final String NUMBER = "91350200051193084R";

    private final ReviewScene scene = new ReviewScene();

    private Document page() {
        var csv = """
                Goods of May,,,,,
                Made by the desk,,,,,
                Exporter,USCC,Consignee,Description,HS,Destination
                Quiet Harbour Umbrellas %d,%s,Issyk Umbrellas LLC,umbrellas,660199,KG
                """.formatted(System.nanoTime(), NUMBER);
        var program = new ApiCaller(scene.service, scene.service.token(AccountRole.OFFICER));
        var job = program.screened("number.csv", csv.getBytes(UTF_8));
        var found = scene.waiting(job).stream()
                .filter(one -> one.path("rule").asString().equals("P01"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        var ann = scene.browser(AccountRole.OFFICER);
        return Jsoup.parse(ann.get("/findings/" + found).text()
                + ann.get("/findings/" + found + "/sheet").text());
    }

    @Test
    void theNumberIsNoNameOfTheEntry() {
        var name = page().select("details[open] table.compare tr:has(th:contains(Name))");

        assertThat(name).isNotEmpty();
        assertThat(name.get(0).text())
                .contains("XIAMEN LIMBACH")
                .doesNotContain(NUMBER)
                .doesNotContain("alike");
    }

    @Test
    void nobodySignsThatTheNamesAreAlike() {
        var reason = page().select("input[value=CONFIRMED]").attr("data-reason");

        assertThat(reason)
                .startsWith("Agrees with OFAC-SDN 51298: ")
                .contains("Number")
                .doesNotContain("%");
    }

    @Test
    void whatIsFoldedSaysWhomItIsAbout() {
        assertThat(page().select("details.finding summary .about").eachText())
                .allMatch(said -> said.startsWith("Quiet Harbour Umbrellas"))
                .anyMatch(said -> said.endsWith("· OFAC-SDN 51298"));
    }

    @Test
    void rowsAroundItStandAsInTheSheet() {
        assertThat(page().select("table.sheet tbody th, .sheet tbody th").eachText())
                .containsExactly("1", "2", "3", "4");
    }
}
