package dev.tidewaiter.screening;

import dev.tidewaiter.manifest.ManifestListener;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.SheetRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Takes lines from the reader, has chunks of them judged in parallel, and hands the answers on in file order. At most
 * {@code CHUNKS_IN_FLIGHT} chunks wait, so memory does not grow with the file; the reading thread also writes, so a slow
 * writer slows the reader and nothing piles up.
 */
final class Conveyor implements ManifestListener {

    private static final int LINES_A_CHUNK = 128;
    private static final int CHUNKS_IN_FLIGHT = 16;

    private final ExecutorService workers;
    private final Judges judges;
    private final ScreenedLines out;
    private final ArrayDeque<Future<List<ScreenedLine>>> inFlight = new ArrayDeque<>();
    private List<GoodsLine> chunk = new ArrayList<>(LINES_A_CHUNK);

    Conveyor(ExecutorService workers, Judges judges, ScreenedLines out) {
        this.workers = workers;
        this.judges = judges;
        this.out = out;
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

    /** Judges what is left and waits until the last answer is handed on. */
    void finish() {
        if (!chunk.isEmpty()) {
            send();
        }
        while (!inFlight.isEmpty()) {
            deliver();
        }
    }

    /** Lets go of what is still being judged. */
    void abandon() {
        inFlight.forEach(answer -> answer.cancel(true));
        inFlight.clear();
    }

    private void send() {
        var lines = chunk;
        chunk = new ArrayList<>(LINES_A_CHUNK);
        inFlight.add(workers.submit(() -> judges.screen(lines)));
        if (inFlight.size() > CHUNKS_IN_FLIGHT) {
            deliver();
        }
    }

    private void deliver() {
        try {
            for (var line : inFlight.remove().get()) {
                out.line(line);
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("judging failed", failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while judging", stop);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
