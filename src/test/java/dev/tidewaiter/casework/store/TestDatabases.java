package dev.tidewaiter.casework.store;

import dev.tidewaiter.files.TestFolders;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Empty databases of both kinds. One PostgreSQL server is started for all tests of a process, when the first of them asks. The tables
 * are made once a process and copied: to make them takes longer than most tests do.
 */
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

    /** One with its tables, to be copied; so is the next. */
    private static final class MadeInFile {
        static final Path SQLITE = tables();

        private static Path tables() {
            var folder = TestFolders.made("tables");
            Database.open(sqliteAddress(folder)).close();
            return folder.resolve(DatabaseAddress.FILE);
        }
    }

    private static final class MadeOnServer {
        static final String NAME = tables();

        private static String tables() {
            Database.open(made(Server.RUNNING, "template1", "tables")).close();
            return "tables";
        }
    }

    /** One in a folder; the one that is there already, if there is. */
    public static Database sqlite(Path folder) {
        return Database.open(sqliteWithTables(folder));
    }

    /** Where one in a folder is, which has its tables. */
    public static DatabaseAddress sqliteWithTables(Path folder) {
        var file = folder.resolve(DatabaseAddress.FILE);
        try {
            if (!Files.exists(file)) {
                Files.copy(MadeInFile.SQLITE, file, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return sqliteAddress(folder);
    }

    /** Where one in a folder is that leaves it to the machine when it writes to the disk, as the server does: no test takes its power away. */
    public static DatabaseAddress sqliteAddress(Path folder) {
        return new DatabaseAddress(DatabaseAddress.in(folder).url() + "?synchronous=OFF", null, null);
    }

    /** One on the server. */
    public static Database postgresql() {
        return Database.open(made(Server.RUNNING, MadeOnServer.NAME, next()));
    }

    /** Where a new one on the server is, without tables. */
    public static DatabaseAddress postgresqlAddress() {
        return made(Server.RUNNING, "template1", next());
    }

    private static String next() {
        return "t" + MADE.incrementAndGet();
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
        return made(Durable.RUNNING, "template1", next());
    }

    private static DatabaseAddress made(EmbeddedPostgres server, String from, String name) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database %s template %s".formatted(name, from));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return new DatabaseAddress(server.getJdbcUrl("postgres", name), "postgres", "postgres");
    }
}
