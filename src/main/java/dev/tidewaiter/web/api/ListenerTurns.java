package dev.tidewaiter.web.api;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Gives each listener its turns to be told something. One that does not read keeps no other waiting, and is told nothing twice at once. */
final class ListenerTurns implements AutoCloseable {

    private final long everyMs;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "job-events"));

    /** A thread for each listener that is being told something. */
    private final ExecutorService telling = Executors.newCachedThreadPool(task -> daemon(task, "job-event"));

    ListenerTurns(long everyMs) {
        this.everyMs = everyMs;
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Begins the turns of a listener, each a while after the last.
     *
     * @param turn what is done in each
     * @return ends them
     */
    Runnable of(Runnable turn) {
        var busy = new AtomicBoolean();
        var ticks = clock.scheduleWithFixedDelay(() -> take(turn, busy), 0, everyMs, TimeUnit.MILLISECONDS);
        return () -> ticks.cancel(false);
    }

    private void take(Runnable turn, AtomicBoolean busy) {
        if (busy.compareAndSet(false, true)) {
            telling.execute(() -> {
                try {
                    turn.run();
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        telling.shutdownNow();
    }
}
