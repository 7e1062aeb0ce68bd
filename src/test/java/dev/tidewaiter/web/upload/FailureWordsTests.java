package dev.tidewaiter.web.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.manifest.summary.RowNote;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    private static final Pattern REASON = Pattern.compile(
            "\"((?:a|an|the|of|no|how|goes|goods|labels|parties|placeholders|text|this) [a-z][^\"%]+)\"");

    /** A reason whose words change would else be said in English, and no test would tell. */
    @ParameterizedTest
    @ValueSource(strings = {"cell/SkipReason", "detection/OtherPapers", "detection/NoTable"})
    void everyReasonWhyARowIsNoLineIsAmongTheMessages(String told) throws IOException {
        var bundle = new Properties();
        bundle.load(new StringReader(Files.readString(Path.of("src/main/resources/messages/notice_de.properties"))));
        var source = Files.readString(Path.of("src/main/java/dev/tidewaiter/manifest/" + told + ".java"));
        assertThat(REASON.matcher(source).results().map(hit -> RowNote.key(hit.group(1))))
                .hasSizeGreaterThan(3)
                .allSatisfy(key -> assertThat(bundle).containsKey(key));
    }

    @Test
    void aFileWithoutAnythingInIt() {
        var job = program.screened("empty.csv", new byte[0]);
        assertThat(page(job, "en")).contains("empty.csv: the file is empty. Ask the sender for it again.");
        assertThat(page(job, "ru")).contains("empty.csv: файл пуст. Запросите его у отправителя ещё раз.");
    }

    @Test
    void rowsThatAreNoGoodsAndDatesThatCanBeReadInTwoWays() {
        var job = program.screened("rows.csv", """
                Shipper,Consignee,Description,HS,Destination,Quantity,Ship Date
                Harbour Works,Kiosk LLC,cotton towels,630260,KZ,3,03/04/2025
                Harbour Works,Kiosk LLC,linen towels,630260,KZ,4,05/04/2025
                Total,,,,,7,
                """.getBytes(UTF_8));
        assertThat(page(job, "de"))
                .contains(
                        "eine Summe", "Spalte G \"Ship Date\": Daten wie 03/04/2025 lassen sich auf zwei Arten lesen.")
                .doesNotContain("a total", "two ways");
        assertThat(page(job, "zh")).contains("合计行").doesNotContain("a total");
    }
}
