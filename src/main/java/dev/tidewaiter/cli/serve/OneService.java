package dev.tidewaiter.cli.serve;

import dev.tidewaiter.casework.store.AdvisoryLock;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.Dialect;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import java.io.IOException;

/**
 * Keeps a second service from a team's database: it would take up the uploads of the first, whose files lie in another data folder, and say
 * of them that they cannot be read. An embedded database is in its data folder, which one service has.
 */
final class OneService {

    private static final long SERVICE = 0x74696465_73657276L; // any number that nobody else locks by

    /** So long the server may take to notice that a service was killed. */
    private static final int LOOKS = 20;

    private static final int BETWEEN_MS = 500;

    private OneService() {}

    /** What a service does for as long as it has its database. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /**
     * Claims the database for some work.
     *
     * @throws CallFailed where another service has it
     */
    static void over(Database database, Work work) throws IOException, InterruptedException {
        if (database.dialect() != Dialect.POSTGRESQL) {
            work.run();
            return;
        }
        var claim = AdvisoryLock.take(database, SERVICE);
        for (int look = 1; claim == null && look < LOOKS; look++) {
            Thread.sleep(BETWEEN_MS);
            claim = AdvisoryLock.take(database, SERVICE);
        }
        if (claim == null) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "Another service has this database. Stop that one first, or name another database with --db. If its machine"
                            + " was cut off, the server still waits for it: docs/operate.md says how to end that.");
        }
        try {
            work.run();
        } finally {
            claim.close();
        }
    }
}
