package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class SqliteTokensAndProvidersTests extends TokensAndProvidersTests {
    @Override
    Database open() {
        return TestDatabases.sqlite(folder);
    }
}
