package dev.tidewaiter.cli.batch;

import dev.tidewaiter.casework.store.DatabaseAddress;
import java.nio.file.Path;

class MissedFindingsOnSqliteTests extends MissedFindingsTests {

    @Override
    DatabaseAddress address(Path data) {
        return DatabaseAddress.in(data);
    }
}
