package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser.Page;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An upload's page tells how much of it nobody is asked again. */
class SettledBeforeTests extends UploadingOfficer {

    private final ApiCaller program = new ApiCaller(service, service.token(AccountRole.OFFICER));

    private String settled(String job) {
        return Jsoup.parse(ann.get("/jobs/" + job).text()).select(".settled").text();
    }

    private void settle(String finding) {
        var page = ann.get("/findings/" + finding);
        ann.send(page, page.at().getPath() + "/decisions", Map.of("answer", "PERMITTED", "reason", "licence 9"));
        var bob = service.browser();
        bob.logIn(service.account(AccountRole.APPROVER).name(), RunningService.PASSWORD);
        Page asked = bob.follow(page.at());
        bob.send(asked, page.at().getPath() + "/approval", Map.of("approve", "true"));
    }

    @Test
    void whatEarlierAnswersSettleIsCountedAndWhatWasAnsweredSinceIsNot() {
        var csv = bytes("""
                Shipper,Consignee,Description,HS,Destination
                Harbor Works %d,Kiosk LLC,aircraft piston engine L550E,840710,RU
                """.formatted(System.nanoTime()));
        var first = program.screened("may.csv", csv);
        var waiting = program.waiting(first).stream()
                .map(one -> one.path("id").asString())
                .toList();
        settle(waiting.get(0));
        assertThat(settled(first)).as("answered since").isEmpty();
        var again = program.screened("may.csv", csv);
        assertThat(settled(again)).startsWith("1 finding of this upload is settled by earlier answers");
        settle(waiting.get(1));
        assertThat(settled(again)).startsWith("1 finding ");
        var link = Jsoup.parse(ann.get("/jobs/" + again).text())
                .select(".settled a")
                .attr("href");
        assertThat(Jsoup.parse(ann.get(link).text()).select("tr[data-finding]").eachAttr("data-finding"))
                .contains(waiting.get(0));
    }
}
