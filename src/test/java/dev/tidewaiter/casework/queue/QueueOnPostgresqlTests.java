package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class QueueOnPostgresqlTests extends QueueTests {

    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
