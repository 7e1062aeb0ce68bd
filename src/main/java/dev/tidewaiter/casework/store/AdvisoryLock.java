package dev.tidewaiter.casework.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock that a PostgreSQL server keeps for as long as a connection lasts: it ends with the process that took it, however that ends. Who
 * uses an embedded database locks a file beside it.
 */
public final class AdvisoryLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AdvisoryLock.class);

    private static final int ANSWERS_WITHIN_S = 10;

    private final Connection connection;
    private final long key;

    private AdvisoryLock(Connection connection, long key) {
        this.connection = connection;
        this.key = key;
    }

    /**
     * Takes the lock.
     *
     * @param key a number that nobody else locks by
     * @return null when somebody has it
     */
    public static @Nullable AdvisoryLock take(Database database, long key) {
        try {
            return take(database.dataSource().getConnection(), key);
        } catch (SQLException failed) {
            throw untold(failed);
        }
    }

    /** The same over a connection of its own, before anybody has opened the database and changed its tables. */
    public static @Nullable AdvisoryLock take(DatabaseAddress address, long key) {
        var asking = new Properties();
        if (address.user() != null) {
            asking.setProperty("user", address.user());
        }
        if (address.password() != null) {
            asking.setProperty("password", address.password());
        }
        asking.setProperty("tcpKeepAlive", "true"); // it lies idle for as long as the service runs
        try {
            return take(DriverManager.getConnection(address.url(), asking), key);
        } catch (SQLException failed) {
            throw untold(failed);
        }
    }

    private static @Nullable AdvisoryLock take(Connection connection, long key) throws SQLException {
        boolean taken = false;
        try {
            taken = answers(connection, "select pg_try_advisory_lock(?)", key);
        } finally {
            if (!taken) {
                connection.close();
            }
        }
        return taken ? new AdvisoryLock(connection, key) : null;
    }

    private static IllegalStateException untold(SQLException failed) {
        return new IllegalStateException("the database does not tell who has a lock", failed);
    }

    /** Whether it is still held: it is gone with its connection. */
    public boolean isHeld() {
        try {
            return connection.isValid(ANSWERS_WITHIN_S);
        } catch (SQLException wrong) {
            throw new IllegalStateException("a time of " + ANSWERS_WITHIN_S + " s is refused", wrong);
        }
    }

    private static boolean answers(Connection connection, String question, long key) throws SQLException {
        try (var ask = connection.prepareStatement(question)) {
            ask.setLong(1, key);
            try (var answer = ask.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /** Lets go of a connection that does not answer, without waiting for it; the lock goes with it. */
    public void abandon() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException gone) {
            LOG.debug("a connection that was gone", gone);
        }
    }

    /** Lets go of it; where the connection is gone, so is the lock. */
    @Override
    public void close() {
        try (connection) {
            answers(connection, "select pg_advisory_unlock(?)", key);
        } catch (SQLException gone) {
            LOG.warn("a lock ended with its connection: {}", gone.getSQLState());
        }
    }
}
