package dev.tidewaiter.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.FindingState;
import dev.tidewaiter.casework.finding.MajorFields;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.store.Database;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whoever approves sees that the list says otherwise than when the row was screened. */
class EntryChangedPagesTests {

    private final ReviewScene scene = new ReviewScene();

    /** As if the finding's row had been screened against an edition that told another address. */
    private void screenedBefore(String finding) {
        var findings = scene.service.bean(StoredFindings.class);
        var entry = findings.find(finding).orElseThrow().standing().entryThen();
        var fields = new TreeMap<>(findings.then(entry).orElseThrow().fields());
        fields.put("addresses", List.of("5 Pier Street"));
        var then = new MajorFields(fields);
        var jdbc = scene.service.bean(Database.class).jdbc();
        jdbc.sql("insert into as_then (hash, json) values (:hash, :json) on conflict (hash) do nothing")
                .param("hash", then.hash())
                .param("json", then.json())
                .update();
        jdbc.sql("update finding set entry_then = :hash where id = :id")
                .param("hash", then.hash())
                .param("id", finding)
                .update();
    }

    @Test
    void whatChangedStandsBesideTheFindingAndTheApprovalIsRefused() {
        var found = scene.waiting(scene.engineMaker(1)).stream()
                .filter(one -> one.path("rule").asString().equals("P02"))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
        var ann = scene.browser(AccountRole.OFFICER);
        ann.send(
                ann.get("/findings/" + found),
                "/findings/" + found + "/decisions",
                Map.of("answer", "NOT_A_MATCH", "reason", "another number"));
        var bob = scene.browser(AccountRole.APPROVER);
        assertThat(bob.get("/findings/" + found).text()).doesNotContain("Changed on the list");
        screenedBefore(found);
        var asked = bob.get("/findings/" + found);
        var page = Jsoup.parse(asked.text());
        assertThat(page.select(".changed:contains(Changed on the list since this row was screened) del")
                        .eachText())
                .contains("5 Pier Street");
        assertThat(page.select(".answer > .warning").text()).contains("cannot be cleared by what the list said then");
        var decision = page.select("form.approval input[name=decision]").val();
        var refused =
                bob.send(asked, "/findings/" + found + "/approval", Map.of("decision", decision, "approve", "true"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.text()).select("[role=alert]").text())
                .contains("on OFAC-SDN has changed since maker.csv was screened")
                .contains("Screen it again");
        assertThat(scene.state(found)).isEqualTo(FindingState.PROPOSED);
    }
}
