package dev.tidewaiter.casework.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock that a PostgreSQL server keeps for as long as a connection lasts: it ends with the process that took it, however that ends. Who
 * uses an embedded database locks a file beside it.
 */
public final class AdvisoryLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AdvisoryLock.class);

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
            var connection = database.dataSource().getConnection();
            boolean taken = false;
            try {
                taken = answers(connection, "select pg_try_advisory_lock(?)", key);
            } finally {
                if (!taken) {
                    connection.close();
                }
            }
            return taken ? new AdvisoryLock(connection, key) : null;
        } catch (SQLException failed) {
            throw new IllegalStateException("the database does not tell who has a lock", failed);
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
