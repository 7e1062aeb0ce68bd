package dev.tidewaiter.web.audit;

import static dev.tidewaiter.web.RunningService.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.Browser;
import dev.tidewaiter.web.RunningService;
import dev.tidewaiter.web.api.ApiCaller;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor asks the log what one person did, what was done to one thing, or what happened on some days. */
class NarrowedAuditTests {

    private final RunningService service = RunningService.shared();
    private final Browser auditor = service.browser();
    private final String subject = "layout of " + System.nanoTime();

    @BeforeEach
    void steps() {
        var log = service.bean(AuditLog.class);
        log.append("gwen", "layout.remembered", subject, Map.of());
        log.append("hugh", "layout.forgotten", subject, Map.of());
        log.append("gwen", "layout.remembered", "another", Map.of());
        auditor.logIn(service.account(AccountRole.AUDITOR).name(), PASSWORD);
    }

    private Document page(String query) {
        return Jsoup.parse(auditor.get("/audit?" + query).text());
    }

    private static List<String> actions(Document page) {
        return page.select("tbody tr td:eq(3) small").eachText();
    }

    @Test
    void byWhoDidWhatToWhat() {
        var of = "of=" + subject.replace(' ', '+');
        assertThat(actions(page(of))).containsExactly("layout.forgotten", "layout.remembered");
        assertThat(actions(page("who=gwen&" + of))).containsExactly("layout.remembered");
        assertThat(actions(page("did=layout.forgotten&" + of))).containsExactly("layout.forgotten");
        assertThat(actions(page("who=Gwen&" + of))).containsExactly("layout.remembered");
        assertThat(page("who=nobody&" + of).text()).contains("No step of the log is like that.");
        assertThat(page("did=nothing.such&" + of).select(".warning").text()).endsWith(": nothing.such");
        assertThat(actions(page("did=nothing.such&" + of))).hasSize(2);
    }

    @Test
    void byDaysOfWhoeverLooks() {
        var today = LocalDate.now(ZoneId.systemDefault());
        var of = "&of=" + subject.replace(' ', '+');
        assertThat(actions(page("from=" + today.minusDays(1) + "&until=" + today + of)))
                .hasSize(2);
        assertThat(actions(page("from=" + today.plusDays(2) + of))).isEmpty();
        assertThat(actions(page("until=" + today.minusDays(2) + of))).isEmpty();
    }

    @Test
    void theFormKeepsWhatWasAskedAndADayThatIsNoneHidesNothing() {
        var page = page("who=gwen&did=layout.remembered&from=2026-02-31&of=" + subject.replace(' ', '+'));
        assertThat(page.select("input[name=who]").attr("value")).isEqualTo("gwen");
        assertThat(page.select("option[selected]").eachAttr("value")).contains("layout.remembered");
        assertThat(page.select(".warning").text())
                .isEqualTo(
                        "This is no day and nothing that the log knows; nothing is hidden because of it: 2026-02-31");
        assertThat(actions(page)).containsExactly("layout.remembered");
    }

    @Test
    void earlierStepsAreOfTheSameQuestion() {
        var log = service.bean(AuditLog.class);
        for (int step = 0; step < 100; step++) {
            log.append("ivor", "layout.remembered", subject, Map.of());
        }
        assertThat(page("who=ivor").select("a.button[href*=before]")).isEmpty();
        log.append("ivor", "layout.remembered", subject, Map.of());
        var next = page("who=ivor").select("a.button[href*=before]").attr("href");
        assertThat(next).contains("who=ivor");
        var last = Jsoup.parse(auditor.get(next).text());
        assertThat(last.select("tbody tr")).hasSize(1);
    }

    @Test
    void aProgramAsksTheSame() {
        var program = new ApiCaller(service, service.token(AccountRole.AUDITOR));
        var of = "&subject=" + subject.replace(' ', '+');
        assertThat(program.get("/api/v1/audit?actor=hugh" + of).json()).hasSize(1);
        assertThat(program.get("/api/v1/audit?action=layout.remembered" + of).json())
                .hasSize(1);
        assertThat(program.get("/api/v1/audit?from=2999-01-01T00:00:00Z" + of).json())
                .isEmpty();
        assertThat(program.get("/api/v1/audit?from=%2B1000000000-12-31T00:00:00Z" + of)
                        .json())
                .isEmpty();
        assertThat(program.get("/api/v1/audit?until=%2B1000000000-12-31T00:00:00Z" + of)
                        .json())
                .hasSize(2);
        var wrong = program.get("/api/v1/audit?until=yesterday");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text()).contains("\\\"until\\\" is a moment such as");
    }
}
