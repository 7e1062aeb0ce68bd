package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import java.nio.file.Path;

class ReturnedWorkbooksOnSqliteTests extends ReturnedWorkbooksTests {

    @Override
    Database open(Path folder) {
        return TestDatabases.sqlite(folder);
    }
}
