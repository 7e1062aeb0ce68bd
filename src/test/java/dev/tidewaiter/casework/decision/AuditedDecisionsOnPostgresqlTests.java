package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class AuditedDecisionsOnPostgresqlTests extends AuditedDecisionsTests {

    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
