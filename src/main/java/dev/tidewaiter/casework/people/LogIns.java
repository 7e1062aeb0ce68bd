package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.wording.Wording;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Log-ins by name and password. After repeated failures an account is locked for a while, and so is an address; neither what is said nor
 * how long it takes tells whether a name exists.
 */
public final class LogIns {

    static final int FAILURES_BORNE = 10;
    static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final AccountTable table;
    private final Passwords passwords;
    private final AddressAttempts addresses;

    public LogIns(Database database, Clock clock, AuditLog audit, Accounts accounts) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.table = accounts.table();
        this.passwords = accounts.passwords();
        this.addresses = new AddressAttempts(clock);
    }

    /**
     * The account that a name and password let in, if they do.
     *
     * @param purpose what for, such as {@code page} or {@code token}
     * @throws TooManyAttempts when the address is refused for now
     */
    public Optional<Account> tryPassword(String name, String password, String address, String purpose) {
        addresses.check(address);
        var account = table.byName(AccountName.folded(name)).orElse(null);
        boolean fits = passwords.matches(password, account == null ? null : account.passwordHash());
        var detail = Map.of("address", address, "for", purpose);
        return account == null ? nobody(address, detail) : outcome(account.id(), fits, address, detail);
    }

    /** What was typed may be a password in the wrong field: it is not kept. */
    private Optional<Account> nobody(String address, Map<String, String> detail) {
        audit.append(AuditLog.SYSTEM, "login.refused", "unknown name", detail);
        countAddress(address);
        return Optional.empty();
    }

    /** Decided in one transaction after the slow comparison, so that guesses made at the same time are all counted. */
    private Optional<Account> outcome(String id, boolean fits, String address, Map<String, String> detail) {
        var let = database.inTransaction(() -> {
            var account = table.byId(id).orElseThrow();
            long now = clock.millis();
            boolean in = fits && !account.disabled() && !account.lockedAt(now) && !account.oneTimePasswordRanOutAt(now);
            if (in) {
                table.forgetFailures(id);
                audit.append(account.name(), "login.accepted", account.name(), detail);
                return Optional.of(account);
            }
            if (!fits
                    && !account.lockedAt(now)
                    && table.countFailure(id, FAILURES_BORNE, now + LOCKED_FOR.toMillis())) {
                audit.append(AuditLog.SYSTEM, "account.locked", account.name(), detail);
            }
            audit.append(AuditLog.SYSTEM, "login.refused", account.name(), detail);
            return Optional.<Account>empty();
        });
        if (let.isEmpty()) {
            countAddress(address);
        }
        return let;
    }

    private void countAddress(String address) {
        if (addresses.failed(address)) {
            audit.append(AuditLog.SYSTEM, "address.locked", AddressAttempts.counted(address), Map.of());
        }
    }

    /**
     * Gives an account the password it chose; its other sessions end.
     *
     * @return the account as it is then; null when the present password is another
     * @throws RefusedChange when the new one may not be one
     */
    public @Nullable Account changePassword(String id, String present, String wished, String address) {
        var account = table.byId(id).orElseThrow(RefusedChange::noSuchAccount);
        if (account.issuer() != null) {
            throw RefusedChange.passwordElsewhere(account);
        }
        if (tryPassword(account.name(), present, address, "password").isEmpty()) {
            return null;
        }
        PasswordRules.check(wished, account.name());
        if (passwords.matches(wished, account.passwordHash())) {
            throw new RefusedChange(
                    Wording.of("password.wrong.same", "The new password is the present one. Choose another."));
        }
        var hash = passwords.hash(wished);
        return database.inTransaction(() -> {
            table.setPassword(id, hash, false, null);
            audit.append(account.name(), "account.password-changed", account.name(), Map.of("address", address));
            return table.byId(id).orElseThrow();
        });
    }

    /** A session was ended by its person. */
    public void ended(String name) {
        audit.append(name, "login.ended", name, Map.of());
    }
}
