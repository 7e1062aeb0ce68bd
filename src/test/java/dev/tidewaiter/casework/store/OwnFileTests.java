package dev.tidewaiter.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a folder that everybody may look into, the database is its owner's. */
class OwnFileTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void openToAll() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String may(String end) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("tidewaiter.db" + end)));
    }

    @Test
    void aNewDatabaseIsReadByItsOwnerAlone() throws IOException {
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            assertThat(database.isUnused()).isTrue();
            assertThat(may("")).isEqualTo("rw-------");
            assertThat(may("-wal")).isEqualTo("rw-------");
        }
    }

    @Test
    void aDatabaseThatOthersCouldReadIsClosedToThemWhenItIsOpened() throws IOException {
        TestDatabases.sqlite(folder).close();
        Files.setPosixFilePermissions(folder.resolve("tidewaiter.db"), PosixFilePermissions.fromString("rw-rw-r--"));
        try (var database = TestDatabases.sqlite(folder)) {
            assertThat(database.isUnused()).isTrue();
            assertThat(may("")).as("a group was let in by somebody").isEqualTo("rw-rw----");
        }
    }

    @Test
    void aNewDatabaseHasPagesThatHoldSomeFindingsAndAnEarlierOneKeepsItsOwn() throws SQLException {
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            assertThat(pageSize(database)).isEqualTo(16_384);
        }
        var earlier = new DatabaseAddress("jdbc:sqlite:" + folder.resolve("earlier.db"), null, null);
        try (var connection = DriverManager.getConnection(earlier.url());
                var statement = connection.createStatement()) {
            statement.execute("pragma page_size = 4096");
            statement.execute("create table before (one integer)");
        }
        assertThat(OwnFile.pageSize(earlier)).isEqualTo(4_096);
    }

    @Test
    void theJournalIsCutAfterALargeTransaction() throws IOException {
        try (var database = TestDatabases.sqlite(folder)) {
            database.jdbc().sql("create table large (content blob)").update();
            database.jdbc().sql("insert into large values (zeroblob(80000000))").update();
            assertThat(journal()).isGreaterThan(80_000_000);
            for (int i = 0; i < 2; i++) {
                database.jdbc().sql("insert into large values (zeroblob(1))").update();
            }
            assertThat(journal()).isLessThanOrEqualTo(32 << 20);
        }
    }

    private long journal() throws IOException {
        return Files.size(folder.resolve("tidewaiter.db-wal"));
    }

    private static int pageSize(Database database) {
        return database.jdbc().sql("pragma page_size").query(Integer.class).single();
    }
}
