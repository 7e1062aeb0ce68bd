package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class WaitingOnPostgresqlTests extends WaitingTests {

    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
