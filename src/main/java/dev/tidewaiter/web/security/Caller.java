package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.casework.people.Permission;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who was let in: an account, what it may do, and when it came. Its name is the account's. */
public final class Caller extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final String account;
    private final String name;
    private final String displayName;
    private final AccountRole role;
    private final long epoch;
    private final long since;

    private Caller(
            String account,
            String name,
            String displayName,
            AccountRole role,
            Collection<Permission> permissions,
            long epoch,
            long since) {
        super(authorities(permissions));
        this.account = account;
        this.name = name;
        this.displayName = displayName;
        this.role = role;
        this.epoch = epoch;
        this.since = since;
        setAuthenticated(true);
    }

    /** A person. */
    static Caller of(Account account, long now) {
        return new Caller(
                account.id(),
                account.name(),
                account.displayName(),
                account.role(),
                account.permissions(),
                account.sessionEpoch(),
                now);
    }

    /** A program: it may what its token may, whatever its account may. */
    static Caller of(ApiTokens.Bearer bearer) {
        return new Caller(
                bearer.account(),
                bearer.name(),
                bearer.name(),
                bearer.role(),
                bearer.role().permissions(),
                0,
                0);
    }

    private static List<GrantedAuthority> authorities(Collection<Permission> permissions) {
        return permissions.stream()
                .<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
    }

    /** The account's id. */
    public String account() {
        return account;
    }

    /** As others see the person. */
    public String displayName() {
        return displayName;
    }

    /** What it is there for. */
    public AccountRole role() {
        return role;
    }

    /** Whether it may do something. */
    public boolean may(Permission permission) {
        return getAuthorities().contains(new SimpleGrantedAuthority(permission.name()));
    }

    /** Whether it may do nothing but choose a password. */
    boolean mustChangePassword() {
        return !may(Permission.READ) && may(Permission.OWN_PASSWORD);
    }

    long epoch() {
        return epoch;
    }

    /** When it logged in, in milliseconds since 1970. */
    long since() {
        return since;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other)
                && other instanceof Caller caller
                && caller.account.equals(account)
                && caller.epoch == epoch;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + account.hashCode();
    }
}
