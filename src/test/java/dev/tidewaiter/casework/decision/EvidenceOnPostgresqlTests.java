package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.TestDatabases;
import java.nio.file.Path;

class EvidenceOnPostgresqlTests extends EvidenceTests {

    @Override
    Database open(Path folder) {
        return TestDatabases.postgresql();
    }
}
