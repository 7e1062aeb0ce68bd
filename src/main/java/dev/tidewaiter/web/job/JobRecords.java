package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.finding.NoLongerFound;
import dev.tidewaiter.casework.queue.OfCancelledRuns;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.run.KeptLines;
import dev.tidewaiter.casework.run.LineWriter;
import dev.tidewaiter.casework.run.RunBases;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.service.Engine;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What jobs leave in the store beside their state: lines and findings, what they were judged by, and which findings are gone. */
@Component
class JobRecords {

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final RunBases bases;
    private final Runs runs;
    private final OfCancelledRuns ofCancelled;

    JobRecords(Database database, Clock clock, AuditLog audit, RunBases bases, Runs runs, Queue queue) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.bases = bases;
        this.runs = runs;
        this.ofCancelled = new OfCancelledRuns(database, audit, queue);
    }

    /**
     * Begins a job, or goes on with what is kept of one that was cut off: where program, rules, lists or day are others than before it begins
     * anew, since its answers and new ones cannot be mixed. The rules and the lists that it is judged by are noted.
     */
    void begin(StoredRun job, Engine engine) {
        var basis = engine.basis();
        boolean goesOn = bases.of(job.id())
                .filter(before -> before.fingerprint().equals(basis.fingerprint()))
                .isPresent();
        if (!goesOn) {
            runs.forget(job.id());
            bases.note(job.id(), basis, engine.rulebook(), engine.designations());
        }
    }

    /** Whether a job failed since a file is not read as it was before a stop; what is kept of it is then taken away, so that it begins anew. */
    boolean beginsAnew(StoredRun job, Throwable failed) {
        for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof KeptLines.ReadOtherwise) {
                runs.forget(job.id());
                return true;
            }
        }
        return false;
    }

    /** What writes the lines of one of its files. */
    LineWriter lines(StoredRun job, int file) {
        return new LineWriter(database, clock, audit, job.id(), file, KeptLines.of(database, job.id(), file));
    }

    /** Marks what a job that began anew has not found again. */
    void markNoLongerFound(StoredRun job) {
        new NoLongerFound(database, audit).mark(job.id(), job.source(), KeptLines.since(database, job.id()), Set.of());
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
