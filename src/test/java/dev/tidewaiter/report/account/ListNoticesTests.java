package dev.tidewaiter.report.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.report.Screened;
import dev.tidewaiter.report.account.ReportView.Notice;
import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.screening.Basis;
import dev.tidewaiter.screening.Basis.ListUsed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of lists that are too old. */
class ListNoticesTests {

    private static Finding old(String list) {
        return new Finding(
                "S01",
                Severity.HOLD,
                "List is stale",
                "Screened with a list of 2024-01-01.",
                "Fetch the newest list.",
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                list);
    }

    private static ListUsed used(String list, @Nullable Long age) {
        return new ListUsed(
                list, "A list", age == null ? null : LocalDate.of(2024, 1, 1), 9, "ab", age, true, List.of());
    }

    private static List<Notice> notices(List<ListUsed> lists, List<Finding> findings) {
        var basis = Screened.basis();
        return ListNotices.of(new Basis(
                basis.fingerprint(),
                basis.program(),
                basis.startedOn(),
                basis.asOf(),
                basis.rules(),
                lists,
                findings,
                null,
                null,
                List.of()));
    }

    @Test
    void manyListsOfOneCauseTakeOneLineTheOldestFirst() {
        var lists = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> used("LIST-" + number, number == 4 ? null : Long.valueOf(number)))
                .toList();
        var findings = lists.stream().map(list -> old(list.id())).toList();

        assertThat(notices(lists, findings))
                .singleElement()
                .extracting(Notice::what)
                .isEqualTo(
                        "List is stale: 7 lists, the oldest first: LIST-4 (no date),"
                                + " LIST-7 (7 days old), LIST-6 (6 days old), LIST-5 (5 days old), LIST-3 (3 days old) and 2 more.");
    }

    @Test
    void oneListKeepsItsSentence() {
        assertThat(notices(List.of(used("UK", 9L)), List.of(old("UK"))))
                .extracting(Notice::what)
                .containsExactly("Screened with a list of 2024-01-01.");
    }

    @Test
    void anIdThatBeginsAnotherIsNotTheOther() {
        var lists = List.of(used("EU-833-V", 1L), used("EU-833-VI", 2L), used("EU-833-VII", 3L));

        assertThat(notices(lists, List.of(old("EU-833-VI"), old("EU-833-VII"))))
                .singleElement()
                .extracting(Notice::what)
                .asString()
                .doesNotContain("EU-833-V (");
    }
}
