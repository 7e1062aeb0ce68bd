package dev.tidewaiter.casework.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class ToldAfterUpgradeOnSqliteTests extends ToldAfterUpgradeTests {

    @TempDir
    private Path folder;

    @Override
    DatabaseAddress address() {
        return DatabaseAddress.in(folder);
    }
}
