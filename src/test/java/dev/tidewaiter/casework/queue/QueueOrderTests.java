package dev.tidewaiter.casework.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.finding.StoredFindings;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.rulebook.model.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever works through what waits goes down the sheets. */
class QueueOrderTests {

    @TempDir
    private Path folder;

    @Test
    void whatIsEquallyGraveComesAsItStandsInTheFilesOfTheRunThatBeganFirst() {
        try (var database = TestDatabases.sqlite(folder)) {
            var lines = new FoundLines(
                    database, Clock.systemUTC(), new AuditLog(database, Clock.systemUTC(), folder.resolve("h")));
            lines.begun("run 0", 300);
            lines.begun("run 1", 100);
            lines.begun("run 2", 200);
            var queue = new Queue(database);
            var expected = new ArrayList<String>();
            for (var run : List.of("run 1", "run 2", "run 0")) {
                for (int file : new int[] {0, 1}) {
                    for (int number = 1; number <= 12; number++) {
                        var line = FoundLines.line(FoundLines.party("Limbach", "IR"), run + file + "/" + number);
                        expected.add(lines.foundAt(run, file, number, Severity.HOLD, line));
                    }
                }
            }
            var worse = FoundLines.line(FoundLines.party("Limbach", "IR"), "the last line of all");
            expected.add(0, lines.foundAt("run 0", 1, 13, Severity.BLOCK, worse));

            for (var asked : List.of(queue, new Queue(database))) {
                var page = asked.page(new QueueFilter(Map.of()), null, 100, Set.of());
                assertThat(page.items()).extracting(StoredFinding::id).containsExactlyElementsOf(expected);
                var behind = asked.placeOf(page.items().get(20));
                assertThat(asked.page(new QueueFilter(Map.of()), behind, 3, Set.of())
                                .items())
                        .extracting(StoredFinding::id)
                        .containsExactlyElementsOf(expected.subList(21, 24));
            }
        }
    }

    @Test
    void whatIsLikeItComesInTheSameOrder() {
        try (var database = TestDatabases.sqlite(folder)) {
            var lines = new FoundLines(
                    database, Clock.systemUTC(), new AuditLog(database, Clock.systemUTC(), folder.resolve("h")));
            lines.begun("a", 200);
            lines.begun("b", 100);
            var expected = new ArrayList<String>();
            for (var run : List.of("b", "a")) {
                for (int number = 1; number <= 3; number++) {
                    var line = FoundLines.line(FoundLines.party("Limbach", "IR"), run + number);
                    expected.add(lines.foundAt(run, 0, number, Severity.HOLD, line));
                }
            }
            var stored = new StoredFindings(database);
            assertThat(stored.openLike(stored.find(expected.get(0)).orElseThrow(), 9))
                    .extracting(StoredFinding::id)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void anOrderOutOfAllMeasureStaysBehindWhatComesBefore() {
        var order = new QueueOrder();
        long first = order.of("run", 0, 1);
        assertThat(order.of("run", 0, Long.MAX_VALUE)).isGreaterThan(first).isLessThan(order.of("run", 1, 1));
        assertThat(order.of("run", Integer.MAX_VALUE, 1)).isLessThan(order.of("later run", 0, 1));
    }
}
