package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.audit.AuditQuery;
import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.casework.store.Database;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts of people whom an OpenID provider lets in; each is found again by the provider and its own number for the person. */
public final class ProviderAccounts {

    /** What lets an account in with a role. */
    private static final List<String> GIVING = List.of("account.added", "account.role-changed", "account.enabled");

    private final Database database;
    private final Clock clock;
    private final Accounts accounts;
    private final AccountTable table;
    private final AuditLog audit;

    public ProviderAccounts(Database database, Clock clock, AuditLog audit, Accounts accounts) {
        this.database = database;
        this.clock = clock;
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
     * provider's words stand for, else disabled until an administrator gives it one. Whose words stand for none any more stays out, too, unless
     * an administrator has given the role here; what the person has open in other browsers ends with that, and the tokens for good.
     */
    public Optional<Account> letIn(Person person, String address) {
        return database.inTransaction(() -> {
            var account = table.bySubject(person.issuer(), person.subject()).orElseGet(() -> make(person));
            if (person.role() != null && mayTake(account, person.role())) {
                accounts.changeRole(AuditLog.SYSTEM, account.id(), person.role());
            }
            var now = table.byId(account.id()).orElseThrow();
            boolean refused = now.disabled() || (person.role() == null && isRoleOfProvider(now) && !isLast(now));
            audit.append(
                    refused ? AuditLog.SYSTEM : now.name(),
                    refused ? "login.refused" : "login.accepted",
                    now.name(),
                    Map.of("address", address, "for", "page", "provider", person.issuer()));
            if (refused) {
                table.endSessions(now.id());
                table.endTokens(now.id(), clock.millis());
            }
            return refused ? Optional.<Account>empty() : Optional.of(now);
        });
    }

    /** The provider's words count, but do not take away the last administrator or let in who was shut out here. */
    private boolean mayTake(Account account, AccountRole role) {
        return role != account.role() && !account.disabled() && !isLast(account);
    }

    private boolean isLast(Account account) {
        return account.staysAdministrator() && table.administratorsWhoStay() == 1;
    }

    /** Whether nobody here has said since that the person shall come in: the log tells who gave a role, the account only which. */
    private boolean isRoleOfProvider(Account account) {
        return GIVING.stream()
                .flatMap(action -> audit
                        .before(
                                new AuditQuery("", action, account.name(), Long.MIN_VALUE, Long.MAX_VALUE),
                                Long.MAX_VALUE,
                                1)
                        .stream())
                .max(Comparator.comparingLong(AuditStep::seq))
                .filter(step -> step.actor().equals(AuditLog.SYSTEM))
                .isPresent();
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
