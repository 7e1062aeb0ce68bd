package dev.tidewaiter.casework.store;

class SchemaUpgradeOnPostgresqlTests extends SchemaUpgradeTests {

    @Override
    DatabaseAddress address() {
        return TestDatabases.postgresqlAddress();
    }
}
