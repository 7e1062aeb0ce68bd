package dev.tidewaiter.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadPoolExecutor;
import org.kie.internal.concurrent.ExecutorProviderFactory;

/** The engine's own threads, which make code of a condition that was asked often. */
public final class EngineThreads {

    private static final int LONGEST_MS = 60_000;
    private static final int LOOK_EVERY_MS = 20;

    private EngineThreads() {}

    private static ThreadPoolExecutor pool() {
        return (ThreadPoolExecutor)
                ExecutorProviderFactory.getExecutorProvider().getExecutor();
    }

    /** How many pieces of work they were given so far. */
    public static long given() {
        return pool().getTaskCount();
    }

    /** Waits until they have done all they were given, and fails where that was nothing since a count. */
    public static void finishWorkSince(long given) throws InterruptedException {
        var pool = pool();
        for (int waited = 0;
                pool.getActiveCount() + pool.getQueue().size() > 0 && waited < LONGEST_MS;
                waited += LOOK_EVERY_MS) {
            Thread.sleep(LOOK_EVERY_MS);
        }
        assertThat(pool.getActiveCount() + pool.getQueue().size())
                .as("the engine is still at work")
                .isZero();
        assertThat(pool.getCompletedTaskCount())
                .as("the engine made code of some condition")
                .isGreaterThan(given);
    }
}
