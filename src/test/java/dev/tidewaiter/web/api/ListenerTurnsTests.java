package dev.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one listener does, the others do not notice. */
class ListenerTurnsTests {

    private static final int MANY = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ListenerTurns turns = new ListenerTurns(1);
    private final CountDownLatch read = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @AfterEach
    void close() {
        read.countDown();
        turns.close();
    }

    private void stall() {
        begun.incrementAndGet();
        try {
            read.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void thoseWhoDoNotReadKeepNoOtherWaiting() throws Exception {
        for (int i = 0; i < MANY; i++) {
            turns.of(this::stall);
        }
        var told = new CountDownLatch(MANY);
        turns.of(told::countDown);

        assertThat(told.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        Awaitility.await().atMost(PATIENCE).until(() -> begun.get() == MANY); // nobody is told twice at once
    }

    @Test
    void whoReadsAgainHasFurtherTurns() throws Exception {
        turns.of(this::stall);
        var told = new CountDownLatch(MANY);
        turns.of(told::countDown);
        assertThat(told.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        read.countDown();
        Awaitility.await().atMost(PATIENCE).until(() -> begun.get() > 1);
    }

    @Test
    void whoIsGoneHasNoFurtherTurns() throws Exception {
        var told = new CountDownLatch(2);
        var count = new AtomicInteger();
        var gone = turns.of(count::incrementAndGet);
        gone.run();
        turns.of(told::countDown);
        assertThat(told.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        int then = count.get();

        var later = new CountDownLatch(MANY);
        turns.of(later::countDown);
        assertThat(later.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(count).hasValueLessThanOrEqualTo(then + 1);
    }
}
