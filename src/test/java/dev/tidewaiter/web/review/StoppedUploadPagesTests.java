package dev.tidewaiter.web.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser.Page;
import dev.tidewaiter.web.api.ApiCaller;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an upload found that was stopped is told as that wherever it still stands. */
class StoppedUploadPagesTests {

    private static final String STOPPED = "upload stopped";

    private final ReviewScene scene = new ReviewScene();
    private final String name = "stopped-" + System.nanoTime() + ".csv";

    /** Screens a line under the name; gives the job's id. */
    private String screened() {
        return new ApiCaller(scene.service, scene.service.token(AccountRole.OFFICER))
                .screened(
                        name,
                        "Shipper,Consignee,Description,HS,Destination\nWorks %d,Kiosk LLC,aircraft piston engine L550E,840710,RU\n"
                                .formatted(System.nanoTime())
                                .getBytes(UTF_8));
    }

    /** As if somebody had stopped it in the middle of its check. */
    private void stop(String job) {
        scene.service
                .database()
                .jdbc()
                .sql("update run set state = 'CANCELLED' where id = :job")
                .param("job", job)
                .update();
    }

    private static Document read(Page page) {
        return Jsoup.parse(page.text());
    }

    @Test
    void theFacetOfFilesAndTheLinesPageSayIt() {
        var job = screened();
        var ann = scene.browser(AccountRole.OFFICER);
        var queue = "/queue?file=" + name;
        assertThat(read(ann.get(queue))
                        .select(".facets label:has([name=file][checked])")
                        .text())
                .contains(name)
                .doesNotContain(STOPPED);

        stop(job);
        var told = read(ann.get(queue));
        assertThat(told.select(".facets label:has([name=file][checked])").text())
                .contains(name, STOPPED);
        assertThat(told.select("#detail .warning").text()).contains("was stopped before it had checked all");
        var own = read(ann.get("/findings/" + scene.ids(job).get(0)));
        assertThat(own.select("#detail .warning").text()).contains("was stopped before it had checked all");
        assertThat(own.select("#detail .warning a").attr("href")).isEqualTo("/jobs/" + job);
    }

    @Test
    void aSecondUploadOfItsNameThatOnlyWaitsTakesNothingBack() {
        stop(screened());
        var ann = scene.browser(AccountRole.OFFICER);
        ann.upload(ann.get("/jobs"), "/jobs", Map.of(name, "Shipper,Consignee\nWorks,Kiosk\n".getBytes(UTF_8)));
        assertThat(read(ann.get("/queue?file=" + name))
                        .select(".facets label:has([name=file][checked])")
                        .text())
                .contains(name, STOPPED);
    }

    @Test
    void aFileThatWasCheckedToItsEndAnotherTimeIsNotCalledStopped() {
        stop(screened());
        screened();
        var ann = scene.browser(AccountRole.OFFICER);
        assertThat(read(ann.get("/queue?file=" + name))
                        .select(".facets label:has([name=file][checked])")
                        .text())
                .contains(name)
                .doesNotContain(STOPPED);
    }
}
