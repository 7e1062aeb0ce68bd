package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class AnsweredRequestsOnSqliteTests extends AnsweredRequestsTests {

    @TempDir
    Path folder;

    @Override
    Database open() {
        return TestDatabases.sqlite(folder);
    }
}
