package dev.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.AnsweredRequests;
import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.finding.FoundLines;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.rulebook.model.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Whoever opens the first page after a start does not wait until a million findings are read. */
class QueueUpkeepTests {

    @TempDir
    Path folder;

    @Test
    void theQueueIsFilledBeforeThePortIsOpened() {
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            var clock = Clock.systemUTC();
            var audit = new AuditLog(database, clock, folder.resolve("h"));
            var lines = new FoundLines(database, clock, audit);
            lines.begun("run 1", 100);
            lines.found(
                    "run 1",
                    Severity.HOLD,
                    FoundLines.lineIn("may.xlsx", FoundLines.party("Limbach", "DE"), "engine"),
                    FoundLines.entry());
            var queue = new Queue(database);
            var upkeep = new QueueUpkeep(
                    queue, new KnownFalseHits(database, clock, audit), new AnsweredRequests(database, clock));

            assertThat(upkeep.getPhase()).isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
            upkeep.afterPropertiesSet();
            upkeep.start();
            upkeep.stop();

            // what is taken away behind its back it has read before
            database.jdbc().sql("delete from finding").update();
            assertThat(queue.counts(QueueFilter.UNANSWERED, Facet.STATE)).isEqualTo(Map.of("OPEN", 1L));
        }
    }

    @Test
    void aStopWhileTheQueueIsFilledEndsTheStart() {
        var filling = new CompletableFuture<Void>();
        Thread.currentThread().interrupt();

        assertThatIllegalStateException().isThrownBy(() -> QueueUpkeep.await(filling));
        assertThat(Thread.interrupted()).as("whoever started it is told, too").isTrue();
    }

    @Test
    void aQueueThatCannotBeFilledRefusesTheStart() {
        var filling = CompletableFuture.<Void>failedFuture(new OutOfMemoryError("a million findings"));

        assertThatIllegalStateException().isThrownBy(() -> QueueUpkeep.await(filling));
    }
}
