package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.Permission;
import dev.tidewaiter.casework.people.Role;
import java.util.Collection;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who was let in: an account and what it may do. */
public final class Caller extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final String account;
    private final String name;
    private final Role role;

    public Caller(String account, String name, Role role, Collection<Permission> permissions) {
        super(authorities(permissions));
        this.account = account;
        this.name = name;
        this.role = role;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(Collection<Permission> permissions) {
        return permissions.stream()
                .<GrantedAuthority>map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
    }

    /** The account's id. */
    public String account() {
        return account;
    }

    /** What it is there for. */
    public Role role() {
        return role;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return name;
    }
}
