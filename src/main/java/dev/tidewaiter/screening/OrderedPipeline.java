package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.ManifestListener;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.spreadsheet.SheetRef;
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
import org.jspecify.annotations.Nullable;

/**
 * Takes lines from the reader, has chunks of them judged in parallel, and hands the answers on in file order from a
 * thread of its own. At most {@code CHUNKS_IN_FLIGHT} chunks wait, so memory does not grow with the file: a slow writer
 * slows the reader.
 */
final class OrderedPipeline implements ManifestListener {

    private static final int LINES_A_CHUNK = 128;
    private static final int CHUNKS_IN_FLIGHT = 32;
    private static final Future<List<ScreenedLine>> END = CompletableFuture.completedFuture(List.of());

    private final ExecutorService workers;
    private final JudgePool judges;
    private final ScreenedLines out;
    private final BlockingQueue<Future<List<ScreenedLine>>> inFlight = new ArrayBlockingQueue<>(CHUNKS_IN_FLIGHT);
    private final Thread writer;
    private volatile @Nullable Throwable failure;
    private List<GoodsLine> chunk = new ArrayList<>(LINES_A_CHUNK);

    private OrderedPipeline(ExecutorService workers, JudgePool judges, ScreenedLines out) {
        this.workers = workers;
        this.judges = judges;
        this.out = out;
        this.writer = new Thread(this::deliverAll, "writer");
        this.writer.setDaemon(true);
    }

    static OrderedPipeline start(ExecutorService workers, JudgePool judges, ScreenedLines out) {
        var conveyor = new OrderedPipeline(workers, judges, out);
        conveyor.writer.start();
        return conveyor;
    }

    @Override
    public void line(GoodsLine line) {
        chunk.add(line);
        if (chunk.size() == LINES_A_CHUNK) {
            send();
        }
    }

    @Override
    public void skipped(SheetRef sheet, int row, String reason) {
        // the reader's summary keeps it
    }

    @Override
    public void rejected(SheetRef sheet, int row, String reason) {
        // the reader's summary keeps it
    }

    /** JudgePool what is left and waits until the last answer is handed on. */
    void finish() {
        if (!chunk.isEmpty()) {
            send();
        }
        put(END);
        join();
        rethrow();
    }

    /** Lets go of what is still being judged; harmless after {@link #finish}. */
    void abandon() {
        writer.interrupt();
        join();
        inFlight.forEach(answer -> answer.cancel(true));
        inFlight.clear();
    }

    private void send() {
        var lines = chunk;
        chunk = new ArrayList<>(LINES_A_CHUNK);
        put(workers.submit(() -> judges.screen(lines)));
    }

    private void put(Future<List<ScreenedLine>> answer) {
        try {
            while (!inFlight.offer(answer, 50, TimeUnit.MILLISECONDS)) {
                rethrow(); // the writer has stopped: nobody will make room
            }
            rethrow();
        } catch (InterruptedException stop) {
            throw stopped(stop);
        }
    }

    private void deliverAll() {
        try {
            for (var answer = inFlight.take(); answer != END; answer = inFlight.take()) {
                for (var line : answer.get()) {
                    out.line(line);
                }
            }
        } catch (ExecutionException judging) {
            failure = judging.getCause();
        } catch (IOException | RuntimeException writing) {
            failure = writing;
        } catch (InterruptedException stop) {
            failure = stop;
        }
    }

    private void join() {
        try {
            writer.join();
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
            throw new IllegalStateException("screening stopped", cause);
        }
    }

    private static IllegalStateException stopped(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("stopped while judging", stop);
    }
}
