package dev.tidewaiter.screening.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes items from one thread, has chunks of them worked on in parallel, and hands the results on in the items' order from
 * a thread of its own. A bounded number of chunks waits, so memory does not grow with the items: a slow receiver slows the
 * sender.
 *
 * @param <I> what is worked on
 * @param <O> what comes of a chunk
 */
public final class OrderedPipeline<I, O> {

    /** The first chunks are small, so that all workers begin at once and a short file is not left to one of them. */
    private static final int FIRST_CHUNK = 4;

    private final ExecutorService workers;
    private final int itemsAChunk;
    private final Function<List<I>, O> work;
    private final Receiver<O> out;
    private final Future<@Nullable O> end = CompletableFuture.completedFuture(null);
    private final BlockingQueue<Future<@Nullable O>> inFlight;
    private final Thread receiver;
    private volatile @Nullable Throwable failure;
    private List<I> chunk;
    private int room;

    /**
     * Takes what comes of the chunks, in order, on one thread.
     *
     * @param <O> what comes of a chunk
     */
    @FunctionalInterface
    public interface Receiver<O> {
        void take(O result) throws IOException;
    }

    private OrderedPipeline(
            ExecutorService workers, int itemsAChunk, int chunksInFlight, Function<List<I>, O> work, Receiver<O> out) {
        this.workers = workers;
        this.itemsAChunk = itemsAChunk;
        this.work = work;
        this.out = out;
        this.inFlight = new ArrayBlockingQueue<>(chunksInFlight);
        this.room = Math.min(FIRST_CHUNK, itemsAChunk);
        this.chunk = new ArrayList<>(room);
        this.receiver = new Thread(this::deliverAll, "in order");
        this.receiver.setDaemon(true);
    }

    /**
     * Starts a pipeline.
     *
     * @param workers        who works on the chunks; stays the caller's
     * @param itemsAChunk    how many items are worked on together at most
     * @param chunksInFlight how many chunks may be under way or wait for the receiver
     * @param work           what is done with a chunk, on any thread
     * @param out            who takes the results
     */
    public static <I, O> OrderedPipeline<I, O> start(
            ExecutorService workers, int itemsAChunk, int chunksInFlight, Function<List<I>, O> work, Receiver<O> out) {
        var pipeline = new OrderedPipeline<>(workers, itemsAChunk, chunksInFlight, work, out);
        pipeline.receiver.start();
        return pipeline;
    }

    /** Takes the next item; waits while too many are under way. */
    public void accept(I item) {
        chunk.add(item);
        if (chunk.size() == room) {
            send();
        }
    }

    /**
     * Works on what is left and waits until the last result is handed on.
     *
     * @throws UncheckedIOException  when the receiver could not write
     * @throws IllegalStateException when the work failed, or the thread was asked to stop
     */
    public void finish() {
        if (!chunk.isEmpty()) {
            send();
        }
        put(end);
        join();
        rethrow();
    }

    /** Lets go of what is still under way; harmless after {@link #finish}. */
    public void abandon() {
        receiver.interrupt();
        join();
        inFlight.forEach(result -> result.cancel(true));
        inFlight.clear();
    }

    private void send() {
        var items = chunk;
        room = Math.min(2 * room, itemsAChunk);
        chunk = new ArrayList<>(room);
        put(workers.submit(() -> work.apply(items)));
    }

    private void put(Future<@Nullable O> result) {
        try {
            while (!inFlight.offer(result, 50, TimeUnit.MILLISECONDS)) {
                rethrow(); // the receiver has stopped: nobody will make room
            }
            rethrow();
        } catch (InterruptedException stop) {
            throw stopped(stop);
        }
    }

    private void deliverAll() {
        try {
            for (var result = inFlight.take().get();
                    result != null;
                    result = inFlight.take().get()) {
                out.take(result);
            }
        } catch (ExecutionException working) {
            failure = working.getCause();
        } catch (IOException | RuntimeException writing) {
            failure = writing;
        } catch (InterruptedException stop) {
            failure = stop;
        }
    }

    private void join() {
        try {
            receiver.join();
        } catch (InterruptedException stop) {
            throw stopped(stop);
        }
    }

    private void rethrow() {
        var cause = failure;
        if (cause instanceof IOException disk) {
            throw new UncheckedIOException(disk);
        }
        if (cause != null) {
            throw new IllegalStateException("the work stopped: " + cause, cause);
        }
    }

    private static IllegalStateException stopped(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("stopped while at work", stop);
    }
}
