package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.Nights.NightFile;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.screening.Screening;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads and judges a night's files on threads of its own, some thousand lines ahead of whoever takes them. So no transaction is open
 * while a line is read or judged.
 */
final class NightFeed implements Closeable {

    private static final int ITEMS_A_PACKET = 256;
    private static final int PACKETS_AHEAD = 24;

    private final Screening screening;
    private final List<NightFile> files;
    private final BlockingQueue<Packet> packets = new ArrayBlockingQueue<>(PACKETS_AHEAD);
    private final Thread worker;
    private long limit;

    /** Items in order; the last packet says that no more come, or why. */
    private sealed interface Packet {
        record Items(List<NightItem> items) implements Packet {}

        record End() implements Packet {}

        record Failed(Throwable cause) implements Packet {}
    }

    private NightFeed(Screening screening, List<NightFile> files, long limit) {
        this.screening = screening;
        this.files = files;
        this.limit = limit;
        this.worker = new Thread(this::work, "night feed");
        this.worker.setDaemon(true);
    }

    /** Starts with the first of some files. */
    static NightFeed start(Screening screening, List<NightFile> files, long limit) {
        var feed = new NightFeed(screening, files, limit);
        feed.worker.start();
        return feed;
    }

    /** The next items; empty when there are no more. */
    List<NightItem> take() throws IOException {
        try {
            var packet = packets.take();
            if (packet instanceof Packet.Items some) {
                return some.items;
            }
            packets.put(packet); // whoever asks again gets the same answer
            if (packet instanceof Packet.Failed failed) {
                throw new IOException(
                        "The night's files could not be read on: " + failed.cause.getMessage(), failed.cause);
            }
            return List.of();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while at work", stop);
        }
    }

    private void work() {
        try {
            for (var file : files) {
                if (limit > 0) {
                    screen(file);
                }
            }
            put(new Packet.End());
        } catch (Throwable failed) { // whatever it is, the night must end and say so
            put(new Packet.Failed(failed));
        }
    }

    private void screen(NightFile file) throws IOException {
        var packet = new Filling(file.number());
        try {
            var result = screening.screen(Path.of(file.path()), limit, packet);
            packet.add(new NightItem.Ended(file.number(), result, screening.firstFailure() != null));
        } catch (UnreadableFile refused) {
            packet.add(new NightItem.RefusedRow(file.number(), String.valueOf(refused.getMessage())));
        } catch (AccessDeniedException | NoSuchFileException gone) {
            packet.add(new NightItem.RefusedRow(
                    file.number(),
                    Path.of(file.path()).getFileName()
                            + ": the file may not be opened. Ask for the right to read it, or copy it."));
        }
        limit -= limit == NightPlan.ALL ? 0 : packet.lines;
        packet.send();
    }

    private void put(Packet packet) {
        try {
            packets.put(packet);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while at work", stop);
        }
    }

    /** Collects the items of one file. */
    private final class Filling implements ScreenedLines {

        private final int file;
        private List<NightItem> items = new ArrayList<>(ITEMS_A_PACKET);
        private long lines;

        private Filling(int file) {
            this.file = file;
        }

        @Override
        public void opened(String sha256) {
            add(new NightItem.Begun(file, sha256));
        }

        @Override
        public void line(ScreenedLine line) {
            lines++;
            add(new NightItem.LineItem(line));
        }

        private void add(NightItem item) {
            items.add(item);
            if (items.size() == ITEMS_A_PACKET) {
                send();
            }
        }

        private void send() {
            put(new Packet.Items(items));
            items = new ArrayList<>(ITEMS_A_PACKET);
        }
    }

    @Override
    public void close() {
        worker.interrupt();
        packets.clear();
    }
}
