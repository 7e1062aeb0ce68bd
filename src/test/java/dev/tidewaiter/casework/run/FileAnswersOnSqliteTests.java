package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;

class FileAnswersOnSqliteTests extends FileAnswersTests {

    @Override
    Database database() {
        return TestDatabases.sqlite(folder);
    }
}
