package dev.tidewaiter.casework.store;

class ToldAfterUpgradeOnPostgresqlTests extends ToldAfterUpgradeTests {

    @Override
    DatabaseAddress address() {
        return TestDatabases.postgresqlAddress();
    }
}
