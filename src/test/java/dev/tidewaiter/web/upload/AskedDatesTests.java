package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whether the day or the month comes first is asked once, answered by one click, and known for the next file that is laid out alike. */
class AskedDatesTests extends UploadingOfficer {

    private static final String SHEET = """
            Absender,Empfänger,Ware,HS,Ziel,Datum,N%d
            Orchard Ltd,Kiosk LLC,water pump,841370,DE,03/04/2026,x
            Orchard Ltd,Kiosk LLC,steel pipe,730410,DE,04/05/2026,y
            """;

    private static String sheet(long mark) {
        return SHEET.formatted(mark);
    }

    @Test
    void theMonthFirstIsAnAnswerAndIsRemembered() {
        long mark = System.nanoTime();
        var page = uploaded("may.csv", sheet(mark));
        var asked = Jsoup.parse(page.text());
        var questions = asked.select("[role=group].ask:contains(A question about F)");
        assertThat(questions).hasSize(1);
        assertThat(questions.text())
                .contains("03/04/2026 can be read in two ways")
                .contains("no column says");
        assertThat(questions.select("button[name=answer]").eachText())
                .contains("It is export date · day first: 03/04/2026 is 3 Apr 2026")
                .contains("It is export date · month first: 03/04/2026 is 4 Mar 2026")
                .contains("It is invoice date", "Do not use it");

        var said = answered(page, Map.of("answer", "0.0.F=exportDate/monthFirst", "remember", "1"));
        var after = Jsoup.parse(said.text());
        assertThat(after.select("[role=group].ask")).isEmpty();
        assertThat(read(after)).contains("03/04/2026 → 2026-03-04");

        var next = Jsoup.parse(uploaded("june.csv", sheet(mark)).text());
        assertThat(next.select("[role=group].ask")).isEmpty();
        assertThat(read(next)).contains("03/04/2026 → 2026-03-04");
    }

    @Test
    void aColumnThatSaysWhichDateItHoldsIsAskedForTheOrderAlone() {
        var page = uploaded("may.csv", sheet(1).replace("Datum", "Export date"));
        var buttons = Jsoup.parse(page.text()).select("button[name=answer]");
        assertThat(buttons.eachText())
                .containsExactly("day first: 03/04/2026 is 3 Apr 2026", "month first: 03/04/2026 is 4 Mar 2026");
        var said = Jsoup.parse(
                answered(page, Map.of("answer", buttons.get(1).attr("value"))).text());
        assertThat(said.select("button[name=answer]")).isEmpty();
        assertThat(read(said)).contains("03/04/2026 → 2026-03-04");
        assertThat(answered(page, Map.of("answer", "0.0.F=/yearFirst")).text()).contains("A column cannot hold");
    }

    @Test
    void theQuestionIsAskedInTheLanguageOfThePage() {
        var page = uploaded("may.csv", sheet(2));
        for (var language : Map.of(
                        "de", "Monat zuerst: 03/04/2026 ist der 04.03.2026",
                        "ru", "сначала месяц: 03/04/2026 — это 4 мар. 2026",
                        "zh", "月在前：03/04/2026 为 2026年3月4日")
                .entrySet()) {
            ann.send(ann.get("/"), "/language", Map.of("language", language.getKey()));
            var asked = Jsoup.parse(ann.get(page.path()).text()).select("[role=group].ask:contains(F)");
            assertThat(asked.text()).contains(language.getValue());
            assertThat(asked.select("[lang=en]")).as(language.getKey()).isEmpty();
        }
        ann.send(ann.get("/"), "/language", Map.of("language", "en"));
    }

    private static String read(Document page) {
        return page.select("table.understood tfoot li").text();
    }
}
