package dev.tidewaiter.screening.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderedPipelineTests {

    private final ExecutorService workers = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void resultsLeaveInTheOrderOfTheItemsThoughLaterChunksAreDoneFirst() {
        var seen = new ArrayList<Integer>();
        var pipeline = OrderedPipeline.<Integer, List<Integer>>start(
                workers,
                128,
                8,
                items -> {
                    LockSupport.parkNanos(items.get(0) < 256 ? 20_000_000 : 0);
                    return items;
                },
                seen::addAll);
        IntStream.range(0, 5_000).forEach(pipeline::accept);
        pipeline.finish();
        assertThat(seen)
                .containsExactlyElementsOf(IntStream.range(0, 5_000).boxed().toList());
    }

    @Test
    void failureOfTheDiskReachesTheSender() {
        var pipeline = OrderedPipeline.<Integer, Integer>start(workers, 1, 2, List::size, size -> {
            throw new IOException("disk full");
        });
        assertThatThrownBy(() -> {
                    IntStream.range(0, 100).forEach(pipeline::accept);
                    pipeline.finish();
                })
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }

    @Test
    void failureOfTheWorkReachesTheSenderWithItsReason() {
        var pipeline = OrderedPipeline.<Integer, Integer>start(
                workers,
                1,
                2,
                items -> {
                    throw new IllegalArgumentException("no such item");
                },
                size -> {});
        assertThatIllegalStateException()
                .isThrownBy(() -> {
                    pipeline.accept(1); // throws by itself when the work has failed already
                    pipeline.finish();
                })
                .withMessageContaining("no such item");
    }

    @Test
    void noItemsMakeNoResult() {
        var seen = new ArrayList<Integer>();
        var pipeline = OrderedPipeline.<Integer, Integer>start(workers, 1, 2, List::size, seen::add);
        pipeline.finish();
        pipeline.abandon();
        assertThat(seen).isEmpty();
    }
}
