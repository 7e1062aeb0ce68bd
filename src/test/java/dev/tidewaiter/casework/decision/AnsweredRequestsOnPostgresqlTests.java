package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class AnsweredRequestsOnPostgresqlTests extends AnsweredRequestsTests {

    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
