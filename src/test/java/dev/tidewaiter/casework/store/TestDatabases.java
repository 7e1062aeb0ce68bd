package dev.tidewaiter.casework.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Empty databases of both kinds. One PostgreSQL server is started for all tests of a process, when the first of them asks. */
public final class TestDatabases {

    private static final AtomicInteger MADE = new AtomicInteger();

    private TestDatabases() {}

    private static final class Server {
        static final EmbeddedPostgres RUNNING = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** One in a folder. */
    public static Database sqlite(Path folder) {
        return Database.open(DatabaseAddress.in(folder));
    }

    /** One on the server. */
    public static Database postgresql() {
        return Database.open(postgresqlAddress());
    }

    /** Where a new one on the server is. */
    public static DatabaseAddress postgresqlAddress() {
        var name = "t" + MADE.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new DatabaseAddress(Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "postgres");
    }
}
