package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.NoLongerFound;
import dev.tidewaiter.casework.queue.OfCancelledRuns;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.service.Engine;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What jobs leave in the store beside their state: lines and findings, what they were judged by, and which findings are gone. */
@Component
class JobRecords {

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final RunBases bases;
    private final OfCancelledRuns ofCancelled;

    JobRecords(Database database, Clock clock, AuditLog audit, RunBases bases, Queue queue) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.bases = bases;
        this.ofCancelled = new OfCancelledRuns(database, audit, queue);
    }

    /** Notes the rules and the lists that a job is judged by. */
    void judgedBy(StoredRun job, Engine engine) {
        bases.note(job.id(), engine.basis(), engine.rulebook(), engine.designations());
    }

    /** What writes the lines of one of its files. */
    LineWriter lines(StoredRun job, int file) {
        return new LineWriter(database, clock, audit, job.id(), file);
    }

    /** Marks what earlier runs of the same files found and this one, that began at a time, did not. */
    void markNoLongerFound(StoredRun job, long begun) {
        new NoLongerFound(database, audit).mark(job.id(), job.source(), begun, Set.of());
    }

    /** Marks the findings of a job that was cancelled. */
    void markOfCancelled(String job) {
        ofCancelled.mark(job);
    }

    /** The jobs that were cancelled and whose findings are not marked yet. */
    List<String> cancelledLeft() {
        return ofCancelled.left();
    }
}
