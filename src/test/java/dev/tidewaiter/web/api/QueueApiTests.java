package dev.tidewaiter.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.web.RunningService;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What waits is told page by page, worst first, and counted. */
class QueueApiTests {

    private static final List<String> WORST_FIRST = List.of("BLOCK", "HOLD", "CANNOT_CHECK", "REVIEW");

    private final RunningService service = RunningService.shared();
    private final ApiCaller officer = new ApiCaller(service, service.token(AccountRole.OFFICER));

    private String screened() {
        return officer.screened("queue.csv", rows().getBytes(UTF_8));
    }

    private static String rows() {
        var rows = new StringBuilder("Shipper,Consignee,Description,HS,Destination\n");
        for (int i = 0; i < 12; i++) {
            rows.append("Queue Works %s %d,Kiosk 12 LLC,aircraft piston engine L550E,840710,%s\n"
                    .formatted(System.nanoTime(), i, i % 3 == 0 ? "" : "RU"));
        }
        return rows.toString();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(one -> one.path("id").asString())
                .toList();
    }

    @Test
    void pagesFollowOnEachOtherWorstFirstAndTheCountsAddUp() {
        var job = screened();
        var whole = officer.get("/api/v1/queue?limit=200&run=" + job).json();
        var severities = whole.path("items")
                .valueStream()
                .map(one -> WORST_FIRST.indexOf(one.path("severity").asString()))
                .toList();
        assertThat(severities).isSorted().doesNotContain(-1).contains(WORST_FIRST.indexOf("CANNOT_CHECK"));
        var paged = new ArrayList<String>();
        String after = null;
        do {
            var page = officer.get("/api/v1/queue?limit=5&run=" + job + (after == null ? "" : "&after=" + after))
                    .json();
            paged.addAll(ids(page));
            after = page.path("next").isNull() ? null : page.path("next").asString();
        } while (after != null);
        assertThat(paged).isEqualTo(ids(whole)).doesNotHaveDuplicates();
        assertThat(whole.path("total").asInt()).isEqualTo(paged.size());
        int counted = whole.path("facets")
                .path("severity")
                .valueStream()
                .mapToInt(one -> one.path("count").asInt())
                .sum();
        assertThat(counted).isEqualTo(paged.size());
    }

    @Test
    void isNarrowedByAnyOfSomeValues() {
        var job = screened();
        var asked = officer.get("/api/v1/queue?limit=200&severity=CANNOT_CHECK,REVIEW&run=" + job)
                .json();
        assertThat(asked.path("items")
                        .valueStream()
                        .map(one -> one.path("severity").asString()))
                .isNotEmpty()
                .allMatch(List.of("CANNOT_CHECK", "REVIEW")::contains);
    }

    @Test
    void eachUploadTellsWhatItFoundWhoeverFoundItAgain() {
        var rows = rows();
        var first = officer.screened("queue.csv", rows.getBytes(UTF_8));
        var before = officer.get("/api/v1/queue?limit=200&run=" + first).json();
        var other = new ApiCaller(service, service.token(AccountRole.OFFICER));
        var second = other.screened("again.csv", rows.getBytes(UTF_8));
        var corrected =
                other.screened("corrected.csv", (rows + "New Works,Kiosk 12 LLC,tea,0902,RU\n").getBytes(UTF_8));
        assertThat(ids(before)).isNotEmpty();
        for (var run : List.of(first, second)) {
            var after = officer.get("/api/v1/queue?limit=200&run=" + run).json();
            assertThat(ids(after)).as(run).isEqualTo(ids(before));
            assertThat(after.path("total")).isEqualTo(before.path("total"));
        }
        var all = officer.get("/api/v1/queue?limit=200&run=" + corrected).json();
        assertThat(ids(all)).containsAll(ids(before));
        var either = officer.get("/api/v1/queue?limit=200&run=%s&run=%s".formatted(first, corrected))
                .json();
        assertThat(ids(either)).as("each once").isEqualTo(ids(all));
        assertThat(either.path("facets")
                        .path("run")
                        .valueStream()
                        .map(one -> one.path("value").asString()))
                .contains(first, second, corrected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=0-'or1=1", "after=9-zz", "limit=0", "limit=201", "limit=all", "facets=maybe"})
    void aForgedQuestionIsToldAsSuch(String query) {
        var answer = officer.get("/api/v1/queue?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("dev.tidewaiter");
    }

    @Test
    void everyRoleReadsIt() {
        for (var role : AccountRole.values()) {
            assertThat(new ApiCaller(service, service.token(role))
                            .get("/api/v1/queue")
                            .status())
                    .as(role.name())
                    .isEqualTo(200);
        }
        assertThat(new ApiCaller(service, "tw_nobody").get("/api/v1/queue").status())
                .isEqualTo(401);
    }
}
