package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.Nights.NightFile;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.screening.run.Screening;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.wording.Wording;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads and judges a night's files on threads of its own and writes their reports, some thousand lines ahead of whoever keeps them. So
 * no transaction is open while a line is read, judged or written, and a line that is clear is let go of where it was judged: to pass
 * a million of them on whole costs more than to keep what is kept of them.
 *
 * <p>After a cut the lines that are kept of the file under way are read again, since reports, numbers and ids of what follows depend on
 * them, but are neither judged nor handed on a second time: what was said of them is kept beside them until the file is done.
 */
final class NightFeed implements Closeable {

    /** An item is full with so many lines; with fewer that are not clear, which are kept whole; with so many steps. */
    private static final int LINES_AN_ITEM = 512;

    private static final int OPEN_AN_ITEM = 64;
    private static final int STEPS_AN_ITEM = 64;
    private static final int ITEMS_AHEAD = 32;
    private static final int LOOK_EVERY_MS = 50;

    private final NightSource source;
    private final Screening screening;
    private final Reports reports;
    private final NightAnswers answers;
    private final List<NightFile> files;
    private final NightPosition from;
    private final BlockingQueue<Packet> packets = new ArrayBlockingQueue<>(ITEMS_AHEAD);
    private final Thread worker;
    private volatile boolean stopped;
    private long limit;
    private List<NightStep> steps = new ArrayList<>();
    private long lines;
    private NightPosition position;

    /** The last packet says that no more come, or why. */
    private sealed interface Packet {
        record Item(NightItem item) implements Packet {}

        record End() implements Packet {}

        record Failed(Throwable cause) implements Packet {}
    }

    private NightFeed(
            NightSource source,
            Screening screening,
            Reports reports,
            NightAnswers answers,
            List<NightFile> files,
            NightPosition from,
            long limit) {
        this.source = source;
        this.screening = screening;
        this.reports = reports;
        this.answers = answers;
        this.files = files;
        this.from = from;
        this.position = from;
        this.limit = limit;
        this.worker = new Thread(this::work, "night feed");
        this.worker.setDaemon(true);
    }

    /**
     * Starts at some position.
     *
     * @param limit how many lines are judged at most, those of the file under way that are kept included
     */
    static NightFeed start(
            NightSource source,
            Screening screening,
            Reports reports,
            NightAnswers answers,
            List<NightFile> files,
            NightPosition from,
            long limit) {
        var feed = new NightFeed(source, screening, reports, answers, files, from, limit);
        feed.worker.start();
        return feed;
    }

    /** The next item; null when there are no more. */
    @Nullable
    NightItem take() throws IOException {
        try {
            var packet = packets.take();
            if (packet instanceof Packet.Item some) {
                return some.item;
            }
            packets.put(packet); // whoever asks again gets the same answer
            if (packet instanceof Packet.Failed failed) {
                throw new IOException(
                        "The night's files could not be read on: " + failed.cause.getMessage(), failed.cause);
            }
            return null;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while at work", stop);
        }
    }

    private void work() {
        try {
            for (var file : files.subList(Math.min(from.file(), files.size()), files.size())) {
                if (limit > 0) {
                    screen(file);
                }
            }
            send();
            put(new Packet.End());
        } catch (Throwable failed) { // whatever it is, the night must end and say so
            if (!stopped) {
                put(new Packet.Failed(failed));
            }
        }
    }

    private void screen(NightFile file) throws IOException {
        try (var part = source.open(Path.of(file.path()));
                var output = new FileFeed(this, file, named(file, part), reports)) {
            long failuresBefore = screening.failures();
            var result = screening.screen(part.file(), limit, output);
            limit -= output.end(result, screening.failures() > failuresBefore);
        } catch (UnreadableFile refused) {
            refuse(file, refused.notice());
        }
    }

    /** Findings carry the name of what is read, and the morning looks for that of the place. */
    private Path named(NightFile file, NightSource.OpenPart part) throws IOException {
        var place = Path.of(file.path());
        if (!Objects.equals(part.file().getFileName(), place.getFileName())) {
            throw new IOException("%s gave %s for its part %s; it must give it under the last name of its place."
                    .formatted(source.name(), part.file(), place));
        }
        return part.file();
    }

    private void refuse(NightFile file, Wording reason) {
        add(new NightStep.FileRefused(file.number(), reason), NightPosition.before(file.number() + 1));
    }

    /** The position that was kept, as far as it is in a file. */
    NightPosition keptIn(int file) {
        return from.file() == file ? from : NightPosition.before(file);
    }

    /** What was said of the lines that are kept. */
    NightAnswers answers() {
        return answers;
    }

    /** Notes a line that was judged, or known. */
    void judged() {
        lines++;
    }

    /** Whether an item should be handed on that would hold so many more lines that are not clear. */
    boolean isFull(int open) {
        return lines >= LINES_AN_ITEM || open >= OPEN_AN_ITEM;
    }

    /** Adds a step, after which the night has come so far. */
    void add(NightStep step, NightPosition after) {
        steps.add(step);
        position = after;
        if (lines >= LINES_AN_ITEM || steps.size() >= STEPS_AN_ITEM) {
            send();
        }
    }

    /** Hands on what there is. */
    void send() {
        if (lines > 0 || !steps.isEmpty()) {
            put(new Packet.Item(new NightItem(steps, lines, position)));
            steps = new ArrayList<>();
            lines = 0;
        }
    }

    private void put(Packet packet) {
        try {
            while (!packets.offer(packet, LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                if (stopped) {
                    throw new IllegalStateException("nobody takes what is read");
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while at work", stop);
        }
    }

    /** Ends it, if need be before its end; then no report is half written. */
    @Override
    public void close() {
        stopped = true;
        packets.clear();
        try {
            worker.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
