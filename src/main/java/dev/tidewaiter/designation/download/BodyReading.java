package dev.tidewaiter.designation.download;

import dev.tidewaiter.designation.lists.ListLimits;
import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

/** Reads what a server sends into a file, to its end, and stops where it is silent, too slow or too long. */
final class BodyReading {

    private static final int BLOCK = 1 << 16;
    private static final long LOOK_MS = 100;
    private static final int MIB = 1 << 20;

    private final ListLimits limits;
    private final URI address;
    private final long begun = System.nanoTime();
    private volatile long heard = System.nanoTime();
    private volatile boolean late;

    BodyReading(ListLimits limits, URI address) {
        this.limits = limits;
        this.address = address;
    }

    void write(InputStream body, HttpHeaders headers, Path into) throws DownloadFailed {
        var watch = Executors.newSingleThreadScheduledExecutor(BodyReading::daemon);
        try {
            watch(watch, body);
            copy(unpacked(body, headers), into);
        } catch (IOException failure) {
            throw late
                    ? new DownloadFailed(
                            "%s stopped sending in the middle of the file, or sends too slowly."
                                    .formatted(address.getHost()),
                            true)
                    : ServerWords.brokenOff(address, failure);
        } finally {
            watch.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "lists-download-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** A read waits for ever; closing the stream ends it. */
    private void watch(ScheduledExecutorService watch, InputStream body) {
        var unused = watch.scheduleAtFixedRate(
                () -> {
                    long now = System.nanoTime();
                    if (now - heard > limits.silence().toNanos()
                            || now - begun > limits.download().toNanos()) {
                        late = true;
                        close(body);
                    }
                },
                LOOK_MS,
                LOOK_MS,
                TimeUnit.MILLISECONDS);
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException alreadyClosed) {
            // whoever reads is told
        }
    }

    private InputStream unpacked(InputStream body, HttpHeaders headers) throws IOException, DownloadFailed {
        var packed = headers.firstValue("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
        return switch (packed) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> new GZIPInputStream(body, BLOCK);
            default ->
                throw new DownloadFailed(
                        "%s packs its answer as \"%s\", which was not asked for.".formatted(address.getHost(), packed),
                        false);
        };
    }

    private void copy(InputStream in, Path into) throws IOException, DownloadFailed {
        var block = new byte[BLOCK];
        long length = 0;
        try (var out = Files.newOutputStream(into)) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                heard = System.nanoTime();
                length += count;
                if (length > limits.largest()) {
                    throw new DownloadFailed(
                            English.format(
                                    "%s sends more than %,d MiB, which no list has.",
                                    address.getHost(), limits.largest() / MIB),
                            false);
                }
                out.write(block, 0, count);
            }
        }
        if (late) {
            throw new IOException("it was too slow");
        }
    }
}
