package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class KnownFalseHitsOnPostgresqlTests extends KnownFalseHitsTests {

    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
