package dev.tidewaiter.casework.audit;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class SqliteAuditLogTests extends AuditLogTests {
    @Override
    Database open() {
        return TestDatabases.sqlite(folder);
    }
}
