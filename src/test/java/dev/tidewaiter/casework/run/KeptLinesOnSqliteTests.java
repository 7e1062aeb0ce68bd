package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class KeptLinesOnSqliteTests extends KeptLinesTests {

    @Override
    Database database() {
        return TestDatabases.sqlite(folder);
    }
}
