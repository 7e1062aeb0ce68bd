package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class FileAnswersOnPostgresqlTests extends FileAnswersTests {

    @Override
    Database database() {
        return TestDatabases.postgresql();
    }
}
