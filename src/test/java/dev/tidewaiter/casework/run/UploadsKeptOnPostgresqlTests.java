package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class UploadsKeptOnPostgresqlTests extends UploadsKeptTests {

    @Override
    Database open() {
        return TestDatabases.postgresql();
    }
}
