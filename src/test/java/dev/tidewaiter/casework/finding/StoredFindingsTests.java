package dev.tidewaiter.casework.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.rulebook.model.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings come back as they were kept, whatever lists have for numbers. */
class StoredFindingsTests {

    @TempDir
    private Path folder;

    @Test
    void theNumberOfAnEntryMayHaveLineBreaks() {
        var number = "Zavod Burevestnik\nDirectorate of Signals, RU";
        var clock = Clock.systemUTC();
        try (var database = TestDatabases.sqlite(folder)) {
            var found = new FoundLines(database, clock, new AuditLog(database, clock, folder.resolve("heads")));
            found.begun("may", clock.millis());
            var line = FoundLines.line(FoundLines.party("Zavod Burevestnik", "RU"), "lathe");
            var entry = Designation.listed("US-BIS-MIEU", number, Designation.Kind.ORGANISATION)
                    .names(List.of(new ListedName("Zavod Burevestnik", false)))
                    .build();
            var id = found.found("may", Severity.HOLD, line, entry);
            assertThat(new StoredFindings(database).find(id)).hasValueSatisfying(finding -> {
                assertThat(finding.subject().entry()).isEqualTo(number);
                assertThat(finding.subject().destination()).isEqualTo("RU");
                assertThat(finding.standing().state()).isEqualTo(FindingState.OPEN);
            });
        }
    }

    /** The index has those alone that are open and rest on others, so the question must say both, or all findings are read for it. */
    @Test
    void whatRestsOnSomeIsFoundByItsIndex() {
        try (var database = TestDatabases.sqlite(folder)) {
            var plan = database.jdbc()
                    .sql("explain query plan " + StoredFindings.RESTING_ON)
                    .param("ids", List.of("one", "two"))
                    .query((row, n) -> row.getString("detail"))
                    .list();
            assertThat(plan)
                    .anyMatch(step -> step.contains("finding USING INDEX finding_open_resting"))
                    .noneMatch(step -> step.startsWith("SCAN"));
        }
    }
}
