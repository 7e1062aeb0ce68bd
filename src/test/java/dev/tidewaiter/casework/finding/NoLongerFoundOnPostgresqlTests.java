package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class NoLongerFoundOnPostgresqlTests extends NoLongerFoundTests {

    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
