package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A report speaks the language that whoever uploaded the file has chosen. */
class SpokenReportsTests extends UploadingOfficer {

    private String report(String language) {
        ann.send(ann.get("/"), "/language", Map.of("language", language));
        var page = done(answered(uploaded("may-" + language + ".csv", SHEET), Map.of("start", "1")));
        return ann.get("/jobs/" + id(page) + "/files/0/report").text();
    }

    @Test
    void thatOfTheDeskReachesTheReport() {
        assertThat(Jsoup.parse(report("de")).select("html").attr("lang")).isEqualTo("de");
        assertThat(Jsoup.parse(report("zh")).select("h2").eachText()).contains("检查发现", "本结论的依据");
        assertThat(report("en")).contains("What was found");
    }
}
