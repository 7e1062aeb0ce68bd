package dev.tidewaiter.cli.serve;

import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.casework.store.TestDatabases;
import java.nio.file.Path;

class KilledServiceOnPostgresqlTests extends KilledServiceTests {

    @Override
    DatabaseAddress address(Path data) {
        return TestDatabases.durablePostgresqlAddress();
    }
}
