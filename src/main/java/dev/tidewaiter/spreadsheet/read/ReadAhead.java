package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.SourceSheet.RowHandler;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Parses a sheet on a thread of its own while the caller understands the rows before: the two cost about the same. The caller
 * takes rows one by one, in order; at most {@code BATCHES_AHEAD} batches wait for it.
 */
public final class ReadAhead implements Closeable {

    private static final int ROWS_A_BATCH = 256;
    private static final int BATCHES_AHEAD = 8;
    /** A batch of long texts is sent early, so that what waits stays small whatever the rows hold. */
    private static final int CHARACTERS_A_BATCH = 1 << 18;

    private final SourceSheet sheet;
    private final Thread parser;
    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);

    // the parser's
    private List<RowRead> filling = new ArrayList<>(ROWS_A_BATCH);
    private int characters;

    // the caller's
    private Batch batch = new Batch(List.of(), false, null);
    private Iterator<RowRead> rows = batch.rows().iterator();

    /**
     * Some rows, and what came after them.
     *
     * @param rows    the rows
     * @param last    whether nothing follows
     * @param failure what ended the reading; null when all went well
     */
    private record Batch(
            List<RowRead> rows, boolean last, @Nullable Throwable failure) {}

    private ReadAhead(SourceSheet sheet) {
        this.sheet = sheet;
        this.parser = new Thread(this::parse, "sheet");
        this.parser.setDaemon(true);
    }

    /** Begins to read a sheet. */
    public static ReadAhead start(SourceSheet sheet) {
        var ahead = new ReadAhead(sheet);
        ahead.parser.start();
        return ahead;
    }

    /** The next row that is not blank; null when there is none. */
    public @Nullable RowRead next() throws IOException, UnreadableFile {
        while (!rows.hasNext()) {
            if (batch.last()) {
                rethrow(batch.failure());
                return null;
            }
            try {
                batch = ready.take();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped while reading", stop);
            }
            rows = batch.rows().iterator();
        }
        return rows.next();
    }

    /** Stops the reading; harmless when it is done. */
    @Override
    public void close() {
        parser.interrupt(); // it must not wait for a caller that has left
    }

    private void parse() {
        Throwable failure = null;
        try {
            sheet.read(new RowHandler() {
                @Override
                public boolean row(SourceRow row) {
                    for (var cell : row.cells()) {
                        characters += cell.text().length();
                    }
                    return add(row);
                }

                @Override
                public void unreadable(int row, String reason) {
                    add(new UnreadableRow(row, reason));
                }
            });
        } catch (IOException | UnreadableFile | RuntimeException | Error stopped) {
            failure = stopped;
        }
        send(true, failure);
    }

    /** Whether there is still somebody to read for. */
    private boolean add(RowRead row) {
        filling.add(row);
        boolean full = filling.size() >= ROWS_A_BATCH || characters >= CHARACTERS_A_BATCH;
        return !full || send(false, null);
    }

    private boolean send(boolean last, @Nullable Throwable failure) {
        try {
            ready.put(new Batch(filling, last, failure));
            filling = new ArrayList<>(ROWS_A_BATCH);
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
