package dev.tidewaiter.cli.serve;

import dev.tidewaiter.designation.download.RefreshedList;
import dev.tidewaiter.designation.snapshot.Accepted;
import dev.tidewaiter.designation.snapshot.FetchedFile;
import dev.tidewaiter.designation.snapshot.Refused;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.designation.snapshot.StoreBusy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refreshes lists from time to time while the service runs. The time counts from the last try, also across restarts. */
final class ScheduledRefresh {

    /** The setting in {@code tidewaiter.yaml}; off where it is not there. */
    static final String SETTING = "tidewaiter.lists.refresh-every";

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledRefresh.class);
    private static final long LOOK_MS = 1_000;

    private final Duration every;
    private final Refreshing refreshing;
    private final Clock clock;
    private Instant last;

    /** How lists are refreshed. */
    interface Refreshing {
        List<RefreshedList> now() throws IOException, StoreBusy;
    }

    ScheduledRefresh(Duration every, SnapshotStore store, Refreshing refreshing, Clock clock) {
        this.every = every;
        this.refreshing = refreshing;
        this.clock = clock;
        this.last = lastTry(store);
    }

    private static Instant lastTry(SnapshotStore store) {
        return Stream.concat(
                        store.fetched().values().stream().map(FetchedFile::at),
                        store.refused().values().stream().map(Refused::at))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Begins, and goes on as long as the process does. */
    void begin() {
        var thread = new Thread(this::goOn, "lists-refresh");
        thread.setDaemon(true);
        thread.start();
    }

    private void goOn() {
        try {
            while (true) {
                Thread.sleep(LOOK_MS);
                if (!clock.instant().isBefore(last.plus(every))) {
                    refresh();
                    last = clock.instant();
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void refresh() {
        try {
            refreshing.now().forEach(ScheduledRefresh::tell);
        } catch (IOException | StoreBusy | RuntimeException failed) {
            LOG.warn("The lists were not refreshed; those in force stay. {}", failed.getMessage());
        }
    }

    private static void tell(RefreshedList list) {
        if (list.state() == RefreshedList.State.FAILED) {
            LOG.warn("{} was not refreshed; its last good edition stays in force. {}", list.list(), list.sentence());
        }
        for (var one : list.imported()) {
            var edition = one.edition();
            if (one.accepted() == Accepted.REFUSED) {
                LOG.warn("{} was refused. {}", one.list(), one.sentence());
            } else if (one.accepted() == Accepted.IN_FORCE && edition != null) {
                LOG.info(
                        "{} of {} is in force: {} entries.",
                        one.list(),
                        edition.day(),
                        edition.size().entries());
            }
        }
    }
}
