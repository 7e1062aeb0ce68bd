package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.store.Database;

/** What a decision was made on, as it was then. */
final class EvidenceBasis {

    EvidenceBasis(Database database) {}

    String of(StoredFinding finding) {
        return "";
    }
}
