package dev.tidewaiter.cli.serve;

import dev.tidewaiter.casework.store.DatabaseAddress;
import java.nio.file.Path;

class KilledServiceOnSqliteTests extends KilledServiceTests {

    @Override
    DatabaseAddress address(Path data) {
        return DatabaseAddress.in(data);
    }
}
