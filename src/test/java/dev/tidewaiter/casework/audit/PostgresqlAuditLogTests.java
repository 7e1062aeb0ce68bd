package dev.tidewaiter.casework.audit;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class PostgresqlAuditLogTests extends AuditLogTests {
    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
