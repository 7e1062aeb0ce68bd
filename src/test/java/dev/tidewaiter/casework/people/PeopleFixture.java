package dev.tidewaiter.casework.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.store.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What people are tried with. */
abstract class PeopleFixture {

    static final String PASSWORD = "wet stones under the pier";
    static final int CHEAP_KIBIBYTES = 64;
    static final String HERE = "192.0.2.7";

    @TempDir
    Path folder;

    final Hands clock = new Hands();
    Database database;
    AuditLog audit;
    Accounts accounts;
    LogIns logIns;
    ApiTokens tokens;
    ProviderAccounts providers;

    /** A clock that is set by hand. */
    static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-25T12:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    abstract Database open();

    @BeforeEach
    void openAll() {
        database = open();
        audit = new AuditLog(database, clock, folder.resolve("audit-head.txt"));
        accounts = new Accounts(database, clock, audit, new Passwords(CHEAP_KIBIBYTES));
        logIns = new LogIns(database, clock, audit, accounts);
        tokens = new ApiTokens(database, clock, audit);
        providers = new ProviderAccounts(database, clock, audit, accounts);
    }

    @AfterEach
    void close() {
        assertThat(audit.verify().intact()).isTrue();
        database.close();
    }

    Account person(String name, AccountRole role) {
        return accounts.addWithPassword("test", name, "", role, PASSWORD);
    }

    boolean comesIn(String name, String password) {
        return logIns.tryPassword(name, password, HERE, "test").isPresent();
    }

    List<String> audited() {
        return audit.before(Long.MAX_VALUE, 100).stream().map(AuditStep::action).toList();
    }

    Account now(Account account) {
        return accounts.find(account.id()).orElseThrow();
    }
}
