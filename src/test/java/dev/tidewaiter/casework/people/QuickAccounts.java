package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import java.time.Clock;

/** Accounts whose passwords are kept by less work than people's are: each hash says how much, and whoever logs in is spared it too. */
public final class QuickAccounts {

    private QuickAccounts() {}

    /** Those of a database. */
    public static Accounts of(Database database, Clock clock, AuditLog audit) {
        return new Accounts(database, clock, audit, new Passwords(PeopleFixture.CHEAP_KIBIBYTES));
    }
}
