package dev.tidewaiter.casework.finding;

import dev.tidewaiter.casework.store.Database;

/** Counts the transactions that change findings, so that whoever keeps them in memory can ask for what is new. */
public final class FindingChanges {

    private final Database database;

    public FindingChanges(Database database) {
        this.database = database;
    }

    /** The number of this transaction, which must change findings under it. Until it is over, no other takes one. */
    public long next() {
        return database.jdbc()
                .sql("update finding_change set last = last + 1 where one = 1 returning last")
                .query(Long.class)
                .single();
    }
}
