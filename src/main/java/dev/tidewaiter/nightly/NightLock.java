package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.store.AdvisoryLock;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.casework.store.Dialect;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second night from running beside the first. It ends with the process, however that ends: on PostgreSQL it belongs to a
 * connection, beside an embedded database it is the system's lock on a file.
 */
final class NightLock implements Closeable {

    /** What is said where it is held no more. */
    static final String LOST =
            "the connection to the database that keeps other nights away has ended, as when the server is started anew";

    private static final long NIGHT = 0x74696465_6e696768L; // any number that nobody else locks by
    private static final String SQLITE = "jdbc:sqlite:";

    private final AutoCloseable held;
    private final BooleanSupplier lasts;

    private NightLock(AutoCloseable held, BooleanSupplier lasts) {
        this.held = held;
        this.lasts = lasts;
    }

    /** The lock; null when a night is running. */
    static @Nullable NightLock take(Database database, DatabaseAddress address) throws IOException {
        return database.dialect() == Dialect.POSTGRESQL ? ofServer(database) : ofFile(address);
    }

    private static @Nullable NightLock ofFile(DatabaseAddress address) throws IOException {
        var file = Path.of(address.url().substring(SQLITE.length())).resolveSibling("batch.lock");
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new NightLock(channel, channel::isOpen);
            }
        } catch (OverlappingFileLockException here) {
            // another night of this process
        }
        channel.close();
        return null;
    }

    private static @Nullable NightLock ofServer(Database database) {
        var lock = AdvisoryLock.take(database, NIGHT);
        return lock == null ? null : new NightLock(lock, lock::isHeld);
    }

    /**
     * Whether it is still held. A server that is started anew has forgotten it, and a night that went on over new connections would run
     * beside the next one.
     */
    boolean isHeld() {
        return lasts.getAsBoolean();
    }

    @Override
    public void close() throws IOException {
        try {
            held.close();
        } catch (IOException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IOException("the lock of the night could not be let go", failed);
        }
    }
}
