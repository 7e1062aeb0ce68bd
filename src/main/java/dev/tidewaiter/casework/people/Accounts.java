package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of this service, and what administrators do with them. No account is ever erased: its name stands in the audit log. The
 * last administrator who can log in stays one.
 */
public final class Accounts {

    /** A one-time password that nobody used ends by itself. */
    static final Duration ONE_TIME_PASSWORD_LASTS = Duration.ofDays(7);

    private static final String FIRST = "admin";

    private final Database database;
    private final Clock clock;
    private final AuditLog audit;
    private final AccountTable table;
    private final Passwords passwords;

    public Accounts(Database database, Clock clock, AuditLog audit) {
        this(database, clock, audit, new Passwords());
    }

    Accounts(Database database, Clock clock, AuditLog audit, Passwords passwords) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.passwords = passwords;
        this.table = new AccountTable(database);
    }

    /**
     * A one-time password, shown once: it lets in to choose a password, and to nothing else.
     *
     * @param account  whose it is
     * @param password the text
     */
    public record OneTimePassword(Account account, String password) {

        /** Without the password, which must stand in no log. */
        @Override
        public String toString() {
            return "one-time password of " + account.name();
        }
    }

    /** Whether there is any account yet. */
    public boolean isEmpty() {
        return table.count() == 0;
    }

    /** An account by the name that is typed at log-in. */
    public Optional<Account> byName(String name) {
        return table.byName(AccountName.folded(name));
    }

    /** A name that somebody typed as accounts, and the audit log, write it. */
    public static String asKept(String typedName) {
        return AccountName.folded(typedName);
    }

    /** An account by its id. */
    public Optional<Account> find(String id) {
        return table.byId(id);
    }

    /** The names of some accounts, by id. */
    public Map<String, String> names(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : table.names(ids);
    }

    /** All accounts, by name. */
    public List<Account> all() {
        return table.all();
    }

    /** Makes the first account, {@code admin}, with a one-time password that does not run out before it is used. */
    public OneTimePassword addFirst() {
        var password = passwords.oneTime();
        return new OneTimePassword(
                addLocal(
                        AuditLog.SYSTEM,
                        FIRST,
                        "Administrator",
                        AccountRole.ADMINISTRATOR,
                        new FirstPassword(password, true, null)),
                password);
    }

    /** Adds an account with a password that was chosen beside the program, and stands. */
    public Account addWithPassword(String actor, String name, String displayName, AccountRole role, String chosen) {
        var checked = AccountName.checked(name);
        PasswordRules.check(chosen, checked);
        return addLocal(
                actor, checked, AccountName.shown(displayName, name), role, new FirstPassword(chosen, false, null));
    }

    /** Adds an account. */
    public OneTimePassword add(String actor, String name, String displayName, AccountRole role) {
        var password = passwords.oneTime();
        return new OneTimePassword(
                addLocal(
                        actor,
                        AccountName.checked(name),
                        AccountName.shown(displayName, name),
                        role,
                        new FirstPassword(password, true, oneTimeUntil())),
                password);
    }

    /**
     * The password that an account begins with.
     *
     * @param oneTime whether it serves once only, to choose another
     * @param until   when it runs out; null for never
     */
    private record FirstPassword(
            String password, boolean oneTime, @Nullable Long until) {

        /** Without the password, which must stand in no log. */
        @Override
        public String toString() {
            return oneTime ? "one-time password" : "password";
        }
    }

    private Account addLocal(String actor, String name, String displayName, AccountRole role, FirstPassword first) {
        var hash = passwords.hash(first.password());
        return add(
                actor,
                new Account(
                        UUID.randomUUID().toString(),
                        name,
                        displayName,
                        role,
                        hash,
                        first.oneTime(),
                        first.until(),
                        false,
                        null,
                        0,
                        null),
                null);
    }

    Account add(String actor, Account account, @Nullable String subject) {
        return database.inTransaction(() -> {
            if (table.byName(account.name()).isPresent()) {
                throw RefusedChange.nameTaken(account.name());
            }
            like(account.name()).ifPresent(other -> {
                throw RefusedChange.nameLike(account.name(), other);
            });
            table.insert(account, subject, clock.millis());
            audit.append(
                    actor,
                    "account.added",
                    account.name(),
                    Map.of("role", account.role(), "disabled", account.disabled()));
            return account;
        });
    }

    /** The name of an account that looks like a name. */
    Optional<String> like(String name) {
        var others = table.all().stream().map(Account::name).toList();
        return others.isEmpty() ? Optional.empty() : AlikeNames.like(name, others);
    }

    /** Shuts an account out: its sessions and tokens end at once, its tokens for good. */
    public void disable(String actor, String id) {
        change(actor, id, "account.disabled", Map.of(), account -> {
            table.setDisabled(id, true);
            table.endTokens(id, clock.millis());
        });
    }

    /** Lets an account in again. */
    public void enable(String actor, String id) {
        change(actor, id, "account.enabled", Map.of(), account -> table.setDisabled(id, false));
    }

    /** Gives an account another role; its sessions end, and tokens of a role that it may no longer grant. */
    public void changeRole(String actor, String id, AccountRole role) {
        change(actor, id, "account.role-changed", Map.of("role", role), account -> table.setRole(id, role));
    }

    /**
     * Gives an account a one-time password; its sessions end, and its tokens wait until it has a password again. That of the last
     * administrator does not run out, since nobody could give another.
     */
    public OneTimePassword resetPassword(String actor, String id) {
        var password = passwords.oneTime();
        var hash = passwords.hash(password);
        return new OneTimePassword(
                change(actor, id, "account.password-reset", Map.of(), account -> {
                    if (account.issuer() != null) {
                        throw RefusedChange.passwordElsewhere(account);
                    }
                    boolean last = account.staysAdministrator() && table.administratorsWhoStay() == 1;
                    table.setPassword(id, hash, true, last ? null : oneTimeUntil());
                }),
                password);
    }

    private interface Change {
        void make(Account account);
    }

    private Account change(String actor, String id, String action, Map<String, ?> detail, Change change) {
        try {
            return database.inTransaction(() -> changed(actor, id, action, detail, change));
        } catch (RefusedChange refused) {
            var last = refused.lastAdministrator();
            if (last != null) { // nothing else is left of that transaction
                audit.append(
                        actor,
                        "account.refused",
                        last,
                        Map.of("asked", action, "because", String.valueOf(refused.getMessage())));
            }
            throw refused;
        }
    }

    /** The step in the audit log comes before the last look at the administrators, since only one writer passes it at a time. */
    private Account changed(String actor, String id, String action, Map<String, ?> detail, Change change) {
        var account = table.byId(id).orElseThrow(RefusedChange::noSuchAccount);
        change.make(account);
        audit.append(actor, action, account.name(), detail);
        if (account.staysAdministrator() && table.administratorsWhoStay() == 0) {
            throw RefusedChange.lastAdministrator(account);
        }
        return account;
    }

    private long oneTimeUntil() {
        return clock.millis() + ONE_TIME_PASSWORD_LASTS.toMillis();
    }

    AccountTable table() {
        return table;
    }

    Passwords passwords() {
        return passwords;
    }
}
