package dev.tidewaiter.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
}
