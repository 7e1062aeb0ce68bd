package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.UnreadableFile;
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
public final class ReadAhead implements SheetRows {

    private static final int ROWS_A_BATCH = 256;
    private static final int BATCHES_AHEAD = 8;
    /** A batch of long texts is sent early, so that what waits stays small whatever the rows hold. */
    private static final int CHARACTERS_A_BATCH = 1 << 18;

    private final SheetRows source;
    private final Thread parser;
    private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES_AHEAD);

    private volatile boolean left;

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

    private ReadAhead(SheetRows source) {
        this.source = source;
        this.parser = new Thread(this::parse, "sheet");
        this.parser.setDaemon(true);
    }

    /** Begins to read a sheet from its first row. */
    public static ReadAhead start(SourceSheet sheet) throws IOException, UnreadableFile {
        return start(sheet.rows());
    }

    /** Begins to pull rows, which are closed with what is returned here. */
    public static ReadAhead start(SheetRows source) {
        var ahead = new ReadAhead(source);
        ahead.parser.start();
        return ahead;
    }

    @Override
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

    /** Stops the reading, and waits for the row that is being parsed: the file may be closed afterwards. */
    @Override
    public void close() {
        left = true;
        boolean interrupted = false;
        while (parser.isAlive()) {
            ready.clear(); // makes room for a batch that nobody takes any more
            try {
                parser.join(10);
            } catch (InterruptedException stop) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void parse() {
        Throwable failure = null;
        try (source) {
            for (var row = source.next(); row != null && !left; row = source.next()) {
                add(row);
            }
        } catch (IOException | UnreadableFile | RuntimeException | Error stopped) {
            failure = stopped;
        }
        send(true, failure);
    }

    private void add(RowRead row) {
        filling.add(row);
        if (row instanceof SourceRow read) {
            for (var cell : read.cells()) {
                characters += cell.text().length();
            }
        }
        if (filling.size() >= ROWS_A_BATCH || characters >= CHARACTERS_A_BATCH) {
            send(false, null);
        }
    }

    private void send(boolean last, @Nullable Throwable failure) {
        try {
            ready.put(new Batch(filling, last, failure));
            filling = new ArrayList<>(ROWS_A_BATCH);
            characters = 0;
        } catch (InterruptedException nobodys) {
            left = true; // the thread is its own: no one else interrupts it
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
