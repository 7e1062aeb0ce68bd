package dev.tidewaiter.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a column counts for files laid out alike, until it is forgotten. */
class RememberedLayoutTests extends UploadingOfficer {

    @Test
    void whatWasSaidIsRememberedForFilesLaidOutAlikeUntilItIsForgotten() {
        var heading = SHEET.replace("Memo", "Memo " + System.nanoTime());
        var page = uploaded("march.csv", heading);
        answered(page, Map.of("c.0.0.G", "endUse", "remember", "1"));

        var next = uploaded("april.csv", heading.replace("A-1", "B-1").replace("water pump", "oil pump"));
        assertThat(next.text())
                .contains("as you said")
                .contains("for a file laid out like this")
                .contains("Forget it");
        answered(next, Map.of("start", "1"));
        assertThat(done(next).text()).contains("as an officer said before the check");

        var other = uploaded("may.csv", heading.replace("Consignee", "Buyer"));
        assertThat(other.text()).as("another layout").doesNotContain("as you said");

        var third = uploaded("june.csv", heading);
        var forgotten = answered(third, Map.of("forget", "0.0"));
        assertThat(forgotten.text()).doesNotContain("as you said").doesNotContain("Forget it");
        assertThat(uploaded("july.csv", heading).text()).doesNotContain("as you said");
        var auditor = service.browser();
        auditor.logIn(service.account(AccountRole.AUDITOR).name(), RunningService.PASSWORD);
        assertThat(auditor.get("/audit").text()).contains("layout.remembered").contains("layout.forgotten");
    }

    @Test
    void whatIsKnownIsTakenOverEvenWhereNobodyLooked() {
        var heading = SHEET.replace("Memo", "Note " + System.nanoTime());
        answered(uploaded("march.csv", heading), Map.of("c.0.0.G", "endUse", "remember", "1"));
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 5; i++) {
            files.put("week-" + i + ".csv", bytes(heading.replace("A-", i + "-")));
        }
        var page = ann.upload(ann.get("/jobs"), "/jobs", files);
        assertThat(page.text()).contains("All 5 files").doesNotContain("name=\"c.4.0.A\"");
        ann.send(page, "/jobs/" + id(page) + "/reading", Map.of("start", "1"));
        var results = done(page).text();
        assertThat(results.split("as an officer said before the check", -1)).hasSize(6);
    }

    @Test
    void whatIsNotToBeRememberedHoldsForThisUploadAlone() {
        var heading = SHEET.replace("Memo", "Remark " + System.nanoTime());
        assertThat(answered(uploaded("march.csv", heading), Map.of("c.0.0.G", "endUse"))
                        .text())
                .contains("as you said");
        assertThat(uploaded("april.csv", heading).text()).doesNotContain("as you said");
    }

    @Test
    void aRowIsTheHeadingAgainOnlyWhereTheSameStandsInIt() {
        var heading = SHEET.replace("Memo", "Mark " + System.nanoTime());
        var said = answered(uploaded("march.csv", heading), Map.of("h.0.0", "2", "remember", "1"));
        assertThat(said.text()).contains("name=\"h.0.0\" value=\"2\"");
        assertThat(uploaded("april.csv", heading).text()).contains("name=\"h.0.0\" value=\"2\"");
        var other = uploaded("may.csv", heading.replace("A-1", "B-1"));
        assertThat(other.text())
                .as("goods in row 2, which must not be passed over")
                .contains("name=\"h.0.0\" value=\"1\"");
    }

    @Test
    void whetherAnotherSenderMeansTheSameIsAskedOnce() {
        var heading = SHEET.replace("Memo", "Word " + System.nanoTime());
        var stranger = heading.replace("Orchard Ltd", "Lighthouse AG");
        answered(uploaded("march.csv", heading), Map.of("c.0.0.G", "endUse", "remember", "1"));
        assertThat(uploaded("april.csv", heading).text()).doesNotContain("Does another sender mean the same");

        var asked = uploaded("may.csv", stranger);
        assertThat(asked.text())
                .contains("Does another sender mean the same by these headings?")
                .contains("Lighthouse AG")
                .contains("as you said");
        var taken = answered(asked, Map.of("reset", "0.0"));
        assertThat(taken.text()).doesNotContain("as you said").doesNotContain("Does another sender");

        var same = answered(uploaded("june.csv", stranger), Map.of("same", "0.0"));
        assertThat(same.text()).contains("as you said").doesNotContain("Does another sender");
        assertThat(uploaded("july.csv", stranger).text())
                .contains("as you said")
                .doesNotContain("Does another sender");
        assertThat(uploaded("august.csv", heading).text()).doesNotContain("Does another sender");
    }
}
