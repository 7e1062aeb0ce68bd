package dev.tidewaiter.web.security;

import dev.tidewaiter.casework.people.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets a person in by name and password. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final Accounts accounts;

    PasswordLogin(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var account = accounts.byName(typed.getName())
                .orElseThrow(() -> new BadCredentialsException("name and password do not fit"));
        if (account.disabled()
                || !accounts.passwords().matches(String.valueOf(typed.getCredentials()), account.passwordHash())) {
            throw new BadCredentialsException("name and password do not fit");
        }
        return new Caller(
                account.id(), account.name(), account.role(), account.role().permissions());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
