package dev.tidewaiter.designation.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The right to change a store. One process has it at a time, and it ends with the process, however that ends. */
final class StoreLock implements Closeable {

    private static final long PAUSE_MS = 50;

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock; null while another has it. */
    static @Nullable StoreLock ifFree(StoreFolder folder) throws IOException {
        Files.createDirectories(folder.root());
        var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new StoreLock(channel);
            }
        } catch (OverlappingFileLockException here) {
            // another thread of this process
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        return null;
    }

    /**
     * The lock, for which it waits; null when another still has it after that time.
     *
     * @param waiting called once, when it has to wait
     */
    static @Nullable StoreLock waitingFor(StoreFolder folder, Duration most, Runnable waiting) throws IOException {
        var lock = ifFree(folder);
        if (lock == null) {
            waiting.run();
        }
        long until = System.nanoTime() + most.toNanos();
        while (lock == null && System.nanoTime() < until) {
            try {
                Thread.sleep(PAUSE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
            lock = ifFree(folder);
        }
        return lock;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
