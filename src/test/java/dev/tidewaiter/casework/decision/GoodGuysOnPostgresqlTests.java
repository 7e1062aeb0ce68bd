package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class GoodGuysOnPostgresqlTests extends GoodGuysTests {

    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
