package dev.tidewaiter.cli.serve;

import dev.tidewaiter.casework.store.AdvisoryLock;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.casework.store.Dialect;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.DatabaseOption;
import dev.tidewaiter.cli.call.ExitCode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a second service from a team's database: it would take up the uploads of the first, whose files lie in another data folder, and say
 * of them that they cannot be read. It is refused before its tables are brought up to date, on which the first one runs. An embedded database
 * is in its data folder, which one service has.
 */
final class OneService {

    private static final Logger LOG = LoggerFactory.getLogger(OneService.class);

    private static final long SERVICE = 0x74696465_73657276L; // any number that nobody else locks by

    /** So long the server may take to notice that a service was killed. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int BETWEEN_MS = 500;

    /** A claim ends with its connection: a server that starts again, or a firewall that cuts off what lies idle, ends both. */
    private static final int SECONDS_UNSEEN = 30;

    private final DatabaseAddress address;
    private final Duration patience;
    private @Nullable AdvisoryLock lock;
    private boolean lost;
    private @Nullable Runnable stop;

    private OneService(DatabaseAddress address, Duration patience, @Nullable AdvisoryLock lock) {
        this.address = address;
        this.patience = patience;
        this.lock = lock;
    }

    /** What a service does for as long as it has its database. */
    @FunctionalInterface
    interface Work {
        void run(OneService claim) throws IOException, InterruptedException;
    }

    /**
     * Claims the database for some work.
     *
     * @return whether it was had to the end of the work; if not, another service has it
     * @throws CallFailed where another service has it at the beginning
     */
    static boolean over(DatabaseAddress address, Work work) throws IOException, InterruptedException {
        return over(address, PATIENCE, work);
    }

    /**
     * The same with another patience.
     *
     * @param patience so long it looks again where another service has the database
     */
    static boolean over(DatabaseAddress address, Duration patience, Work work)
            throws IOException, InterruptedException {
        if (address.dialect() != Dialect.POSTGRESQL) {
            work.run(new OneService(address, patience, null));
            return true;
        }
        var taken = claimed(address, patience);
        if (taken == null) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "Another service has this database. Stop that one first, or name another database with --db. If its machine"
                            + " was cut off, the server still waits for it: docs/operate.md says how to end that.");
        }
        var claim = new OneService(address, patience, taken);
        var looking = Executors.newSingleThreadScheduledExecutor(OneService::daemon);
        var looks = looking.scheduleWithFixedDelay(claim::look, SECONDS_UNSEEN, SECONDS_UNSEEN, TimeUnit.SECONDS);
        try {
            work.run(claim);
        } finally {
            looks.cancel(false);
            looking.shutdown();
            claim.end();
        }
        return !claim.isLost();
    }

    private static @Nullable AdvisoryLock claimed(DatabaseAddress address, Duration patience)
            throws InterruptedException {
        var taken = DatabaseOption.claim(address, SERVICE);
        for (long left = patience.toMillis(); taken == null && left > BETWEEN_MS; left -= BETWEEN_MS) {
            Thread.sleep(BETWEEN_MS);
            taken = DatabaseOption.claim(address, SERVICE);
        }
        return taken;
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "claim");
        thread.setDaemon(true);
        return thread;
    }

    /** What ends the work when another service has the database meanwhile. */
    synchronized void whenLost(Runnable then) {
        stop = then;
        if (lost) {
            then.run();
        }
    }

    /** Takes the claim again where it is gone with its connection; where another service was quicker, the work ends. */
    synchronized void look() {
        if (lost || lock == null || lock.isHeld()) {
            return;
        }
        lock.abandon();
        try {
            var again = claimed(address, patience);
            if (again != null) {
                lock = again;
                LOG.warn("the claim on the database was gone with its connection, and is taken again");
                return;
            }
        } catch (CallFailed away) {
            LOG.warn("the claim on the database is gone, and it does not answer: {}", away.getMessage());
            return;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return;
        }
        lost = true;
        LOG.error(
                "the claim on the database was gone with its connection, and another service has it now: this one stops");
        if (stop != null) {
            stop.run();
        }
    }

    synchronized boolean isLost() {
        return lost;
    }

    private synchronized void end() {
        if (!lost && lock != null) {
            lock.close();
        }
    }
}
