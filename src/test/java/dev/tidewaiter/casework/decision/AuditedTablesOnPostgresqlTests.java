package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class AuditedTablesOnPostgresqlTests extends AuditedTablesTests {

    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
