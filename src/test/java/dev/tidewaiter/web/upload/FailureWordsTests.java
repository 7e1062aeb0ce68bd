package dev.tidewaiter.web.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Why a file or a row could not be read is kept with the run, and said in the language of the page. */
class FailureWordsTests {

    private final RunningService service = RunningService.shared();
    private final ApiCaller program = new ApiCaller(service, service.token(AccountRole.OFFICER));

    private String page(String job, String language) {
        var browser = service.browser();
        browser.logIn(service.account(AccountRole.OFFICER).name(), RunningService.PASSWORD);
        browser.send(browser.get("/"), "/language", Map.of("language", language));
        return Jsoup.parse(browser.get("/jobs/" + job).text()).select("main").text();
    }

    @Test
    void aFileWithoutAnythingInIt() {
        var job = program.screened("empty.csv", new byte[0]);
        assertThat(page(job, "en")).contains("empty.csv: the file is empty. Ask the sender for it again.");
        assertThat(page(job, "ru")).contains("empty.csv: файл пуст. Запросите его у отправителя ещё раз.");
    }

    @Test
    void rowsThatAreNoGoodsAndAColumnOfSeveralMeanings() {
        var job = program.screened("rows.csv", """
                Shipper,Consignee,Description,HS,Destination,Quantity
                Harbour Works,Kiosk LLC,cotton towels,630260,KZ,3
                Harbour Works,Kiosk LLC,linen towels,630260,KZ,4
                Total,,,,,7
                """.getBytes(UTF_8));
        assertThat(page(job, "de")).contains("eine Summe").doesNotContain("a total");
        assertThat(page(job, "zh")).contains("合计行").doesNotContain("a total");
    }
}
