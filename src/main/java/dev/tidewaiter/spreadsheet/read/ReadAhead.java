package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceSheet.RowHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Parses a sheet on a thread of its own while the caller understands the rows before: the two cost about the same. Rows reach the
 * handler on the caller's thread, in order; at most {@code BATCHES_AHEAD} batches wait.
 */
public final class ReadAhead {

    private static final int ROWS_A_BATCH = 256;
    private static final int BATCHES_AHEAD = 8;
    /** A batch of long texts is sent early, so that what waits stays small whatever the rows hold. */
    private static final int CHARACTERS_A_BATCH = 1 << 18;

    private final SourceSheet sheet;
    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);
    private List<SourceRow> rows = new ArrayList<>(ROWS_A_BATCH);
    private int characters;

    /**
     * Some rows, and what came after them.
     *
     * @param rows       rows that could be read
     * @param unreadable the row after them that could not be; null when there was none
     * @param last       whether nothing follows
     * @param failure    what ended the reading; null when all went well
     */
    private record Batch(
            List<SourceRow> rows,
            @Nullable Unreadable unreadable,
            boolean last,
            @Nullable Throwable failure) {}

    private record Unreadable(int row, String reason) {}

    private ReadAhead(SourceSheet sheet) {
        this.sheet = sheet;
    }

    /** Gives all rows of a sheet to the handler, as {@link SourceSheet#read} does. */
    public static void read(SourceSheet sheet, RowHandler handler) throws IOException, UnreadableFile {
        var ahead = new ReadAhead(sheet);
        var parser = new Thread(ahead::parse, "sheet");
        parser.setDaemon(true);
        parser.start();
        try {
            ahead.deliver(handler);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while reading", stop);
        } finally {
            parser.interrupt(); // harmless when it is done; it must not wait for a caller that has left
        }
    }

    private void deliver(RowHandler handler) throws IOException, UnreadableFile, InterruptedException {
        Batch batch;
        do {
            batch = ready.take();
            for (var row : batch.rows()) {
                if (!handler.row(row)) {
                    return;
                }
            }
            if (batch.unreadable() != null) {
                handler.unreadable(batch.unreadable().row(), batch.unreadable().reason());
            }
        } while (!batch.last());
        rethrow(batch.failure());
    }

    private void parse() {
        Throwable failure = null;
        try {
            sheet.read(new RowHandler() {
                @Override
                public boolean row(SourceRow row) throws IOException {
                    rows.add(row);
                    for (var cell : row.cells()) {
                        characters += cell.text().length();
                    }
                    boolean full = rows.size() == ROWS_A_BATCH || characters >= CHARACTERS_A_BATCH;
                    return !full || send(null, false, null);
                }

                @Override
                public void unreadable(int row, String reason) throws IOException {
                    send(new Unreadable(row, reason), false, null);
                }
            });
        } catch (IOException | UnreadableFile | RuntimeException | Error stopped) {
            failure = stopped;
        }
        send(null, true, failure);
    }

    /** Whether there is still somebody to read for. */
    private boolean send(@Nullable Unreadable unreadable, boolean last, @Nullable Throwable failure) {
        try {
            ready.put(new Batch(rows, unreadable, last, failure));
            rows = new ArrayList<>(ROWS_A_BATCH);
            characters = 0;
            return true;
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void rethrow(@Nullable Throwable failure) throws IOException, UnreadableFile {
        if (failure instanceof IOException disk) {
            throw disk;
        }
        if (failure instanceof UnreadableFile refused) {
            throw refused;
        }
        if (failure instanceof RuntimeException bug) {
            throw bug;
        }
        if (failure instanceof Error grave) {
            throw grave;
        }
    }
}
