package dev.tidewaiter.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.api.ApiCaller;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Of two parties of one name the one is shown beside the entry that was held against it. */
class PartiesOfOneNameTests {

    private final ReviewScene scene = new ReviewScene();

    @Test
    void eachFindingShowsTheAddressOfItsOwnParty() {
        var road = "Road %d, Tver".formatted(System.nanoTime());
        var csv = """
                Consignee,Consignee Address,End user,End user address,Description,HS,Destination
                Redlepus TSK Vector Industrial,"Second %1$s",Redlepus TSK Vector Industrial,"First %1$s",chairs,940169,KG
                """.formatted(road);
        var program = new ApiCaller(scene.service, scene.service.token(AccountRole.OFFICER));
        var job = program.screened("two.csv", csv.getBytes(UTF_8));
        var ann = scene.browser(AccountRole.OFFICER);
        var page = Jsoup.parse(ann.get("/findings/" + scene.ids(job).get(0)).text());
        var tables = page.select("table.compare").eachText();
        assertThat(tables).as("of two rules about two parties").hasSize(4);
        assertThat(tables)
                .allMatch(table -> table.contains("First " + road + " D2") != table.contains("Second " + road + " B2"));
        assertThat(tables).filteredOn(table -> table.contains("First " + road)).hasSize(2);
    }
}
