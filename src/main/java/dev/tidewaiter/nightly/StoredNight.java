package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.finding.NoLongerFound;
import dev.tidewaiter.casework.run.AnsweredLines;
import dev.tidewaiter.casework.run.Nights;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import java.time.Clock;

/**
 * Where the end of a night is written down.
 *
 * @param runs          its run
 * @param nights        its files, lines and changes
 * @param answered      of which of its lines something is answered
 * @param noLongerFound the findings that it did not find again
 * @param falseHits     the known false hits, which it may have ended
 * @param audit         the steps that were taken
 */
record StoredNight(
        Runs runs,
        Nights nights,
        AnsweredLines answered,
        NoLongerFound noLongerFound,
        KnownFalseHits falseHits,
        AuditLog audit) {

    /** Everything in one database. */
    static StoredNight in(Database database, Clock clock, AuditLog audit) {
        return new StoredNight(
                new Runs(database, clock),
                new Nights(database),
                new AnsweredLines(database),
                new NoLongerFound(database, audit),
                new KnownFalseHits(database, clock, audit),
                audit);
    }
}
