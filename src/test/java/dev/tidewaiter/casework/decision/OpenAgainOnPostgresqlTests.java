package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class OpenAgainOnPostgresqlTests extends OpenAgainTests {

    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
