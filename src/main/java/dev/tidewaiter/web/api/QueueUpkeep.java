package dev.tidewaiter.web.api;

import dev.tidewaiter.casework.decision.AnsweredRequests;
import dev.tidewaiter.casework.decision.KnownFalseHits;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.web.job.FailureWithoutWords;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Once a second takes what a run has found into the queue, so that nobody waits for it, ends known false hits whose time is over, and
 * forgets what requests with a key were answered long ago. Of a million findings the first time takes seconds: it begins while the rest of the service is made, and no page is served before its end.
 */
@Component
class QueueUpkeep implements InitializingBean, DisposableBean, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(QueueUpkeep.class);

    /** Before that in which the port is opened. */
    private static final int PHASE = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;

    private final Queue queue;
    private final KnownFalseHits falseHits;
    private final AnsweredRequests answered;
    private CompletableFuture<Void> filled = CompletableFuture.completedFuture(null);
    private @Nullable ScheduledExecutorService worker;

    QueueUpkeep(Queue queue, KnownFalseHits falseHits, AnsweredRequests answered) {
        this.answered = answered;
        this.queue = queue;
        this.falseHits = falseHits;
    }

    /** A start that is refused has changed nothing by then: the queue is only read. */
    @Override
    public synchronized void afterPropertiesSet() {
        filled = CompletableFuture.runAsync(
                () -> tried(queue::catchUp), task -> thread(task).start());
    }

    private void work() {
        tried(() -> {
            falseHits.expire();
            queue.catchUp();
            answered.forgetOld();
        });
    }

    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.warn("the queue could not be brought up to date", FailureWithoutWords.of(failed));
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "queue");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized void start() {
        await(filled);
        var started = Executors.newSingleThreadScheduledExecutor(QueueUpkeep::thread);
        var unused = started.scheduleWithFixedDelay(this::work, 0, 1, TimeUnit.SECONDS);
        worker = started;
    }

    /** Waits for the queue; a stop that comes meanwhile ends the start, so that all is closed in order. */
    static void await(Future<Void> filled) {
        try {
            filled.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the queue was filled", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the queue could not be filled", failed.getCause());
        }
    }

    @Override
    public synchronized void stop() {
        if (worker != null) {
            worker.shutdownNow();
            worker = null;
        }
    }

    /** Where the start was refused on the way, the database is not closed under who still reads it. */
    @Override
    public void destroy() {
        try {
            filled.join();
        } catch (CompletionException failed) {
            LOG.debug("the queue was not filled", FailureWithoutWords.of(failed)); // whoever started it was told
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
