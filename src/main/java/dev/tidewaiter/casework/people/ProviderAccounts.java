package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts of people whom an OpenID provider lets in; each is found again by the provider and its own number for the person. */
public final class ProviderAccounts {

    private final Database database;
    private final Accounts accounts;
    private final AccountTable table;
    private final AuditLog audit;

    public ProviderAccounts(Database database, AuditLog audit, Accounts accounts) {
        this.database = database;
        this.audit = audit;
        this.accounts = accounts;
        this.table = accounts.table();
    }

    /**
     * Somebody as a provider tells of.
     *
     * @param issuer      the provider
     * @param subject     its number for the person
     * @param name        what the provider calls the person at log-in
     * @param displayName the person's name
     * @param role        the role that the provider's words stand for; null when they stand for none
     */
    public record Person(
            String issuer,
            String subject,
            String name,
            String displayName,
            @Nullable AccountRole role) {}

    /**
     * The account of a person who logged in at a provider, if it may come in. At the first time it is made: with the role that the
     * provider's words stand for, else disabled until an administrator gives it one.
     */
    public Optional<Account> letIn(Person person, String address) {
        return database.inTransaction(() -> {
            var account = table.bySubject(person.issuer(), person.subject()).orElseGet(() -> make(person));
            if (person.role() != null && mayTake(account, person.role())) {
                accounts.changeRole(AuditLog.SYSTEM, account.id(), person.role());
            }
            var now = table.byId(account.id()).orElseThrow();
            audit.append(
                    now.disabled() ? AuditLog.SYSTEM : now.name(),
                    now.disabled() ? "login.refused" : "login.accepted",
                    now.name(),
                    Map.of("address", address, "for", "page", "provider", person.issuer()));
            return now.disabled() ? Optional.<Account>empty() : Optional.of(now);
        });
    }

    /** The provider's words count, but do not take away the last administrator or let in who was shut out here. */
    private boolean mayTake(Account account, AccountRole role) {
        boolean last = account.staysAdministrator() && table.administratorsWhoStay() == 1;
        return role != account.role() && !account.disabled() && !last;
    }

    private Account make(Person person) {
        var role = person.role() == null ? AccountRole.OFFICER : person.role();
        return accounts.add(
                AuditLog.SYSTEM,
                new Account(
                        UUID.randomUUID().toString(),
                        freeName(person),
                        AccountName.shown(person.displayName(), person.name()),
                        role,
                        null,
                        false,
                        null,
                        person.role() == null,
                        null,
                        0,
                        person.issuer()),
                person.subject());
    }

    /** A local account of the same name, or of one that looks like it, is somebody else. */
    private String freeName(Person person) {
        var wished = AccountName.made(person.name());
        var name = wished;
        for (int number = 2; accounts.like(name).isPresent(); number++) {
            name = wished + "-" + number;
        }
        return name;
    }
}
