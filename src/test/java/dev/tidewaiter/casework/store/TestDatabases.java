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

    /** A server that writes through to the disk at each commit, as one does that people work with. */
    private static final class Durable {
        static final EmbeddedPostgres RUNNING = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** One in a folder. */
    public static Database sqlite(Path folder) {
        return Database.open(sqliteAddress(folder));
    }

    /** Where one in a folder is that leaves it to the machine when it writes to the disk, as the server does: no test takes its power away. */
    public static DatabaseAddress sqliteAddress(Path folder) {
        return new DatabaseAddress(DatabaseAddress.in(folder).url() + "?synchronous=OFF", null, null);
    }

    /** One on the server. */
    public static Database postgresql() {
        return Database.open(postgresqlAddress());
    }

    /** Where a new one on the server is. */
    public static DatabaseAddress postgresqlAddress() {
        return made(Server.RUNNING);
    }

    /** Where a new one is on a server that writes through. */
    public static DatabaseAddress durablePostgresqlAddress() {
        try (var connection = Durable.RUNNING.getPostgresDatabase().getConnection();
                var asked = connection.createStatement().executeQuery("show fsync")) {
            if (!asked.next() || !asked.getString(1).equals("on")) {
                throw new IllegalStateException("the server does not write through");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return made(Durable.RUNNING);
    }

    private static DatabaseAddress made(EmbeddedPostgres server) {
        var name = "t" + MADE.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new DatabaseAddress(server.getJdbcUrl("postgres", name), "postgres", "postgres");
    }
}
