package dev.tidewaiter.casework.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SchemaUpgradeOnSqliteTests extends SchemaUpgradeTests {

    @TempDir
    private Path folder;

    @Override
    DatabaseAddress address() {
        return DatabaseAddress.in(folder);
    }
}
