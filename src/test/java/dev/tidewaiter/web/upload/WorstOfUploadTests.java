package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The worst of what was found in an upload, as its page tells it. */
class WorstOfUploadTests extends UploadingOfficer {

    @Test
    void whatIsAboutNoPartyIsToldByWhatTheFileSaysAndNotByWhereTheGoodsGo() {
        var page = uploaded("engines.csv", """
                Consignee,Goods,HS Code,Destination,Transit countries
                Rolamentos Lda,roller bearings,848210,Austria,via Russia
                """);
        answered(page, Map.of("start", "1"));
        var row =
                Jsoup.parse(done(page).text()).select("#worst tr:contains(Russia or Belarus with any listed code) td");
        assertThat(row.get(2).text()).isEqualTo("via Russia");
    }
}
