package dev.tidewaiter.cli.batch;

import dev.tidewaiter.casework.store.DatabaseAddress;
import java.nio.file.Path;

class KilledNightOnSqliteTests extends KilledNightTests {

    @Override
    DatabaseAddress address(Path data) {
        return DatabaseAddress.in(data);
    }
}
