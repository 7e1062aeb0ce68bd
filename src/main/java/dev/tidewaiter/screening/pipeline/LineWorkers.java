package dev.tidewaiter.screening.pipeline;

import dev.tidewaiter.manifest.ManifestLines;
import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Threads that work on the lines of files: some shipments at a time, in parallel, and what came of them in file order. Memory does
 * not grow with the number of rows.
 */
public final class LineWorkers implements AutoCloseable {

    private static final int BATCHES_IN_FLIGHT = 16;

    private final ExecutorService threads;

    /**
     * Some threads.
     *
     * @param name  what the threads are called
     * @param count how many, 1 or more
     */
    public LineWorkers(String name, int count) {
        this.threads = Executors.newFixedThreadPool(count, task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Works on an open file, to its end or to so many lines.
     *
     * @param most how many lines, 1 or more; those behind them are not read
     * @param work what is done with a batch, on any of the threads
     * @param out  who takes what came of it
     * @return what was read
     */
    public <T> ManifestSummary over(
            ManifestLines lines, long most, Function<ShipmentBatch, T> work, OrderedPipeline.Receiver<T> out)
            throws UnreadableFile, IOException {
        var pipeline = OrderedPipeline.<ShipmentBatch, T>start(
                threads, 1, BATCHES_IN_FLIGHT, batches -> work.apply(batches.get(0)), out);
        try {
            long taken = 0;
            var batches = new ShipmentBatches(pipeline::accept);
            for (var line = lines.next(); line != null; line = lines.next()) {
                batches.add(line);
                if (++taken == most) {
                    lines.leave();
                }
            }
            batches.finish();
            pipeline.finish();
            return lines.summary();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } finally {
            pipeline.abandon();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
