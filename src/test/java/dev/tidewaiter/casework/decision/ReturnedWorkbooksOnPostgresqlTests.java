package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import java.nio.file.Path;

class ReturnedWorkbooksOnPostgresqlTests extends ReturnedWorkbooksTests {

    @Override
    Database open(Path folder) {
        return TestDatabases.postgresql();
    }
}
