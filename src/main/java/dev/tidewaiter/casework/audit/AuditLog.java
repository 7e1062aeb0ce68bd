package dev.tidewaiter.casework.audit;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.Dialect;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who did what. Steps are added and never changed; each holds the hash of the one before, and the last one's hash is written to a file
 * outside the database too.
 *
 * <p>No password, token or document belongs into a step.
 */
public final class AuditLog {

    /** The actor of what the program does by itself. */
    public static final String SYSTEM = "system";

    /** The action of a step that says that a hash kept elsewhere confirmed the log up to another. */
    static final String CONFIRMED = "audit.confirmed";

    private static final JsonMapper JSON = new JsonMapper();
    private static final long ONE_WRITER = 0x7469646577616974L; // any number that nobody else locks by

    private static final int LOOKS = 3;
    private static final long A_MOMENT_MS = 100;

    private final Database database;
    private final Clock clock;
    private final KnownHeads known;

    /** The log of a database, whose heads are also written to a file, such as {@code audit-head.txt} in the data folder. */
    public AuditLog(Database database, Clock clock, Path heads) {
        this.database = database;
        this.clock = clock;
        this.known = new KnownHeads(heads);
    }

    /**
     * Adds a step in the caller's transaction, so that what was done and its step are kept both or neither; else in one of its own. Others
     * who append wait from here to the end of that transaction: append last.
     */
    public AuditStep append(String actor, String action, String subject, Map<String, ?> detail) {
        return database.inTransaction(() -> {
            takeTurn();
            var step = AuditStep.after(
                    head(), clock.millis(), actor, action, subject, JSON.writeValueAsString(new TreeMap<>(detail)));
            insert(step);
            headAfterCommit().follow(step.head());
            return step;
        });
    }

    /** Two writers must not build on the same head. On SQLite the transaction itself is the only one that writes. */
    private void takeTurn() {
        if (database.dialect() == Dialect.POSTGRESQL) {
            database.jdbc()
                    .sql("select 1 from (select pg_advisory_xact_lock(:key)) locked")
                    .param("key", ONE_WRITER)
                    .query(Integer.class)
                    .single();
        }
    }

    private void insert(AuditStep step) {
        database.jdbc()
                .sql("""
                        insert into audit_step (seq, at, actor, action, subject, detail, previous, hash)
                        values (:seq, :at, :actor, :action, :subject, :detail, :previous, :hash)""")
                .param("seq", step.seq())
                .param("at", step.at())
                .param("actor", step.actor())
                .param("action", step.action())
                .param("subject", step.subject())
                .param("detail", step.detail())
                .param("previous", step.previous())
                .param("hash", step.hash())
                .update();
    }

    /** The one note of this transaction's last step; many steps in one transaction make one line in the file. */
    private HeadAfterCommit headAfterCommit() {
        for (var waiting : TransactionSynchronizationManager.getSynchronizations()) {
            if (waiting instanceof HeadAfterCommit note && note.known == known) {
                return note;
            }
        }
        var note = new HeadAfterCommit(known);
        TransactionSynchronizationManager.registerSynchronization(note);
        return note;
    }

    private static final class HeadAfterCommit implements TransactionSynchronization {

        private final KnownHeads known;
        private @Nullable AuditHead first;
        private @Nullable AuditHead latest;

        private HeadAfterCommit(KnownHeads known) {
            this.known = known;
        }

        private void follow(AuditHead head) {
            first = first == null ? head : first;
            latest = head;
        }

        /** The log's first step is noted even where others came with it: a file that begins later was begun anew. */
        @Override
        public void afterCommit() {
            if (latest != null) {
                if (first != null && first.seq() == 1 && latest.seq() > 1) {
                    known.add(first);
                }
                known.add(latest);
            }
        }
    }

    /** The last step. */
    public AuditHead head() {
        return database.jdbc()
                .sql("select seq, hash from audit_step order by seq desc limit 1")
                .query((row, n) -> new AuditHead(row.getLong("seq"), row.getString("hash")))
                .optional()
                .orElse(AuditHead.EMPTY);
    }

    /** The newest steps before one, the newest first. */
    public List<AuditStep> before(long seq, int most) {
        return before(AuditQuery.ALL, seq, most);
    }

    /** Of the steps that are asked for the newest before one, the newest first. */
    public List<AuditStep> before(AuditQuery query, long seq, int most) {
        var conditions = query.conditions();
        return database.jdbc()
                .sql("select * from audit_step where " + conditions.sql() + " order by seq desc limit :most")
                .params(conditions.values())
                .param("before", seq)
                .param("most", most)
                .query(AuditLog::step)
                .list();
    }

    /** Steps after one, the oldest first. */
    List<AuditStep> after(long seq, int most) {
        return database.jdbc()
                .sql("select * from audit_step where seq > :seq order by seq limit :most")
                .param("seq", seq)
                .param("most", most)
                .query(AuditLog::step)
                .list();
    }

    /** Follows the chain from its first step to the last, and holds it against the heads that were written outside the database. */
    public AuditVerification verify() {
        long since = head().seq();
        var noted = known.noted();
        for (int look = 1; look < LOOKS && noted.last() < since && waited(); look++) {
            noted = known.noted(); // a head is written a moment after its step
        }
        return new ChainWalk(this, noted, since).walk();
    }

    /**
     * Takes a log that holds in itself for confirmed by a hash that was kept elsewhere, such as in a morning's report: all up to that step
     * is as it was then. It is noted anew, what the file said wrong is kept beside it, and a step says so. A log that is broken stays so.
     *
     * @return the step that had this hash; nothing where no step has, where the file has a later one and no fault, or the log is broken
     */
    public Optional<AuditHead> confirm(String actor, String hash) {
        var found = verify();
        var steps = database.jdbc()
                .sql("select seq, hash from audit_step where hash = :hash or seq = 1")
                .param("hash", hash)
                .query((row, n) -> new AuditHead(row.getLong("seq"), row.getString("hash")))
                .list();
        var then = steps.stream().filter(one -> one.hash().equals(hash)).findFirst();
        var noted = known.noted();
        boolean tells = then.isPresent()
                && (noted.fault() != null || then.get().seq() >= noted.last()); // an earlier step confirms nothing new
        if (found.broken() == null && tells) {
            var why = found.unconfirmed();
            if (why != null) {
                known.noteAnew(steps);
            }
            append(
                    actor,
                    CONFIRMED,
                    "step " + then.get().seq(),
                    Map.of("hash", hash, "why", why == null ? "" : why.key()));
            return then;
        }
        return Optional.empty();
    }

    private static boolean waited() {
        try {
            Thread.sleep(A_MOMENT_MS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static AuditStep step(ResultSet row, int number) throws SQLException {
        return new AuditStep(
                row.getLong("seq"),
                row.getLong("at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
