package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.web.job.FailureWithoutWords;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Once a second takes what a run has found into the queue, so that nobody waits for it, and ends known false hits whose time is over. */
@Component
class QueueUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(QueueUpkeep.class);

    private final Queue queue;
    private final KnownFalseHits falseHits;
    private @Nullable ScheduledExecutorService worker;

    QueueUpkeep(Queue queue, KnownFalseHits falseHits) {
        this.queue = queue;
        this.falseHits = falseHits;
    }

    private void work() {
        try {
            falseHits.expire();
            queue.catchUp();
        } catch (RuntimeException failed) {
            LOG.warn("the queue could not be brought up to date", FailureWithoutWords.of(failed));
        }
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "queue");
            thread.setDaemon(true);
            return thread;
        });
        var unused = started.scheduleWithFixedDelay(this::work, 0, 1, TimeUnit.SECONDS);
        worker = started;
    }

    @Override
    public synchronized void stop() {
        if (worker != null) {
            worker.shutdownNow();
            worker = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }
}
