package dev.tidewaiter.cli.batch;

import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.casework.store.TestDatabases;
import java.nio.file.Path;

class MissedFindingsOnPostgresqlTests extends MissedFindingsTests {

    @Override
    DatabaseAddress address(Path data) {
        return TestDatabases.postgresqlAddress();
    }
}
